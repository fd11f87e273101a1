// The page for a clerk, examples/web/entry: filled by keyboard alone, judged by axe, under the strict policy of a public
// body's site; then the one file that is made of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { check, init } from 'mulu';
import { check as checkTable, initTable } from 'mulu/table';

import { accessible } from './accessible.mjs';
import { withPage } from './browser.mjs';
import { finish, isFocused, tabTo, type } from './keyboard.mjs';

const PAGE = '/examples/web/entry/index.html';
const HOSTILE = '</textarea><img src=x onerror="globalThis.hit = 1"><script>globalThis.hit = 1</script>';
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const single = path('../../target/web/entry.html');
execFileSync(process.execPath, [path('../../examples/web/build.mjs'), single]);
await Promise.all([init(), initTable()]);

await withPage(async (page, origin) => {
  await page.goto(origin + PAGE);
  await ready(page);
  await accessible(page, 'an empty form');
  await byKeyboard(page);
  await exported(page);
  await kept(page);
  await inEnglish(page);
  // Without motion, so that no colour is seen on its way.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await accessible(page, 'dark');
  await textStaysText(page);
});
await withPage(async (page) => {
  const alone = await page.context().browser().newPage();
  const requests = [];
  alone.on('request', (request) => requests.push(request.url()));
  alone.on('pageerror', (error) => assert.fail(String(error)));
  await alone.goto(`file://${single}`);
  await ready(alone);
  await alone.fill('#f-limit', '20个工作日内');
  assert.match(await alone.textContent('.mulu-reading:not([hidden])'), /20个工作日内公开/);
  assert.deepEqual(requests, [`file://${single}`]);
});
console.log('entry page: all passed');

function ready(page) {
  return page.waitForFunction(() => document.getElementById('verdict').textContent !== '');
}

function value(page, selector) {
  return page.inputValue(selector);
}

async function byKeyboard(page) {
  await type(page, '#f-primary', '水资源管理');
  await type(page, '#f-basis', '《政府信息公开');
  assert.match(await page.textContent('[role=option]'), /中华人民共和国政府信息公开条例/);
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await page.keyboard.type('第二十');
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  assert.equal(await value(page, '#f-basis'), '《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条');
  await type(page, '#f-limit', '信息形成或变更之日起30个工作日内');
  const reading = page.locator('.field:has(#f-limit) .mulu-reading');
  assert.equal(await reading.textContent(), '读作:自信息形成或者变更之日起30个工作日内公开');
  await tabTo(page, '[value=proactive]');
  await page.keyboard.press('Space');

  // The summary takes the focus; a line of it leads to its field.
  await tabTo(page, '[type=submit]');
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '.mulu-summary'));
  assert.equal(await page.getAttribute('#f-limit', 'aria-invalid'), 'true');
  await accessible(page, 'a form with findings');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^错误 公开时限/);
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '#f-limit'));

  // The proposed text is one key away.
  await tabTo(page, '.mulu-fix');
  await page.keyboard.press('Enter');
  assert.equal(await value(page, '#f-limit'), '信息形成或变更之日起20个工作日内');
  assert.equal(await page.getAttribute('#f-limit', 'aria-invalid'), null);
  assert.ok(await isFocused(page, '#f-limit'));
  assert.equal(await finish(page, '清源市水务局'), '这一条没有发现问题,已记为完成。');
  assert.match(await page.textContent('#entries'), /水资源管理.*已完成/);
}

async function exported(page) {
  const files = {};
  for (const id of ['export-json', 'export-csv']) {
    const downloading = page.waitForEvent('download');
    await tabTo(page, `#${id}`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    files[id] = await readFile(await (await downloading).path());
  }
  const report = JSON.parse(check(files['export-json']));
  assert.deepEqual([report.inputs[0].status, report.inputs[0].entries, report.counts.error], ['read', 1, 0]);
  const table = JSON.parse(checkTable(files['export-csv'], { asOf: '2024-12-31', body: 'department@county' }));
  assert.deepEqual([table.inputs[0].status, table.inputs[0].entries, table.counts.error], ['read', 1, 0]);
  assert.deepEqual(table.inputs[0].tables[0].unknown_columns, {});
}

async function kept(page) {
  await tabTo(page, '#add');
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '#f-primary'));
  await page.keyboard.type('草拟中');
  await page.reload();
  await ready(page);
  assert.match(await page.textContent('#entries'), /水资源管理.*已完成.*草拟中.*草稿/);
  assert.equal(await value(page, '#f-body'), '清源市水务局');

  // What is removed comes back.
  await tabTo(page, '#remove');
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '#undo'));
  await page.keyboard.press('Enter');
  assert.equal(await value(page, '#f-primary'), '水资源管理');
}

async function inEnglish(page) {
  await page.click('#language');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  assert.equal(await page.textContent('label[for=f-limit]'), 'time limit');
  assert.match(await page.textContent('.field:has(#f-limit) .mulu-reading'), /^Read as: /);
  await accessible(page, 'English');
  await page.click('#language');
  await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  assert.equal(await page.textContent('label[for=f-limit]'), '公开时限');
}

async function textStaysText(page) {
  const fields = await page.$$eval('#entry-form [name]:not([type=checkbox]), #catalogue input', (all) => all.map(({ id }) => id));
  await page.$eval('.more', (more) => { more.open = true; });
  await page.$eval('#head', (head) => { head.open = true; });
  for (const id of fields) await page.fill(`#${id}`, HOSTILE);
  await page.click('[type=submit]');
  await page.reload();
  await ready(page);
  assert.match(await page.textContent('#form-title'), /onerror/);
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.equal(await page.locator('img, body script').count(), 0);
}
