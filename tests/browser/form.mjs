// The example of a form in the package's page, as a site would write it; and that a form is given back as it was.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { PAGE, withPage } from './browser.mjs';

const readme = await readFile(new URL('../../bindings/wasm/README.md', import.meta.url), 'utf8');
const [, html] = /^```html page\n(.*?)^```$/ms.exec(readme);
const [, script] = /^```js page\n(.*?)^```$/ms.exec(readme);

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
    // A page that takes a form as saved stays where it is.
    document.addEventListener('submit', (event) => event.preventDefault());
  }, html);
  await page.addScriptTag({ type: 'module', url: `${origin}/tests/browser/readme-example.mjs` });
  await page.waitForFunction(() => 'bound' in globalThis);
  assert.deepEqual(await page.$$eval('label, legend', (all) => all.map((it) => it.textContent)), ['公开时限', '公开方式', '主动公开']);

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
  // What belongs to no field of this form is said all the same.
  assert.match(await page.textContent('.mulu-summary li:not(:has(a))'), /公开依据是空的/);
  await page.click('.mulu-fix');
  assert.equal(await page.inputValue('#limit'), '20个工作日内');

  await page.evaluate(() => globalThis.bound.release());
  const left = await page.$eval('#entry', (form) => [form.querySelectorAll('[class^=mulu]').length, form.elements.limit.attributes.length]);
  assert.deepEqual(left, [0, 2]);
  assert.deepEqual(await page.$$eval('#entry > label, legend', (all) => all.map((it) => it.textContent)), ['', '']);
  // A form in English fetches what findings say in English by itself.
  await page.evaluate(async () => {
    const { bindForm } = await import('mulu/form');
    const form = document.getElementById('entry');
    globalThis.bound = bindForm(form, { asOf: '2026-07-01', body: 'department', lang: 'en' });
    globalThis.bound.review();
  });
  await page.waitForFunction(() => /The legal basis is empty/.test(document.querySelector('.mulu-summary').textContent));
});
console.log('form: all passed');
