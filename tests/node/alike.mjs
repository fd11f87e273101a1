// What the twin without WebAssembly says beside what the core says of the same document.
import assert from 'node:assert/strict';

/** The rules that the twin knows wholly: those that it must not leave undecided. */
const WHOLE = ['DOC001', 'DOC002', 'DOC003', 'DOC004', 'DOC005', 'DOC007', 'STR001', 'STR002', 'STR003', 'STR005', 'REF001', 'SUB001', 'SUB008', 'SCP001', 'SCP003', 'SCP004', 'SCP005', 'SCP007'];
/** Those of which it knows some rows. */
const PARTS = ['STR006', 'TIM001', 'CHN001', 'CHN003'];

/** Holds a report of the twin to that of the core: what it decides, it decides alike, and it leaves open what it does not. */
export function alike(own, core) {
  assert.notEqual(own.verdict, 'no_violation_found');
  assert.equal(own.tool.name, 'mulu/lite');
  const { verdict, counts, problem, ...input } = own.inputs[0];
  const { verdict: wanted, counts: all, problem: why, ...wantedInput } = core.inputs[0];
  assert.deepEqual(input, wantedInput);
  assert.equal(problem?.code, why?.code);
  for (const name of ['schema', 'profiles', 'as_of', 'lang']) assert.deepEqual(own[name], core[name], name);
  assert.equal(own.tally.length, core.tally.length);
  for (const [at, row] of own.tally.entries()) {
    const judged = core.tally[at];
    assert.equal(row.code, judged.code);
    if (WHOLE.includes(row.code)) assert.deepEqual(row, judged);
    else within(row, judged);
  }
  const ofCodes = (findings, codes) => findings.filter(({ code }) => codes.includes(code)).map(plain);
  assert.deepEqual(ofCodes(own.findings, WHOLE), ofCodes(core.findings, WHOLE));
  for (const finding of ofCodes(own.findings, PARTS)) {
    const { fingerprint } = finding;
    assert.deepEqual(finding, plain(core.findings.find((it) => it.code === finding.code && it.fingerprint === fingerprint)));
  }
  assert.equal(ofCodes(own.findings, [...WHOLE, ...PARTS]).length, own.findings.length);
}

/** Of letters that are not seen English words are quoted as each language does, and nothing else is different. */
function plain(finding) {
  return /[\p{C}\p{M}\u3000]/u.test(finding?.params.found) ? { ...finding, message: '' } : finding;
}

function within(row, judged) {
  const { code, targets, passed, violated, undecided, reasons } = row;
  const rest = judged.passed + judged.violated + judged.undecided + judged.not_applicable;
  assert.equal(passed + violated + undecided + row.not_applicable, targets, code);
  assert.ok(passed <= judged.passed && violated <= judged.violated && targets <= Math.max(rest, 1), code);
  for (const [reason, count] of Object.entries(reasons)) assert.ok(count <= judged.reasons[reason], `${code} ${reason}`);
}
