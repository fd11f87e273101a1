// The release for closed networks, as whoever unpacks it finds it: `cargo xtask release-zip` has made it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { withPage } from './browser.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { version, files: shipped } = JSON.parse(await readFile(path('../../bindings/wasm/package.json'), 'utf8'));
const name = `mulu-${version}-web`;
const unpacked = path('../../target/release-zip/unpacked/');
const folder = `${unpacked}${name}/`;
const read = (file) => readFile(folder + file, 'utf8');
await rm(unpacked, { recursive: true, force: true });
execFileSync('python3', ['-m', 'zipfile', '--extract', path(`../../target/${name}.zip`), unpacked]);

const all = await readdir(unpacked, { recursive: true, withFileTypes: true });
const files = all.filter((it) => it.isFile()).map((it) => `${it.parentPath}/${it.name}`.slice(folder.length)).sort();
await whole();
await materials();
await licences();
await packageWorks();
await withPage(pageWorks, { folder: `${folder}entry/` });
await withPage(alone);
console.log('release: all passed');

/** Everything is there, as its sum says, and nothing tells of the machine that packed it. */
async function whole() {
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  const summed = (await read('SHA256SUMS')).trim().split('\n').map((line) => line.slice(66));
  assert.deepEqual([...summed, 'SHA256SUMS'].sort(), files);
  for (const part of shipped) assert.ok(files.some((file) => file.startsWith(`mulu/${part}`)), part);
  for (const file of ['README.md', 'LICENSE-MIT', 'mulu/LICENSE-MIT', 'mulu/README.md', 'mulu/pkg/mulu.script.js', 'mulu/pkg/mulu.lite.js']) {
    assert.ok(files.includes(file), file);
  }
  const root = path('../..');
  for (const file of files) {
    const text = await readFile(folder + file, 'latin1');
    for (const own of [root, '/.cargo/registry']) assert.ok(!text.includes(own), `${file}: ${own}`);
  }
}

async function materials() {
  const bom = JSON.parse(await read('sbom.cdx.json'));
  assert.deepEqual([bom.bomFormat, bom.specVersion, bom.version], ['CycloneDX', '1.6', 1]);
  const { component } = bom.metadata;
  assert.equal(component.purl, `pkg:npm/mulu@${version}`);
  const manifest = JSON.parse(await read('mulu/package.json'));
  assert.deepEqual([manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies], [undefined, undefined, undefined]);

  const lock = await readFile(path('../../Cargo.lock'), 'utf8');
  const refs = new Set([component['bom-ref']]);
  for (const it of bom.components) {
    assert.ok(!refs.has(it['bom-ref']), it['bom-ref']);
    refs.add(it['bom-ref']);
    assert.equal(it.type, 'library');
    assert.match(it.purl, /^pkg:(cargo|generic)\/[\w-]+@\d+\.\d+\.\d+/);
    assert.ok(it.purl.endsWith(`/${it.name}@${it.version}`), it.purl);
    const [{ expression }] = it.licenses;
    assert.match(expression, /^\(?[A-Z][\w.-]+\)?(( OR | AND | WITH )\(?[A-Z][\w.-]+\)?)*$/);
    const [hash] = it.hashes ?? [];
    if (hash) assert.ok(lock.includes(`name = "${it.name}"\nversion = "${it.version}"\nsource = "registry+`) && lock.includes(`checksum = "${hash.content}"`), it.purl);
    else assert.match(it.name, /^(mulu|rust-std)/);
  }
  assert.deepEqual(new Set(bom.dependencies.map(({ ref }) => ref)), refs);
  for (const { dependsOn = [] } of bom.dependencies) for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
  // What is compiled in, and into which module; macros and tools are not.
  const modules = (crate) => bom.components.find((it) => it.name === crate)?.properties.map(({ value }) => value);
  assert.deepEqual(modules('serde_json'), ['pkg/mulu_bg.wasm', 'pkg/mulu_table_bg.wasm']);
  assert.deepEqual(modules('calamine'), ['pkg/mulu_table_bg.wasm']);
  for (const crate of ['serde_derive', 'syn', 'wasm-bindgen-macro', 'clap']) assert.equal(modules(crate), undefined, crate);
}

async function licences() {
  const text = await read('THIRD-PARTY-LICENSES.txt');
  const { components } = JSON.parse(await read('sbom.cdx.json'));
  for (const { name: crate, version: its, hashes } of components) {
    if (hashes) assert.match(text, new RegExp(`^${crate} ${its} \\(.+\\)$`, 'm'));
  }
}

async function packageWorks() {
  const own = await import(`${folder}mulu/pkg/index.node.js`);
  await Promise.all([own.init(), own.loadLaw()]);
  assert.equal(JSON.parse(own.check('{"kind":"catalogue","issued_on":"2024","entries":[]}')).verdict, 'no_violation_found');
}

/** The folder, on a server with the strict policy. */
async function pageWorks(page, origin) {
  await page.goto(`${origin}/index.html`);
  await reads(page);
}

/** The one file, opened from a disk: nothing but itself is asked for. */
async function alone(page) {
  const own = await page.context().browser().newPage();
  const requests = [];
  own.on('request', (request) => requests.push(request.url()));
  own.on('pageerror', (error) => assert.fail(String(error)));
  await own.goto(`file://${folder}entry.html`);
  await reads(own);
  assert.deepEqual(requests, [`file://${folder}entry.html`]);
}

async function reads(page) {
  await page.waitForFunction(() => document.getElementById('verdict').textContent !== '');
  await page.fill('#f-limit', '30个工作日内');
  assert.match(await page.textContent('.field:has(#f-limit) .mulu-reading'), /30个工作日内公开/);
}
