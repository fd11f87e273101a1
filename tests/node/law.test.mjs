// The wide law table: what a document says before it is loaded, and that it then says what the command prints.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import * as core from 'mulu';
import * as table from 'mulu/table';

import { createSurface } from '../../bindings/wasm/js/surface.js';
import { printed } from './command.mjs';

const PACK = new URL('../../bindings/wasm/packs/law-wide.json', import.meta.url);
const document = JSON.stringify({
  kind: 'catalogue',
  issued_on: '2024',
  body: { kind: 'department', name: '清源市农业农村局' },
  entries: [
    { matter: { primary: '煤炭' }, basis: { text: '《中华人民共和国煤炭法》第六条;《兽药管理条例》' } },
    { matter: { primary: '农机' }, basis: { text: '《中华人民共和国农机库棚建设法》' } },
  ],
});
const said = (report) =>
  JSON.parse(report).findings.filter(({ code }) => code === 'REF002').map(({ severity }) => severity);
const hasCode = (code, { MuluError } = core) => (error) => error instanceof MuluError && error.code === code;

test('a title outside the compact table is undecided until the wide one is loaded', async () => {
  await core.init();
  const before = core.check(document);
  assert.deepEqual(said(before), ['undecided', 'undecided', 'undecided']);
  for (const broken of ['{', '[]', '{"kind":"law_pack","version":2}', '']) {
    await assert.rejects(core.loadLaw(new TextEncoder().encode(broken)), hasCode('law_pack'));
  }
  await assert.rejects(core.loadLaw(7), hasCode('law_pack'));
  await assert.rejects(core.loadLaw('没有.json'), hasCode('law_pack'));
  await assert.rejects(core.loadLaw(new URL('http://localhost/')), hasCode('law_pack'));
  await assert.rejects(core.loadLaw(new Response('', { status: 404 })), hasCode('law_pack'));
  assert.equal(core.check(document), before);

  await core.loadLaw();
  const after = core.check(document);
  assert.deepEqual(said(after), ['warning']);
  assert.notEqual(JSON.parse(after).digests.law, JSON.parse(before).digests.law);
});

test('the other module, started later, judges by it too, and says what the command prints', async () => {
  await table.initTable();
  assert.equal(table.check(document), core.check(document));
  const folder = await mkdtemp(join(tmpdir(), 'mulu-law-'));
  try {
    const file = join(folder, 'case.json');
    await writeFile(file, document);
    const wanted = await printed('check', file);
    for (const { check } of [core, table]) assert.equal(check(document, { name: 'case.json' }), wanted);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the table may come from anywhere, and an equal one changes nothing', async () => {
  const wanted = core.check(document);
  const bytes = await readFile(PACK);
  for (const source of [PACK, fileURLToPath(PACK), bytes, new Response(bytes), new Blob([bytes])]) {
    await table.loadLaw(source);
    assert.equal(core.check(document), wanted);
    assert.equal(table.check(document), wanted);
  }
});

test('after a trap the fresh instance judges by the same law', async () => {
  // What Node imports is bundled, and what it was told is its own.
  const parts = await import('../../bindings/wasm/js/index.node.js');
  await parts.loadLaw();
  const laws = [];
  const glue = {
    default: async () => {},
    load_law: (pack) => laws.push(pack),
    run: () => { throw new WebAssembly.RuntimeError('unreachable'); },
    __wbg_reset_state: () => laws.push('reset'),
  };
  const loadPack = async () => readFile(PACK, 'utf8');
  const { init, check } = createSurface({ glue, load: async () => {}, loadPack, bytesExport: 'run', textExport: 'run' });
  await init();
  assert.equal(laws.length, 1);
  assert.throws(() => check('{}'), hasCode('internal', parts));
  assert.deepEqual(laws.map((law) => law === 'reset'), [false, true, false]);
});
