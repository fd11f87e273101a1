// A machine four times as slow as this one: the first check after load, and a form that is typed into.
import assert from 'node:assert/strict';

import { PAGE, withPage } from './browser.mjs';

const SLOWER = 4;
const LOADS = 5;
/** The most that the first check may take, in milliseconds: a person takes it for at once. */
const FIRST = 100;
/** The most that three keys in four may take until they are painted: what browsers' makers call good. */
const KEY = 200;
const TEXTS = {
  '#f-primary': '水资源管理',
  '#f-basis': '依据《中华人民共和国水法》第十四条',
  '#f-limit': '自信息形成或者变更之日起20个工作日内公开',
  '#f-channels': '■政府网站 □政府公报 ■公开查阅点',
};

const loads = [];
for (let n = 0; n < LOADS; n += 1) {
  loads.push(await withPage(async (page, origin) => {
    await page.goto(origin + PAGE);
    await slow(page);
    return page.evaluate(firstCheck);
  }));
}
const rounds = [await typed(), await typed()];

const least = (name) => Math.min(...loads.map((load) => load[name]));
const share = (keys, part) => [...keys].sort((a, b) => a - b)[Math.ceil(keys.length * part) - 1];
const [keys] = rounds.sort((a, b) => share(a, 0.75) - share(b, 0.75));
const ms = (time) => `${time.toFixed(1)} ms`;
console.log(`at ${SLOWER}x, least of ${LOADS} loads: script ${ms(least('script'))}, init() ${ms(least('start'))}, `
  + `first checkEntry ${ms(least('first'))}, second ${ms(least('second'))}`);
const shares = { median: 0.5, p75: 0.75, p95: 0.95, most: 1 };
const waits = Object.entries(shares).map(([name, part]) => `${name} ${ms(share(keys, part))}`);
console.log(`${keys.length} keys, until painted: ${waits.join(', ')}`);
// The least of several: what else the machine does is not the page's.
assert.ok(least('first') < FIRST, 'the first check after load');
assert.ok(share(keys, 0.75) < KEY, 'typing in the form');
console.log('throttled: all passed');

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** How long each key of an entry takes in the page for a clerk. */
async function typed() {
  return withPage(async (page, origin) => {
    await slow(page);
    await page.goto(`${origin}/examples/web/entry/index.html`);
    await page.waitForFunction(() => document.getElementById('verdict').textContent !== '');
    await page.evaluate(watchKeys);
    for (const [field, text] of Object.entries(TEXTS)) {
      await page.focus(field);
      for (const key of text) await page.keyboard.type(key);
    }
    await page.waitForFunction((count) => globalThis.waits.length === count, Object.values(TEXTS).join('').length);
    return page.evaluate(() => globalThis.waits);
  });
}

/** Runs in the page: from the import of the package to its first answers. */
async function firstCheck() {
  const entry = JSON.stringify({ matter: { primary: '规划' }, time_limit: { text: '30个工作日内' }, mode: ['proactive'] });
  const options = { body: 'department@county', asOf: '2024-12-31' };
  const times = [performance.now()];
  const { checkEntry, init } = await import('mulu');
  times.push(performance.now());
  await init();
  times.push(performance.now());
  checkEntry(entry, options);
  times.push(performance.now());
  checkEntry(entry.replace('30', '40'), options);
  times.push(performance.now());
  const [script, start, first, second] = times.slice(1).map((time, at) => time - times[at]);
  return { script, start, first, second };
}

/** Runs in the page: how long each text that is typed takes until it is seen, with all that is said about it. */
function watchKeys() {
  globalThis.waits = [];
  document.addEventListener('input', (event) => {
    // Two frames: what the first one shows is painted when the second one is asked for.
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.waits.push(performance.now() - event.timeStamp)));
  }, { capture: true });
}
