// mulu in a page beside validators of structure: one entry from its JSON text, a start from nothing, a change of many
// entries. Tells the seconds of every round as JSON. Usage: form.mjs ROUNDS
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { Session, checkEntry, init } from 'mulu';
import * as v from 'valibot';
import * as z from 'zod';

import { numbers } from '../node/numbers.mjs';

const rounds = Number(process.argv[2]);
const ENTRIES = 5000;
const OPTIONS = { asOf: '2024-12-31', body: 'department' };
const PACKAGE = import.meta.resolve('mulu');

/** Entries as a form holds them: what a clerk types, and no lists beside it. */
const limits = ['信息形成或者变更之日起20个工作日内', '形成之日起30个工作日内', '及时公开', '每年3月31日前'];
const bases = ['《中华人民共和国水法》第四十四条', '《中华人民共和国政府信息公开条例》第二十条', '《城市供水条例》'];
const entries = Array.from({ length: ENTRIES }, (_, at) => ({
  seq: String(at + 1),
  matter: { primary: `第${Math.floor(at / 12)}类`, secondary: `第${at}项` },
  content_elements: ['职能', '依据', '办理程序'],
  basis: { text: bases[at % 3] },
  time_limit: { text: limits[at % 4] },
  disclosing_body: '清源市水务局',
  channels: { text: '■政府网站 □政府公报 □两微一端' },
  audience: { scope: ['whole_society'] },
  mode: ['proactive'],
  level: ['county'],
}));
const texts = entries.slice(0, 240).map((entry) => JSON.stringify(entry));

const ajv = await standalone();
const strict = zod();
const piped = valibot();
await init();
const contestants = {
  mulu: (text) => checkEntry(text, OPTIONS).length > 0,
  ajv: (text) => ajv(JSON.parse(text)),
  zod: (text) => strict.safeParse(JSON.parse(text)).success,
  valibot: (text) => v.safeParse(piped, JSON.parse(text)).success,
};

const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
// The first rounds warm the compilers up; then each in its turn, so that none has the quieter machine.
for (let round = -3; round < rounds; round += 1) {
  for (const [name, judge] of Object.entries(contestants)) {
    const start = performance.now();
    for (const text of texts) if (!judge(text)) throw new Error(`${name} refused a sound entry`);
    const seconds = (performance.now() - start) / 1000 / texts.length;
    if (round >= 0) times[name].push(seconds);
  }
}
console.log(JSON.stringify({ times, cold: coldStarts(), session: session() }));

/** Seconds from the start of an import to the first answer, in processes of their own. */
function coldStarts() {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-bench-'));
  const script = join(folder, 'start.mjs');
  // A file, as users have it: what Node itself needs to load modules is no part of the start.
  writeFileSync(script, `const start = performance.now();
    const { checkEntry, init } = await import('${PACKAGE}');
    await init();
    checkEntry('{"matter":{"primary":"规划"}}', { asOf: '2024-12-31' });
    console.log((performance.now() - start) / 1000);`);
  const run = () => Number(execFileSync(process.execPath, [script]));
  const seconds = Array.from({ length: Math.max(5, rounds) }, run);
  rmSync(folder, { recursive: true });
  return seconds;
}

/** Seconds of changes of one member among many entries. */
function session() {
  const edited = new Session({ kind: 'catalogue', entries }, OPTIONS);
  const members = Object.keys(entries[0]);
  const next = numbers(7);
  const seconds = [];
  for (let round = 0; round < 2000; round += 1) {
    const member = members[next(members.length)];
    const pointer = `/entries/${next(ENTRIES)}/${member}`;
    const value = entries[next(ENTRIES)][member];
    const start = performance.now();
    edited.set(pointer, value);
    seconds.push((performance.now() - start) / 1000);
  }
  edited.free();
  return seconds;
}

/** ajv's fastest: code made beforehand from the published schema, as a page would load it. */
async function standalone() {
  const file = fileURLToPath(new URL('../../bindings/wasm/schemas/catalogue.schema.json', import.meta.url));
  const { $defs } = JSON.parse(readFileSync(file, 'utf8'));
  const compiler = new Ajv({ code: { source: true, esm: true }, strict: false, logger: false, validateFormats: false });
  const code = standaloneCode(compiler, compiler.compile({ $ref: '#/$defs/CatalogueEntry', $defs }));
  const folder = mkdtempSync(join(tmpdir(), 'mulu-bench-'));
  const place = join(folder, 'entry.cjs');
  // What it needs of ajv at run time it asks for by `require`, in modules too.
  const from = fileURLToPath(import.meta.url);
  writeFileSync(place, `const { createRequire } = require('node:module');\n${code
    .replaceAll('require("ajv', `createRequire(${JSON.stringify(from)})("ajv`)
    .replace(/export const (\w+) = (\w+);export default \w+;/, 'exports.$1 = $2;')}`);
  const { validate } = await import(pathToFileURL(place).href);
  rmSync(folder, { recursive: true });
  return validate;
}

function zod() {
  const text = z.string().optional();
  const read = (list) => z.strictObject({ text: z.string(), [list]: z.array(z.unknown()).optional() }).optional();
  return z.strictObject({
    seq: text, field: text,
    matter: z.strictObject({ primary: text, secondary: text, further: z.array(z.string()).optional() }),
    content_elements: z.array(z.string()).optional(),
    basis: read('citations'), time_limit: read('clauses'), channels: read('items'),
    retention: text, update_frequency: text, disclosing_body: text, responsible_section: text, origin: text,
    concerned_bodies: text, consultation: text, process: text, category: text, link: text,
    audience: z.strictObject({
      scope: z.array(z.enum(['whole_society', 'specific_groups'])).optional(), specific_groups: text,
    }).optional(),
    mode: z.array(z.enum(['proactive', 'on_request'])).optional(),
    level: z.array(z.enum(['national', 'province', 'prefecture', 'county', 'township', 'village'])).optional(),
    adjusted_on: text,
    other: z.record(z.string(), z.string()).optional(),
  });
}

function valibot() {
  const text = v.optional(v.string());
  const read = (list) => v.optional(v.strictObject({ text: v.string(), [list]: v.optional(v.array(v.unknown())) }));
  return v.strictObject({
    seq: text, field: text,
    matter: v.strictObject({ primary: text, secondary: text, further: v.optional(v.array(v.string())) }),
    content_elements: v.optional(v.array(v.string())),
    basis: read('citations'), time_limit: read('clauses'), channels: read('items'),
    retention: text, update_frequency: text, disclosing_body: text, responsible_section: text, origin: text,
    concerned_bodies: text, consultation: text, process: text, category: text, link: text,
    audience: v.optional(v.strictObject({
      scope: v.optional(v.array(v.picklist(['whole_society', 'specific_groups']))), specific_groups: text,
    })),
    mode: v.optional(v.array(v.picklist(['proactive', 'on_request']))),
    level: v.optional(v.array(v.picklist(['national', 'province', 'prefecture', 'county', 'township', 'village']))),
    adjusted_on: text,
    other: v.optional(v.record(v.string(), v.string())),
  });
}
