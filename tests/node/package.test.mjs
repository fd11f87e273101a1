// What the npm package promises at its edges; the shared cases judge what it answers.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import * as core from 'mulu';
import * as lite from 'mulu/lite';
import * as table from 'mulu/table';

import { MuluError as Own } from '../../bindings/wasm/js/error.js';
import { createSurface } from '../../bindings/wasm/js/surface.js';

const { MuluError } = core;
// What Node imports is bundled, and has a class of its own.
const hasCode = (code, of = MuluError) => (error) => error instanceof of && error.code === code;

test('a call before init() says what to do', async () => {
  assert.throws(() => core.check('{}'), hasCode('not_ready'));
  // What is no module is refused, and init() may be called again.
  for (const none of [() => Uint8Array.of(1, 2, 3), () => 'nowhere.wasm', () => Promise.reject(new Error('no'))]) {
    await assert.rejects(core.init(none()), hasCode('module'));
  }
  assert.throws(() => core.check('{}'), hasCode('not_ready'));
});

test('options that say nothing are a typed error and leave the module usable', async () => {
  await Promise.all([core.init(), table.initTable()]);
  for (const { check } of [core, table]) {
    assert.throws(() => check('{}', { asOff: '2026-01-01' }), hasCode('unknown_option'));
    const wrong = { maxSamples: 'many', asOf: '2026-02-30', body: 'office', profile: 'cn', kind: 'poem', lang: 'fr' };
    for (const [name, value] of Object.entries(wrong)) {
      assert.throws(() => check('{}', { [name]: value }), hasCode('option'), name);
    }
    assert.throws(() => check('{}', { maxSamples: 3n }), hasCode('option'));
    for (const none of ['department', [], 7]) assert.throws(() => check('{}', none), hasCode('option'));
    assert.equal(typeof check('{}', null), 'string');
  }
});

test('the words of an error are in the language asked for', async () => {
  await core.init();
  const message = (options) => {
    try {
      return core.check('{}', options);
    } catch (error) {
      return error.message;
    }
  };
  assert.equal(message({ asOff: 1 }), '没有选项“asOff”,是不是“asOf”?');
  assert.equal(message({ asOff: 1, lang: 'en' }), 'There is no option "asOff"; did you mean "asOf"?');
});

test('a document that cannot be read is a report, never an error', async () => {
  await Promise.all([core.init(), table.initTable()]);
  for (const { check } of [core, table]) {
    for (const input of ['', '{', '[]', '{"kind":"poem"}', '['.repeat(1e6), Uint8Array.of(0xff, 0xfe, 0)]) {
      const { verdict, inputs: [{ status, problem }] } = JSON.parse(check(input));
      assert.equal(verdict, 'incomplete');
      assert.equal(status, 'unreadable');
      assert.match(problem.code, /^[a-z0-9_]+$/);
    }
  }
});

test('an option that is undefined counts as left out', async () => {
  await core.init();
  assert.equal(core.check('{}', { asOf: undefined }), core.check('{}'));
});

test('an input that is neither text nor bytes is a typed error', async () => {
  await core.init();
  for (const input of [undefined, null, 1, {}, []]) {
    assert.throws(() => core.check(input), hasCode('malformed_input'));
  }
});

test('bytes may come as a buffer or as any view of one', async () => {
  await core.init();
  const bytes = new TextEncoder().encode('  {"a":1}  ');
  const wanted = core.check('{"a":1}');
  assert.equal(core.check(bytes.subarray(2, 9)), wanted);
  assert.equal(core.check(bytes.slice(2, 9).buffer), wanted);
  assert.equal(core.check(new DataView(bytes.buffer, 2, 7)), wanted);
});

test('no bytes make either module trap', async () => {
  await Promise.all([core.init(), table.initTable()]);
  // The same bytes at every run: a failure must be found again.
  let state = 42;
  const next = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16;
  for (let round = 0; round < 500; round += 1) {
    const bytes = Uint8Array.from({ length: next() % 300 }, () => next() & 0xff);
    assert.equal(typeof core.check(bytes), 'string');
    assert.equal(typeof table.check(bytes), 'string');
  }
});

test('after a trap the next call finds a fresh instance', async () => {
  let resets = 0;
  const glue = {
    default: async () => {},
    run: (input) => {
      if (input === 'trap') throw new WebAssembly.RuntimeError('unreachable');
      return input;
    },
    load_law: () => {},
    __wbg_reset_state: () => { resets += 1; },
  };
  const { init, check } = createSurface({ glue, load: async () => {}, bytesExport: 'run', textExport: 'run' });
  await init();
  assert.throws(() => check('trap'), hasCode('internal', Own));
  assert.equal(resets, 1);
  assert.equal(check('{}'), '{}');
});

test('a fresh instance of either module answers as the first did', async () => {
  const inParts = ['index', 'table'].map((name) => import(`../../bindings/wasm/js/${name}.node.js`));
  const [parts, tableParts] = await Promise.all(inParts);
  await Promise.all([parts.init(), tableParts.initTable()]);
  const wanted = parts.check('{"a":1}');
  for (const [name, { check }] of [['mulu', parts], ['mulu_table', tableParts]]) {
    const { __wbg_reset_state: reset } = await import(`../../bindings/wasm/pkg/${name}.js`);
    reset();
    assert.equal(check('{"a":1}'), wanted);
  }
});

test('a start that failed may be tried again', async () => {
  let tries = 0;
  const load = async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
  };
  const glue = { default: async () => {}, run: (input) => input };
  const { init, check } = createSurface({ glue, load, bytesExport: 'run', textExport: 'run' });
  await assert.rejects(init(), ({ code, cause }) => code === 'module' && cause.message === 'offline');
  await init();
  assert.equal(check('{}'), '{}');
});

for (const [entry, types] of [['index', core], ['table', table]]) {
  test(`${entry}.d.ts declares what ${entry} exports, in Node and in a page`, async () => {
    const read = (name) => readFile(new URL(`../../bindings/wasm/js/${name}`, import.meta.url), 'utf8');
    assert.deepEqual(declaredValues(await read(`${entry}.d.ts`)), Object.keys(types).sort());
    const [node, web] = await Promise.all([read(`${entry}.node.js`), read(`${entry}.web.js`)]);
    assert.equal(web, node.replaceAll('load.node.js', 'load.web.js'));
  });
}

test('lite.d.ts declares what the twin exports', async () => {
  const source = await readFile(new URL('../../bindings/wasm/js/lite.d.ts', import.meta.url), 'utf8');
  assert.deepEqual(declaredValues(source), Object.keys(lite).sort());
});

function declaredValues(source) {
  const declared = [...source.matchAll(/^export (?:declare )?(?:function|class|const) (\w+)/gm)];
  const passedOn = [...source.matchAll(/^export \{ ([\w, ]+) \}/gm)];
  return [...declared.map(([, name]) => name), ...passedOn.flatMap(([, names]) => names.split(', '))].sort();
}
