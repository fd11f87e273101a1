// The package as one classic script, as its page shows it: under the strict policy, in a page in GBK, in a browser of 2018.
import assert from 'node:assert/strict';
import { cp, mkdir, readFile } from 'node:fs/promises';

import * as mulu from 'mulu';
import * as lite from 'mulu/lite';
import * as table from 'mulu/table';

import { withPage } from './browser.mjs';

const library = new URL('../../bindings/wasm/', import.meta.url);
const readme = await readFile(new URL('README.md', library), 'utf8');
const [, example] = /^```js script\n(.*?)^```$/ms.exec(readme);
const folder = new URL('../../target/script/', import.meta.url);
// What a portal copies lies in one folder.
const SCRIPTS = ['pkg/mulu.script.js', 'pkg/mulu.lite.script.js', 'pkg/mulu_bg.wasm', 'pkg/mulu_table_bg.wasm'];
const FILES = [...SCRIPTS, 'packs/english.json', 'packs/law-wide.json', 'packs/manuals.json'];
const SCHEMAS = ['catalogue', 'draft', 'report'].map((name) => `schemas/${name}.schema.json`);
await mkdir(folder, { recursive: true });
assert.equal(import.meta.resolve('mulu/script'), new URL(FILES[0], library).href);
for (const file of [...FILES, ...SCHEMAS]) await cp(new URL(file, library), new URL(file.split('/').at(-1), folder));
await Promise.all([mulu.init(), table.initTable()]);

const DOCUMENT = JSON.stringify({ kind: 'catalogue', issued_on: '2024', entries: [{ time_limit: { text: '30个工作日内' }, mode: ['proactive'] }] });
const OPTIONS = { body: 'department@county' };

await withPage(async (page, origin) => {
  await page.addInitScript(becomeOld);
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  // An old server that says nothing of characters but for its pages.
  for (const [file, type] of [['script.html', 'text/html; charset=gbk'], ['mulu.script.js', 'text/javascript']]) {
    await page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-type': type } });
    });
  }
  await page.route('**/portal.js', (route) => route.fulfill({ contentType: 'text/javascript', body: example }));
  await page.goto(`${origin}/tests/browser/script.html`);
  assert.equal(await page.evaluate(() => document.characterSet), 'GBK');

  const core = await page.evaluate(async ([text, options]) => {
    const { mulu: own } = globalThis;
    await own.init();
    const session = new own.Session(text, options);
    const { issues } = own.standard.catalogue(options)['~standard'].validate(JSON.parse(text));
    return { report: own.check(text, options), findings: session.findings.length, path: issues.find(({ code }) => code === 'TIM002').path };
  }, [DOCUMENT, OPTIONS]);
  assert.equal(core.report, mulu.check(DOCUMENT, OPTIONS));
  assert.ok(core.findings > 0);
  assert.deepEqual(core.path, ['entries', 0, 'time_limit']);
  assert.deepEqual(requests, ['/tests/browser/script.html', '/target/script/mulu.script.js', '/portal.js', '/target/script/mulu_bg.wasm']);

  // What is loaded apart, from beside the script.
  const workbook = await page.evaluate(async () => {
    const { mulu: own } = globalThis;
    await Promise.all([own.table.initTable(), own.loadEnglish(), own.loadLaw(), own.loadManuals(), own.loadSchemas()]);
    const bytes = await (await fetch('/examples/data/water-bureau-2020.xlsx')).arrayBuffer();
    return { report: own.table.check(bytes, { lang: 'en' }), title: own.explain('TIM002').title_zh, id: own.schema('report').$id };
  });
  await Promise.all([mulu.loadEnglish(), mulu.loadLaw()]);
  const bytes = await readFile(new URL('../../examples/data/water-bureau-2020.xlsx', import.meta.url));
  assert.equal(workbook.report, table.check(bytes, { lang: 'en' }));
  assert.deepEqual([workbook.title, workbook.id], ['公开时限超过法定上限。', 'urn:mulu:schema:v1:report']);

  // The form toolkit comes with it, and the page has bound its form.
  await page.fill('#limit', '30个工作日内');
  assert.equal(await page.textContent('label[for=limit]'), '公开时限');
  assert.match(await page.textContent('.mulu-reading'), /^读作:/);
  await page.click('.mulu-fix');
  assert.equal(await page.inputValue('#limit'), '20个工作日内');
  assert.equal(await page.evaluate(() => globalThis.mulu.readEntry(document.getElementById('entry')).time_limit.text), '20个工作日内');
});

// Where the policy forbids WebAssembly, the script adds another one from beside it, and loads no module.
await withPage(async (page, origin) => {
  await page.addInitScript(becomeOld);
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.route('**/portal.js', (route) => route.fulfill({ contentType: 'text/javascript', body: example }));
  await page.goto(`${origin}/tests/browser/script.html`);
  const answer = await page.evaluate(async ([text, options]) => {
    const { mulu: own } = globalThis;
    await Promise.all([own.init(), own.loadLaw()]);
    return { runsOn: own.runsOn(), report: own.check(text, options), table: await own.table.initTable().catch(({ code }) => code) };
  }, [DOCUMENT, OPTIONS]);
  assert.deepEqual(answer, { runsOn: 'lite', report: lite.check(DOCUMENT, OPTIONS), table: 'needs_wasm' });
  assert.deepEqual(requests, ['/tests/browser/script.html', '/target/script/mulu.script.js', '/portal.js', '/target/script/mulu.lite.script.js']);
  assert.equal(await page.textContent('label[for=limit]'), '公开时限');
  await page.click('button');
  assert.match(await page.textContent('.mulu-summary'), /公开时限是空的/);
}, { hasWasm: false });
console.log('script: all passed');

/** Takes away what came after Chromium 69, on which many a browser of public bodies rests. Syntax is esbuild's to lower. */
function becomeOld() {
  const later = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Object, ['fromEntries', 'groupBy', 'hasOwn']],
    [Map, ['groupBy']],
    [Promise, ['allSettled', 'any', 'try', 'withResolvers']],
    [Element.prototype, ['replaceChildren', 'checkVisibility']],
    [Document.prototype, ['replaceChildren']],
    [HTMLFormElement.prototype, ['requestSubmit']],
    [Blob.prototype, ['arrayBuffer', 'stream', 'text']],
    [ArrayBuffer.prototype, ['detached', 'resizable', 'transfer']],
    [globalThis, ['FinalizationRegistry', 'WeakRef', 'queueMicrotask', 'structuredClone']],
  ];
  for (const [owner, names] of later) {
    for (const name of names) delete owner[name];
  }
}
