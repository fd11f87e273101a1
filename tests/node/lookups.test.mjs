// What is looked up without judging: the command's own JSON, read; and what is loaded apart.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import * as mulu from 'mulu';
import bundled from 'mulu/schemas/catalogue.schema.json' with { type: 'json' };

const { calendar, explain, init, loadManuals, loadSchemas, parse, rules, schema } = mulu;
const PACK = new URL('../../bindings/wasm/packs/manuals.json', import.meta.url);
const hasCode = (code) => (error) => error instanceof mulu.MuluError && error.code === code;

// As `cargo xtask test --only expected` builds it.
const COMMAND = fileURLToPath(new URL('../../target/debug/mulu', import.meta.url));
const printed = (...args) => JSON.parse(execFileSync(COMMAND, [...args, '--format', 'json'], { encoding: 'utf8' }));

test('before init() every one of them says what to do', () => {
  for (const call of [rules, () => parse.timeLimit(''), () => calendar.coverage(), () => explain('TIM002')]) {
    assert.throws(call, hasCode('not_ready'));
  }
});

test('a cell is read as the command reads it', async () => {
  await Promise.all([init(), mulu.loadLaw()]);
  const cells = {
    'time-limit': ['信息形成之日起20个工作日内;每年更新', '及时公开', '看情况', ''],
    basis: ['《政府信息公开条例》第二十条;见文件', '《中华人民共和国煤炭法》((第六条)'],
    channels: ['■政府网站 □政府公报', '√官网 ◎其他'],
  };
  const doors = { 'time-limit': parse.timeLimit, basis: parse.basis, channels: parse.channels };
  for (const [column, texts] of Object.entries(cells)) {
    for (const text of texts) assert.deepEqual(doors[column](text), printed('parse', column, text), text);
  }
});

test('a cell is restated, and a basis completed, in the words of the core', async () => {
  await init();
  const words = (restated) => restated.map((it) => it.words);
  assert.deepEqual(words(mulu.restate.timeLimit('形成（变更）２０工作日内;看情况')), [
    '自信息形成或者变更之日起20个工作日内公开',
    '无法识读:“看情况”',
  ]);
  assert.deepEqual(words(mulu.restate.basis('预算法第14条')), ['《中华人民共和国预算法》第十四条']);
  assert.deepEqual(words(mulu.restate.channels('■官网 □政府公报 ◎◎', { lang: 'en' })).slice(0, 1), ['政府网站']);
  const [offer] = mulu.complete.basis('依据《政府信息公开');
  assert.deepEqual([offer.text, offer.replaces], ['《中华人民共和国政府信息公开条例》（国务院令第711号）', 7]);
  assert.deepEqual(mulu.complete.basis('《预算法》第二十').map(({ text }) => text).slice(0, 2), ['第二十条', '第二十一条']);
});

test('working days are counted as the command counts them, and what no notice settles is undecided', async () => {
  await init();
  assert.deepEqual(calendar.add('2026-09-18', 20), printed('calendar', 'add', '--from', '2026-09-18', '--working-days', '20'));
  assert.deepEqual(calendar.count('2026-10-12', '2026-09-18'), printed('calendar', 'count', '--from', '2026-10-12', '--to', '2026-09-18'));
  assert.deepEqual(calendar.add('2026-12-01', 20).deadline, { undecided: { lower: '2026-12-27', upper: '2027-01-06' } });
  const { first, last } = calendar.coverage();
  assert.ok(first < '2008' && last > '2026');
  assert.deepEqual(calendar.isWorkingDay('2026-10-01'), { known: false });
  assert.deepEqual(calendar.isWorkingDay('2026-09-20'), { known: true });
  assert.deepEqual(calendar.isWorkingDay('2099-01-01'), { undecided: { lower: null, upper: null } });
});

test('a day that is none, and a number that is none, are typed errors', async () => {
  await init();
  for (const day of ['', '2026-2-30', '2026-02-30', '2026', '0000-01-01', '二〇二六', '2026-01-01T00:00']) {
    assert.throws(() => calendar.isWorkingDay(day), hasCode('option'), day);
  }
  for (const count of [-1, 1.5, NaN, Infinity, 2 ** 32]) assert.throws(() => calendar.add('2026-01-01', count), hasCode('option'));
  for (const day of [new Date(), 20260101, null]) assert.throws(() => calendar.count(day, day), hasCode('malformed_input'));
});

test('the rules are those of the command, and their manuals come apart', async () => {
  await init();
  const published = JSON.parse(await readFile(new URL('../../schemas/v1/rules.json', import.meta.url), 'utf8'));
  const facts = published.map(({ title_zh, title_en, manual, ...rest }) => rest);
  assert.deepEqual(rules(), facts);
  assert.throws(() => explain('TIM002'), hasCode('not_loaded'));
  for (const broken of ['{', '[]', 'null', '{"kind":"manual_pack","version":1,"rules":"0","manuals":[]}']) {
    await assert.rejects(loadManuals(new TextEncoder().encode(broken)), hasCode('manual_pack'));
  }
  await assert.rejects(loadManuals(7), hasCode('manual_pack'));
  await assert.rejects(loadManuals(new Response('', { status: 404 })), hasCode('manual_pack'));

  for (const source of [undefined, PACK, fileURLToPath(PACK), new Blob([await readFile(PACK)])]) {
    await loadManuals(source);
    assert.match(explain('time-limit-over-statute').manual, /## 怎么改/);
  }
  for (const { code, title_zh, title_en } of published) {
    const rule = explain(code);
    assert.deepEqual([rule.title_zh, rule.title_en], [title_zh, title_en]);
  }
  assert.throws(() => explain('TIM02', { lang: 'en' }), (error) => hasCode('unknown_rule')(error) && /TIM002/.test(error.message));
});

test('the schemas are files of the package, and read apart', async () => {
  assert.throws(() => schema('catalogue'), hasCode('not_loaded'));
  await loadSchemas();
  assert.deepEqual(schema('catalogue'), bundled);
  schema('catalogue').$id = 'spoilt';
  assert.equal(schema('catalogue').$id, 'urn:mulu:schema:v1:catalogue');
  for (const name of ['poem', '__proto__', undefined]) assert.throws(() => schema(name), hasCode('unknown_schema'));
});
