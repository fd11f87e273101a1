// A site whose policy forbids WebAssembly: the page for a clerk falls back by itself, by keyboard and without a network.
import assert from 'node:assert/strict';

import * as lite from 'mulu/lite';

import { accessible } from './accessible.mjs';
import { PAGE, withPage } from './browser.mjs';
import { finish, isFocused, tabTo, type } from './keyboard.mjs';

const ENTRY = JSON.stringify({ matter: { primary: '水资源管理' }, time_limit: { text: ' ' }, mode: ['proactive'] });
const OPTIONS = { body: 'department@county', asOf: '2024-12-31' };

await withPage(clerk, { hasWasm: false });
await withPage(packageAndWorker, { hasWasm: false });
await withPage(wherePermitted);
console.log('lite: all passed');

/** The page for a clerk, with nothing but the keyboard. */
async function clerk(page, origin) {
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.split('/').pop()));
  await page.goto(`${origin}/examples/web/entry/index.html`);
  await page.waitForFunction(() => document.getElementById('verdict').textContent !== '');
  assert.ok(requests.includes('mulu.lite.js') && !requests.some((name) => /\.wasm$|law-wide/.test(name)), requests.join());
  assert.match(await page.textContent('#verdict'), /只检查了一部分$/);
  await page.context().setOffline(true);

  await page.fill('#c-issued', '2024-12-31', { force: true });
  await type(page, '#f-primary', '水资源管理');
  await type(page, '#f-basis', '《政府信息公开');
  assert.equal(await page.locator('[role=option]').count(), 0);
  await tabTo(page, '[value=proactive]');
  await page.keyboard.press('Space');
  await tabTo(page, '[type=submit]');
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '.mulu-summary'));
  assert.equal(await page.getAttribute('#f-limit', 'aria-invalid'), 'true');
  assert.equal(await page.textContent('label[for=f-limit]'), '公开时限');
  assert.match(await page.textContent('.field:has(#f-limit) .mulu-hint'), /第二十六条/);
  await accessible(page, 'a form with findings');
  await page.keyboard.press('Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^警告 公开时限/);
  await page.keyboard.press('Enter');
  assert.ok(await isFocused(page, '#f-limit'));

  // What it cannot judge holds nobody back.
  await page.keyboard.type('信息形成或变更之日起30个工作日内');
  assert.equal(await page.locator('.mulu-reading:not([hidden])').count(), 0);
  const said = await finish(page, '</script><img src=x onerror="globalThis.hit = 1">');
  assert.equal(said, '检查过的部分没有发现问题,已记为完成。');
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
}

/** The package in a page and in a worker: both say what they run on. */
async function packageAndWorker(page, origin) {
  await page.goto(origin + PAGE);
  const answers = await page.evaluate(async ([entry, options]) => {
    const mulu = await import('mulu');
    const { initTable } = await import('mulu/table');
    const { startWorker } = await import('mulu/worker');
    const codeOf = (promise) => promise.then(() => 'no error', (error) => `${error instanceof mulu.MuluError} ${error.code}`);
    const worker = startWorker();
    await mulu.init();
    const refused = [initTable(), mulu.loadManuals(), worker.checkTable(new ArrayBuffer(8)), worker.parse.timeLimit('20日')].map(codeOf);
    return {
      runsOn: [mulu.runsOn(), await worker.runsOn()],
      reports: [mulu.checkEntry(entry, options), await worker.checkEntry(entry, options)],
      refused: await Promise.all(refused),
    };
  }, [ENTRY, OPTIONS]);
  const report = lite.checkEntry(ENTRY, OPTIONS);
  assert.deepEqual(answers, { runsOn: ['lite', 'lite'], reports: [report, report], refused: Array(4).fill('true needs_wasm') });
}

/** Where WebAssembly may run, nobody loads the twin. */
async function wherePermitted(page, origin) {
  page.on('request', (request) => assert.ok(!request.url().includes('lite')));
  await page.goto(origin + PAGE);
  const runsOn = await page.evaluate(async () => {
    const mulu = await import('mulu');
    await mulu.init();
    return mulu.runsOn();
  });
  assert.equal(runsOn, 'wasm');
}
