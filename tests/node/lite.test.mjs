// `mulu/lite`, the twin without WebAssembly: what it decides, what it says it cannot, and that nothing breaks it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import Ajv from 'ajv/dist/2020.js';
import * as mulu from 'mulu';
import * as lite from 'mulu/lite';

import { createCore } from '../../bindings/wasm/js/core.js';
import { MuluError as OwnError } from '../../bindings/wasm/js/error.js';
import { alike } from './alike.mjs';
import { readCases, toCamel } from './cases.mjs';
import { SOUND } from './sound.mjs';

const { MuluError } = lite;
const hasCode = (code) => (error) => error instanceof MuluError && error.code === code;
const read = (path) => readFile(new URL(`../../${path}`, import.meta.url));
const OPTIONS = { asOf: '2024-12-31', body: 'department@county' };

test('a finding is the core’s, in the edition in force and in the language asked for', async () => {
  await Promise.all([mulu.init(), mulu.loadEnglish(), lite.init()]);
  const entry = { ...SOUND, disclosing_body: ' — ', adjusted_on: '2010' };
  const [found] = JSON.parse(lite.checkEntry(entry, OPTIONS)).findings;
  assert.deepEqual([found.code, found.pointer, found.citations[0].article], ['SUB001', '/entries/0/disclosing_body', 17]);
  const english = { ...OPTIONS, lang: 'en' };
  const core = JSON.parse(mulu.checkEntry(JSON.stringify(entry), english)).findings;
  assert.deepEqual(JSON.parse(lite.checkEntry(JSON.stringify(entry), english)).findings, core.filter(({ code }) => code === 'SUB001'));
});

test('nothing found is not that nothing is wrong', async () => {
  const { verdict, counts, tally, findings } = JSON.parse(lite.checkEntry(SOUND, OPTIONS));
  assert.equal(verdict, 'incomplete');
  assert.deepEqual([findings, counts.shown], [[], 0]);
  assert.deepEqual(tally.find(({ code }) => code === 'TIM002').undecided, 1);
  const [issue, ...others] = (await withTwin()).standard.entry(OPTIONS)['~standard'].validate(SOUND).issues;
  assert.deepEqual([issue.code, others], ['undecided', []]);
});

test('reports are those of the published schema', async () => {
  const schema = JSON.parse(await read('schemas/v1/report.schema.json'));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  for (const input of ['', '{', '[]', '{"kind":"draft"}', { kind: 'catalogue', issued_on: '2024', title: '目录', body: {}, entries: [{}, { matter: 5 }] }]) {
    assert.ok(validate(JSON.parse(lite.check(input))), JSON.stringify(validate.errors));
  }
});

test('the shared cases have the same outcome by rule and target', async () => {
  let judged = 0;
  for (const { id, input, door, options } of await readCases(read)) {
    const core = JSON.parse(await read(`target/conformance/${id}.json`));
    const bytes = await read(input);
    // Tables as files or in JSON are not for it.
    if (door === 'table' || core.inputs[0].tables.length > 0) continue;
    alike(JSON.parse(lite.check(bytes.toString(), toCamel(options))), core);
    judged += 1;
  }
  assert.ok(judged > 1000, `${judged} cases`);
});

test('what cannot be read is a report with the core’s code', () => {
  const deep = (levels) => `{"kind":"catalogue","entries":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const inputs = [
    '', ' \n', '\ufeff', '{', '[]', '5', '{"kind":"poem"}', '{"a":1}', '{"kind":5}', deep(126), deep(127), deep(200), '['.repeat(1e6),
    '{"kind":"catalogue","entries":[1e999]}', '{"kind":"catalogue","entries":[01]}', '{"kind":"catalogue",}', '{"kind":"catalogue","title":"\\ud800"}',
    '{"kind":"catalogue","title":"\t"}', '{"kind":"catalogue","entries":[],}', '{"kind":"catalogue","entries":[]', '{"kind":"catalogue","entries":[]}x',
    '{"kind":"catalogue","entries":[]}', '{"kind":"catalogue","entries":[],"issued_on":"2021-02-29"}', '\ufeff{"kind":"catalogue","issued_on":"2024","entries":[]}',
  ];
  for (const input of inputs) {
    const [own, core] = [lite, mulu].map(({ check }) => JSON.parse(check(input)).inputs[0]);
    assert.deepEqual([own.status, own.problem?.code], [core.status, core.problem?.code], input.slice(0, 80));
  }
});

test('texts without end, and catalogues of nothing but faults', () => {
  const titled = (text) => `{"kind":"catalogue","issued_on":"2024","entries":[],"title":"${text}"}`;
  for (const text of ['['.repeat(1 << 20), '{"a":'.repeat(1 << 20), '"'.repeat(1 << 20), '"\\'.repeat(1 << 20), `"${'\\'.repeat(1 << 20)}`, ','.repeat(1 << 20)]) {
    assert.equal(JSON.parse(lite.check(text)).inputs[0].status, 'unreadable');
  }
  for (const text of ['\\n'.repeat(1 << 20), '长'.repeat(1 << 20), '\\\\\\"'.repeat(1 << 18)]) {
    assert.equal(JSON.parse(lite.check(titled(text))).inputs[0].status, 'read');
  }
  const { counts } = JSON.parse(lite.check(`{"kind":"catalogue","issued_on":"2024","entries":[${'7,'.repeat(19_999)}7]}`));
  assert.deepEqual([counts.warning, counts.shown], [20_000, 100]);
});

test('what is no document, and options that say nothing, are typed errors', () => {
  const cycle = {};
  cycle.self = cycle;
  for (const input of [undefined, () => {}, Symbol('a'), 3n, cycle]) assert.throws(() => lite.check(input), hasCode('malformed_input'));
  for (const input of [null, 7, true, [], {}]) assert.equal(JSON.parse(lite.check(input)).inputs[0].status, 'unreadable');
  assert.throws(() => lite.check('{}', { asOff: '2026-01-01' }), hasCode('unknown_option'));
  assert.throws(() => lite.check('{}', { constructor: 1 }), hasCode('unknown_option'));
  const wrong = {
    name: 5, kind: 'draft', body: 'office', roster: [], profile: 'cn', rules: ['TIM999'], asOf: '2026-02-30', lang: 'fr', maxSamples: -1,
  };
  for (const [name, value] of Object.entries(wrong)) {
    for (const it of [value, Symbol('a'), 3n, cycle, () => {}]) assert.throws(() => lite.check('{}', { [name]: it }), hasCode('option'), name);
  }
  assert.throws(() => lite.check('{}', { body: 'department@moon', lang: 'en' }), /^MuluError: Option body/);
  assert.equal(lite.check('{}', { asOf: undefined, body: null }), lite.check('{}', null));
});

test('text stays text, and personal numbers are masked', () => {
  const hostile = '</script><img src=x onerror=alert(1)>{found} {/link} $& 13900001234';
  const entry = { matter: { primary: hostile }, concerned_bodies: hostile, [hostile]: 1, __proto__: null, mode: [hostile] };
  const { findings } = JSON.parse(lite.checkEntry(JSON.stringify(entry), OPTIONS));
  const found = findings.find(({ code }) => code === 'SUB008');
  assert.match(found.message, /<imgsrc=xonerror=alert\(1\)>\{found\}\{\/link\}\$&139\*{4}1234/);
  assert.ok(findings.every((finding) => !JSON.stringify({ ...finding, pointer: '' }).includes('13900001234')));
  assert.equal({}.polluted, undefined);
});

test('what only the module can answer says so', async () => {
  const { parse, restate, complete, calendar, explain, schema, standard, Session, loadLaw, loadManuals, loadSchemas } = lite;
  const calls = [
    () => parse.timeLimit('20日'), () => restate.basis('《水法》'), () => complete.basis('《'), () => calendar.coverage(), () => explain('TIM002'),
    () => schema('report'), () => standard.entry(), () => new Session({}), () => loadLaw(), () => loadManuals(), () => loadSchemas(),
  ];
  for (const call of calls) assert.throws(call, hasCode('needs_wasm'));
  assert.deepEqual(Object.keys(lite).sort(), Object.keys(mulu).sort());
  assert.equal(lite.runsOn(), 'lite');
  const known = mulu.rules();
  for (const rule of lite.rules()) assert.deepEqual({ ...known.find(({ code }) => code === rule.code), ...rule }, known.find(({ code }) => code === rule.code));
});

test('where WebAssembly may not run, mulu loads the twin by itself', async () => {
  const own = await withTwin();
  assert.equal(own.runsOn(), 'lite');
  const text = JSON.stringify({ kind: 'catalogue', issued_on: '2024', entries: [{}] });
  assert.equal(own.check(new TextEncoder().encode(text), OPTIONS), lite.check(text, OPTIONS));
  assert.throws(() => own.check(Uint8Array.of(0xff)), hasOwn('malformed_input'));
  assert.throws(() => own.check('{}', { asOff: 1 }), hasOwn('unknown_option'));
  assert.throws(() => own.parse.timeLimit('20日'), hasOwn('needs_wasm'));
  assert.throws(() => new own.Session({}), hasOwn('needs_wasm'));
  assert.deepEqual(own.rules(), lite.rules());
  await own.loadLaw();
  await mulu.init();
  assert.equal(mulu.runsOn(), 'wasm');
});

/** The package in the files it is written in, which is another one than that for Node. */
const hasOwn = (code) => (error) => error instanceof OwnError && error.code === code;

/** The package in a place where nothing may be compiled. */
async function withTwin() {
  const core = createCore({ glue: {}, load: () => assert.fail('the module is not loaded') });
  assert.equal(core.runsOn(), null);
  const { Module } = WebAssembly;
  WebAssembly.Module = function refused() {
    throw new WebAssembly.CompileError('refused by the content policy');
  };
  try {
    await core.init();
  } finally {
    WebAssembly.Module = Module;
  }
  return core;
}
