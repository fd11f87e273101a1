// What a server finds in an entry is what the browser found, to the byte: through Java and the command, and from the sidecar.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { SOUND } from '../node/sound.mjs';
import { PAGE, withPage } from './browser.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const mulu = path('../../target/debug/mulu');
// The name that the command gives to what it reads from standard input.
const OPTIONS = { name: '-', body: 'department@county', asOf: '2024-12-31' };
/** Entries as a request may bring them, and the exit code for each. */
const ENTRIES = [
  [JSON.stringify(SOUND), 0],
  [JSON.stringify({ ...SOUND, time_limit: { text: '30个工作日内' } }), 1],
  [JSON.stringify({ ...SOUND, basis: { text: '《某某省某某条例》第三条' }, time_limit: { text: '40个工作日内' } }), 1],
  [JSON.stringify({ ...SOUND, matter: 7, colour: '𠮷', mode: ['sold'] }), 1],
  ['{', 2],
];

const reports = await withPage(async (page, origin) => {
  await page.goto(origin + PAGE);
  return page.evaluate(async ([entries, options]) => {
    const { checkEntry, init, loadLaw } = await import('mulu');
    await Promise.all([init(), loadLaw()]);
    return entries.map(([entry]) => checkEntry(entry, options));
  }, [ENTRIES, OPTIONS]);
});

const java = (entry, body) => spawnSync('java', [path('../../examples/server/Recheck.java'), mulu, body, OPTIONS.asOf], { input: entry, encoding: 'utf8' });
for (const [at, [entry, code]] of ENTRIES.entries()) {
  const { status, stdout, stderr } = java(entry, OPTIONS.body);
  same(stdout, reports[at], `${entry}\n${stderr}`);
  assert.equal(status, code, entry);
}
// What is wrong with the call is the server's concern; a value is never taken for an option.
const { status, stdout, stderr } = java('{}', '--help');
assert.deepEqual([status, stdout], [2, '']);
assert.match(stderr, /--body/);

const sidecar = spawn(path('../../target/debug/mulu-example-sidecar'), ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const [line] = await once(sidecar.stdout, 'data');
  const [address] = /http:\/\/[\d.:]+/.exec(line);
  for (const [at, [body]] of ENTRIES.entries()) {
    const response = await fetch(`${address}/entry?name=-&body=${OPTIONS.body}&as_of=${OPTIONS.asOf}`, { method: 'POST', body });
    same(await response.text(), reports[at], body);
  }
} finally {
  sidecar.kill();
}
console.log('recheck: all passed');

/** A report has thousands of characters: where two differ is shown, and no more. */
function same(report, wanted, what) {
  const at = wanted.split('').findIndex((sign, place) => report[place] !== sign);
  assert.ok(report === wanted, `${what}\n- ${wanted.slice(at - 60, at + 60)}\n+ ${report.slice(at - 60, at + 60)}`);
}
