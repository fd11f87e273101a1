// Files made to do harm, through the modules as a page would load them: a report each time, never a trap.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import test from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';

import {
  MuluError, Session, calendar, check, checkEntry, complete, explain, init, loadManuals, loadSchemas, parse, restate, schema, standard,
} from 'mulu';
import { check as checkTable, initTable } from 'mulu/table';

import { numbers } from './numbers.mjs';

await Promise.all([init(), initTable(), loadManuals(), loadSchemas()]);

test('archives that unpack to far more than they claim', async () => {
  const blanks = Buffer.alloc(300 << 20, ' ');
  const sheet = Buffer.concat([Buffer.from('<worksheet><sheetData>'), blanks]);
  for (const claimed of [sheet.length, 10, 0xffff_fffe]) {
    const { problem } = unreadable(workbook(sheet, claimed));
    assert.match(problem.message, /[。.]$/);
  }
  const cells = Buffer.from('<c><v>1</v></c>'.repeat(8 << 20));
  unreadable(workbook(Buffer.concat([Buffer.from('<worksheet><sheetData><row>'), cells])));
});

test('texts without end', () => {
  for (const text of ['['.repeat(4 << 20), '{"a":'.repeat(1 << 20), '"'.repeat(8 << 20), ','.repeat(8 << 20), '\n'.repeat(8 << 20)]) {
    assert.equal(typeof checkTable(text), 'string');
    assert.equal(typeof check(text), 'string');
  }
});

test('workbooks with a byte or a stretch gone wrong', async () => {
  const folder = new URL('../../examples/data/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(xlsx|csv)$/.test(name)).sort();
  const next = numbers(7);
  for (const name of names) {
    const sound = await readFile(new URL(name, folder));
    for (let round = 0; round < 60; round += 1) {
      const bytes = Buffer.from(sound);
      for (let times = 0; times <= round % 4; times += 1) bytes[next(bytes.length)] = next(256);
      const damaged = round % 3 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
      assert.equal(typeof checkTable(damaged, { name }), 'string');
    }
  }
});

const day = '2024-12-31';
const ring = {};
ring.self = [ring];
const steep = () => {
  let value = {};
  for (let depth = 0; depth < 1e5; depth += 1) value = [value];
  return value;
};
const angry = { get matter() { throw new Error('no'); }, toJSON() { throw new Error('no'); } };
const VALUES = [
  undefined, null, true, NaN, -0, 1n, Symbol('s'), () => {}, new Date(NaN), new Date(0), ring, angry, steep(),
  new Proxy({}, { ownKeys() { throw new Error('no'); } }), Object.create(null), new Map([[1, 2]]), [], [[]], new Array(3),
  { matter: { primary: '\ud800' }, time_limit: { text: '20\udc00日内' } }, { '\ud800': '\udfff' }, { __proto__: null, constructor: 1 },
  { matter: 1n }, { matter: new Date(0) }, { other: { toString: 'x' } }, { level: Array(1e5).fill('county') }, new Uint8Array(8),
];

/** Calls, and lets nothing through but an answer or an error of ours that is no defect of the program. */
function tried(call) {
  try {
    return call();
  } catch (error) {
    assert.ok(error instanceof MuluError, String(error));
    assert.notEqual(error.code, 'internal');
    assert.match(error.message, /[^?]/);
    return error;
  }
}

test('values of every kind at every door', () => {
  const edited = new Session({ kind: 'catalogue', entries: [{}] }, { asOf: day });
  const doors = [
    (value) => check(value), (value) => checkEntry(value, { asOf: day }), (value) => checkTable(value),
    (value) => check('{}', value), (value) => checkEntry('{}', value), (value) => check('{}', { name: value, asOf: value }),
    (value) => checkEntry('{}', { asOf: day, roster: value, rules: value }), (value) => explain(value), (value) => schema(value),
    (value) => explain('TIM002', { lang: value }), (value) => calendar.isWorkingDay(value), (value) => calendar.add(day, value),
    (value) => calendar.add(value, 20), (value) => calendar.count(value, value),
    (value) => parse.timeLimit(value), (value) => parse.basis(value), (value) => parse.channels(value),
    (value) => new Session(value, { asOf: day }).free(), (value) => new Session('{"kind":"catalogue","entries":[]}', value),
    (value) => edited.set('/entries/0/basis', value), (value) => edited.set(value, 1), (value) => edited.remove(value),
    (value) => restate.timeLimit(value), (value) => restate.basis(value, value), (value) => complete.basis(value, { lang: value }),
  ];
  for (const value of VALUES) for (const door of doors) tried(() => door(value));
});

test('values of every kind are findings to Standard Schema, never an exception', () => {
  for (const { '~standard': { validate } } of [standard.entry({ asOf: day }), standard.catalogue({ asOf: day })]) {
    for (const value of VALUES) {
      const { issues } = validate(value);
      assert.ok(issues.length > 0);
      for (const { code, message, path, severity } of issues) {
        assert.match(code, /^[A-Z]{3}\d{3}$|^[a-z_]+$/);
        assert.ok(message.length > 0 && Array.isArray(path) && severity.length > 0);
      }
    }
  }
});

test('texts of every kind in a cell, and very long ones', () => {
  const texts = [
    '\ud800', '\u0000'.repeat(1e5), '《'.repeat(5e3), '第一条'.repeat(1e4), '■'.repeat(1e5), '自'.repeat(1e5), '1'.repeat(1e5),
    '20个工作日内;'.repeat(1e3), 'http://'.repeat(1e4), '<script>alert(1)</script>', '👨‍👩‍👧'.repeat(1e4),
  ];
  for (const text of texts) {
    const reads = [parse.timeLimit, parse.basis, parse.channels, restate.timeLimit, restate.basis, restate.channels, complete.basis];
    for (const read of reads) assert.equal(typeof tried(() => read(text)), 'object');
    const entry = JSON.stringify({ basis: { text }, time_limit: { text }, channels: { text }, link: text, disclosing_body: text });
    assert.equal(typeof checkEntry(entry, { asOf: day }), 'string');
  }
  const long = `{"a":"${'x'.repeat(100 << 20)}"}`;
  assert.equal(JSON.parse(check(long)).inputs[0].status, 'unreadable');
  assert.equal(JSON.parse(checkEntry(long, { asOf: day })).inputs[0].status, 'read');
  const label = JSON.stringify({ matter: { primary: '信'.repeat(1 << 20) } });
  assert.equal(JSON.parse(checkEntry(label, { asOf: day })).inputs[0].status, 'read');
});

test('days and numbers at the ends of their ranges', () => {
  for (const from of ['0001-01-01', '1900-02-28', '9999-12-31', calendar.coverage().last]) {
    for (const days of [0, 1, 1e6, 2 ** 32 - 1]) assert.ok(tried(() => calendar.add(from, days)).deadline);
    assert.ok(calendar.count(from, '9999-12-31').working_days);
  }
});

test('after all that, both modules still judge', async () => {
  const json = '{"kind":"catalogue","issued_on":"2024","entries":[]}';
  assert.equal(check(json), checkTable(json));
  assert.equal(parse.timeLimit('20个工作日内')[0].count, 20);
  assert.equal(JSON.parse(check(json)).inputs[0].status, 'read');
});

function unreadable(bytes) {
  const [input] = JSON.parse(checkTable(bytes)).inputs;
  assert.equal(input.status, 'unreadable');
  return input;
}

/** The smallest workbook around a sheet, which claims to be `claimed` bytes long. */
function workbook(sheet, claimed = sheet.length) {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const link = (type, target) =>
    Buffer.from(`${open}<Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`);
  const book = `<workbook xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`;
  return archive([
    ['_rels/.rels', link('officeDocument', 'xl/workbook.xml')],
    ['xl/workbook.xml', Buffer.from(book)],
    ['xl/_rels/workbook.xml.rels', link('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', sheet, claimed],
  ]);
}

function archive(files) {
  const locals = [];
  const entries = [];
  let offset = 0;
  for (const [name, content, claimed = content.length] of files) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claimed, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
