// One entry alone, and the schemas for libraries that speak Standard Schema.
import assert from 'node:assert/strict';
import test from 'node:test';

import { MuluError, checkEntry, init, loadSchemas, schema, standard } from 'mulu';

import { SOUND as sound } from './sound.mjs';

const hasCode = (code) => (error) => error instanceof MuluError && error.code === code;
const options = { body: 'department@county', asOf: '2024-12-31' };
const late = { matter: { primary: '规划' }, time_limit: { text: '30个工作日内' }, mode: ['proactive'] };
await init();

test('an entry is judged as text or bytes, by the rows alone', () => {
  const report = JSON.parse(checkEntry(JSON.stringify(late), options));
  const found = report.findings.find(({ code }) => code === 'TIM002');
  assert.deepEqual([found.pointer, found.fix], ['/entries/0/time_limit', '20个工作日内']);
  assert.equal(checkEntry(new TextEncoder().encode(JSON.stringify(late)), options), checkEntry(JSON.stringify(late), options));
  assert.equal(report.tally.find(({ code }) => code === 'STR008').reasons.rows_only, 1);
  assert.throws(() => checkEntry('{}', { kind: 'draft' }), hasCode('option'));
});

test('an entry without a date to judge by says so', () => {
  assert.equal(JSON.parse(checkEntry('{}')).inputs[0].problem.code, 'no_date');
});

test('what nothing stands against is given back as it came', () => {
  assert.equal(standard.entry(options)['~standard'].validate(sound).value, sound);
  const catalogue = { kind: 'catalogue', issued_on: '2024', entries: [] };
  assert.equal(standard.catalogue()['~standard'].validate(catalogue).value, catalogue);
});

test('issues are the findings, each at its place', () => {
  const { version, vendor, validate } = standard.entry(options)['~standard'];
  assert.deepEqual([version, vendor], [1, 'mulu']);
  const { issues } = validate({ ...late, content_elements: ['一', 2] });
  const at = (code) => issues.find((issue) => issue.code === code);
  assert.deepEqual(at('TIM002').path, ['time_limit']);
  assert.deepEqual([at('TIM002').severity, at('TIM002').params.found, at('TIM002').citations[0].article], ['error', 30, 26]);
  assert.equal(at('TIM002').fix, '20个工作日内');
  assert.deepEqual(at('DOC001').path, ['content_elements', 1]);

  const entries = [late, late];
  const whole = standard.catalogue(options)['~standard'].validate({ kind: 'catalogue', entries }).issues;
  const paths = whole.filter(({ code }) => code === 'TIM002').map(({ path }) => path);
  assert.deepEqual(paths, [['entries', 0, 'time_limit'], ['entries', 1, 'time_limit']]);
});

test('what cannot be judged is one issue', () => {
  const { validate } = standard.entry()['~standard'];
  const [issue, ...more] = validate(sound).issues;
  assert.deepEqual([issue.code, issue.severity, issue.path, more.length], ['no_date', 'undecided', [], 0]);
});

test('the JSON Schema is the published one', async () => {
  const { input, output } = standard.catalogue()['~standard'].jsonSchema;
  assert.throws(() => input({ target: 'draft-2020-12' }), hasCode('not_loaded'));
  await loadSchemas();
  for (const convert of [input, output]) {
    assert.deepEqual(convert({ target: 'draft-2020-12' }), schema('catalogue'));
    assert.throws(() => convert({ target: 'openapi-3.0' }), hasCode('option'));
  }
  const entry = standard.entry()['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
  assert.ok(entry.$defs[entry.$ref.split('/').at(-1)].properties.time_limit);
});
