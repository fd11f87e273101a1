// The English of findings: what is said before it is loaded, and that it then is what the command prints.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import * as core from 'mulu';
import * as table from 'mulu/table';

import { createSurface } from '../../bindings/wasm/js/surface.js';
import { printed } from './command.mjs';

const PACK = new URL('../../bindings/wasm/packs/english.json', import.meta.url);
const WORKBOOK = new URL('../../examples/data/water-bureau-2020.xlsx', import.meta.url);
const CATALOGUE = '{"kind":"catalogue","issued_on":"2024","entries":[{"matter":{"primary":"取水许可"},"time_limit":{"text":"30日"}}]}';
const EN = { lang: 'en' };
const hasCode = (code, { MuluError } = core) => (error) => error instanceof MuluError && error.code === code;

test('English is refused until it is loaded, and a pack that is not ours changes nothing', async () => {
  await Promise.all([core.init(), table.initTable()]);
  const before = core.check(CATALOGUE);
  const says = (error) => hasCode('not_loaded')(error) && /^请先 .*\/ await loadEnglish\(\) first$/.test(error.message);
  const entry = JSON.stringify(JSON.parse(CATALOGUE).entries[0]);
  for (const ask of [
    () => core.check(CATALOGUE, EN),
    () => core.checkEntry(entry, EN),
    () => new core.Session(CATALOGUE, EN),
    () => table.check(CATALOGUE, EN),
  ]) assert.throws(ask, says);

  const other = (await readFile(PACK, 'utf8')).replace('Keep one.', 'Keep two.');
  for (const broken of ['{', '[]', 'null', '{"kind":"english_pack"}', '{"kind":"english_pack","rules":[]}', other]) {
    await assert.rejects(core.loadEnglish(new TextEncoder().encode(broken)), hasCode('english_pack'), broken.slice(0, 40));
  }
  await assert.rejects(core.loadEnglish(7), hasCode('english_pack'));
  await assert.rejects(core.loadEnglish(new Response('', { status: 404 })), hasCode('english_pack'));
  assert.throws(() => core.check(CATALOGUE, EN), says);
  assert.equal(core.check(CATALOGUE), before);
});

test('once loaded, from wherever, both modules say what the command prints', async () => {
  const bytes = await readFile(PACK);
  for (const source of [undefined, PACK, fileURLToPath(PACK), bytes, new Response(bytes), new Blob([bytes])]) {
    await core.loadEnglish(source);
  }
  await core.loadLaw();
  const session = new core.Session(CATALOGUE, EN);
  assert.equal(session.report(), core.check(CATALOGUE, EN));
  assert.equal(table.check(CATALOGUE, EN), core.check(CATALOGUE, EN));
  const wanted = await printed('check', fileURLToPath(WORKBOOK), '--lang', 'en');
  assert.equal(table.check(await readFile(WORKBOOK), { ...EN, name: 'water-bureau-2020.xlsx' }), wanted);
});

test('after a trap the fresh instance has its English', async () => {
  // What Node imports is bundled, and what it was told is its own.
  const parts = await import('../../bindings/wasm/js/index.node.js');
  await parts.loadEnglish();
  await parts.loadLaw();
  const told = [];
  const glue = {
    default: async () => {},
    load_english: () => told.push('english'),
    load_law: () => told.push('law'),
    run: () => { throw new WebAssembly.RuntimeError('unreachable'); },
    __wbg_reset_state: () => told.push('reset'),
  };
  const { init, check } = createSurface({ glue, load: async () => {}, bytesExport: 'run', textExport: 'run' });
  await init();
  assert.throws(() => check('{}'), hasCode('internal', parts));
  assert.deepEqual(told, ['english', 'law', 'reset', 'english', 'law']);
});
