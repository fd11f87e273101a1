// The example of react-hook-form: findings stand at its fields, whole, by way of Standard Schema alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { accessible } from './accessible.mjs';
import { withPage } from './browser.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
execFileSync(process.execPath, [path('../../examples/web/react-hook-form/build.mjs')]);

await withPage(async (page, origin) => {
  await page.goto(`${origin}/index.html`);
  const issue = (name, code) => page.locator(`#${name}-issues [data-code=${code}]`);
  await page.fill('#primary', '机构信息');
  await page.check('[value=proactive]');
  await page.fill('#time_limit', '30个工作日内');

  // The message stands at the field, with what the resolver does not pass on.
  const said = await issue('time_limit', 'TIM002').textContent();
  assert.match(said, /^错误 TIM002 承诺 30 个工作日,法定上限是 20 个工作日。.*依据:《中华人民共和国政府信息公开条例》第 26 条/);
  assert.equal(await page.getAttribute('#time_limit', 'aria-invalid'), 'true');
  assert.equal(await page.getAttribute('#basis', 'aria-invalid'), 'false', 'nobody has come to it yet');

  // On submit every field says its own, the first one takes the focus, and nothing is saved.
  await page.click('text=保存');
  await issue('basis', 'REF001').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'basis');
  for (const [name, code] of [['channels', 'CHN001'], ['disclosing_body', 'SUB001'], ['audience', 'SCP003']]) {
    assert.equal(await issue(name, code).count(), 1, name);
  }
  await accessible(page, 'react-hook-form');

  // Mended, field by field.
  await page.click('#time_limit-issues [data-code=TIM002] button');
  assert.equal(await page.inputValue('#time_limit'), '20个工作日内');
  await page.fill('#time_limit', '自信息形成或者变更之日起20个工作日内公开');
  await page.fill('#basis', '《中华人民共和国政府信息公开条例》第二十条第(二)项');
  await page.fill('#disclosing_body', '清源市水务局');
  await page.fill('#channels', '■政府网站');
  await page.check('[value=whole_society]');
  await page.click('text=保存');
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent !== '');
  assert.equal(await page.textContent('[role=status]'), '“机构信息”没有发现问题,已保存。');
  assert.equal(await page.locator('[data-code]').count(), 0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page, 'dark');
}, { folder: path('../../target/web/react-hook-form/') });
console.log('react-hook-form: all passed');
