// The package as npm would install it, built into a small application by the very commands of its page: Vite and esbuild.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkEntry, init, loadLaw } from 'mulu';

import { withPage } from './browser.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const readme = await readFile(path('../../bindings/wasm/README.md'), 'utf8');
const app = path('../../target/bundlers/');
const installed = `${app}node_modules/mulu/`;
const env = { ...process.env, PATH: path('../../node_modules/.bin') + delimiter + process.env.PATH };
const run = (program, ...values) => execFileSync(program, values, { cwd: app, env, encoding: 'utf8', stdio: 'pipe' });

await rm(app, { recursive: true, force: true });
await cp(path('bundlers'), app, { recursive: true });
await mkdir(installed, { recursive: true });
const packed = run('npm', 'pack', '--silent', path('../../bindings/wasm')).trim();
run('tar', 'xf', packed, '--strip-components=1', '--directory', installed);
await Promise.all([init(), loadLaw()]);

for (const bundler of ['vite', 'esbuild']) {
  await rm(`${app}dist`, { recursive: true, force: true });
  const [, command] = new RegExp(`^\`\`\`sh ${bundler}\n(.*?)^\`\`\`$`, 'ms').exec(readme);
  run('bash', '-ec', command);
  await withPage(seen, { folder: `${app}dist/` });
  await withPage(fallsBack, { folder: `${app}dist/`, hasWasm: false });
  console.log(`${bundler}: all passed`);
}

/** Where the policy forbids WebAssembly, the twin is found as a file of its own. */
async function fallsBack(page, origin) {
  const loaded = page.waitForRequest((request) => request.url().includes('mulu.lite'));
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => 'bound' in globalThis);
  await loaded;
  await page.click('text=保存');
  assert.match(await page.textContent('.mulu-summary'), /公开时限是空的/);
  assert.equal(await page.evaluate(() => globalThis.worker.runsOn()), 'lite');
}

async function seen(page, origin) {
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => 'bound' in globalThis);
  await page.fill('#limit', '30个工作日内');
  assert.equal(await page.textContent('label[for=limit]'), '公开时限');
  await page.click('text=保存');
  assert.match(await page.textContent('.mulu-summary'), /承诺 30 个工作日/);
  const answers = await page.evaluate(async () => {
    const entry = globalThis.bound.entry();
    const options = { body: 'department@county', asOf: '2024-12-31' };
    await globalThis.worker.loadLaw();
    return [entry, options, JSON.stringify(globalThis.bound.review()), await globalThis.worker.checkEntry(JSON.stringify(entry), options)];
  });
  const [entry, options, inPage, inWorker] = answers;
  const wanted = checkEntry(JSON.stringify(entry), options);
  assert.equal(inPage, JSON.stringify(JSON.parse(wanted)));
  assert.equal(inWorker, wanted);
}
