// The example of a form in the package's page, as a site would write it; and that a form is given back as it was.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { PAGE, withPage } from './browser.mjs';

const readme = await readFile(new URL('../../bindings/wasm/README.md', import.meta.url), 'utf8');
const [, html] = /^```html page\n(.*?)^```$/ms.exec(readme);
const [, script] = /^```js page\n(.*?)^```$/ms.exec(readme);

const LABELS = ['一级事项', '公开依据', '公开时限', '公开主体', '公开渠道和载体', '公开对象', '全社会', '公开方式', '主动公开'];
const SOUND = { matter: '水资源管理', basis: '《中华人民共和国水法》第四十四条', body: '清源市水务局', channels: '政府网站' };

await withPage(async (page, origin) => {
  await page.route('**/readme-example.mjs', (route) => route.fulfill({
    contentType: 'text/javascript',
    body: `${script}\nglobalThis.bound = bound;`,
  }));
  await page.goto(origin + PAGE);
  await page.evaluate((example) => {
    document.querySelector('main').innerHTML = example;
    globalThis.saved = [];
    globalThis.save = (entry) => globalThis.saved.push(entry);
  }, html);
  await page.addScriptTag({ type: 'module', url: `${origin}/tests/browser/readme-example.mjs` });
  await page.waitForFunction(() => 'bound' in globalThis);
  assert.deepEqual(await page.$$eval('label, legend', (all) => all.map((it) => it.textContent)), LABELS);

  // The pointer leaves the field it helps: the button is the same one when it is let go.
  await page.check('[value=proactive]');
  await page.fill('#limit', '25个工作日内');
  await page.click('.mulu-fix');
  assert.equal(await page.inputValue('#limit'), '20个工作日内');

  await page.fill('#limit', '30个工作日内');
  await page.click('text=保存');
  assert.deepEqual(await page.evaluate(() => globalThis.saved), []);
  assert.equal(await page.evaluate(() => document.activeElement.className), 'mulu-summary');
  assert.equal(await page.getAttribute('#limit', 'aria-invalid'), 'true');
  await page.click('.mulu-fix');
  assert.equal(await page.inputValue('#limit'), '20个工作日内');

  // Filled as it should be, the form is saved and stays where it is.
  for (const [id, text] of Object.entries(SOUND)) await page.fill(`#${id}`, text);
  await page.fill('#limit', '信息形成或者变更之日起20个工作日内');
  await page.check('[value=whole_society]');
  await page.click('text=保存');
  assert.equal((await page.evaluate(() => globalThis.saved))[0].basis.text, SOUND.basis);
  assert.equal(page.url(), origin + PAGE);

  await page.evaluate(() => globalThis.bound.release());
  const left = await page.$eval('#entry', (form) => [form.querySelectorAll('[class^=mulu]').length, form.elements.limit.attributes.length]);
  assert.deepEqual(left, [0, 2]);
  assert.deepEqual(await page.$$eval('#entry > label, legend', (all) => all.filter((it) => it.textContent)), []);
  // Options that say nothing are refused before anything is bound, and so is what is no form.
  const refused = await page.evaluate(async () => {
    const { bindForm } = await import('mulu/form');
    const codeOf = (form, options) => {
      try {
        bindForm(form, options);
        return undefined;
      } catch (error) {
        return error.code;
      }
    };
    const form = document.getElementById('entry');
    const wrong = [{ boddy: 'department' }, { body: 'departement' }, { lang: 'fr' }];
    return [codeOf(null), ...wrong.map((options) => codeOf(form, options))];
  });
  assert.deepEqual(refused, ['malformed_input', 'unknown_option', 'option', 'option']);
  assert.deepEqual(await page.$$eval('#entry > label, legend', (all) => all.filter((it) => it.textContent)), []);
  // A form in English fetches what findings say in English by itself.
  await page.evaluate(async () => {
    const { bindForm } = await import('mulu/form');
    const form = document.getElementById('entry');
    for (const id of ['basis', 'channels']) form.elements[id].remove();
    globalThis.bound = bindForm(form, { asOf: '2026-07-01', body: 'department', lang: 'en' });
    globalThis.bound.review();
  });
  await page.waitForFunction(() => /The legal basis is empty/.test(document.querySelector('.mulu-summary').textContent));
  // What belongs to no field of this form is said all the same.
  assert.match(await page.textContent('.mulu-summary li:not(:has(a))'), /The legal basis is empty/);
});
console.log('form: all passed');
