// The types say what the answers are: those made from the schemas are checked as they are made, the others here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { calendar, complete, explain, init, loadManuals, parse, restate, rules } from 'mulu';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

test('a program in strict TypeScript compiles against the package', () => {
  const compiler = path('../../node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '--project', path('types')], { encoding: 'utf8' });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test('what is looked up has the members its type declares, and no others', async () => {
  await Promise.all([init(), loadManuals()]);
  const declared = interfaces(await readFile(new URL('../../bindings/wasm/js/answers.d.ts', import.meta.url), 'utf8'));
  const answers = {
    BasisReading: parse.basis('《预算法》'),
    ChannelReading: parse.channels('■政府网站'),
    Restated: restate.timeLimit('20日')[0],
    Completion: complete.basis('《预算')[0],
    Calendar: calendar,
    Derivation: calendar.add('2026-09-18', 20),
    Counted: calendar.count('2026-09-18', '2026-10-12'),
    RuleFacts: rules()[0],
  };
  for (const [name, answer] of Object.entries(answers)) assert.deepEqual(declared[name], Object.keys(answer).sort(), name);
  const { title_zh, title_en, manual, ...facts } = explain('TIM002');
  assert.deepEqual(Object.keys(facts).sort(), declared.RuleFacts);
  assert.deepEqual(declared.Rule, ['manual', 'title_en', 'title_zh']);
});

/** The members of every interface of a file of types. */
function interfaces(source) {
  const found = [...source.matchAll(/^export interface (\w+)[^{]*\{\n(.*?)^\}/gms)];
  return Object.fromEntries(found.map(([, name, body]) => [name, [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, member]) => member).sort()]));
}
