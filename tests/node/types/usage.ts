// Compiled and never run: what a program in TypeScript may write against the package.
import { MuluError, Session, calendar, check, checkEntry, explain, init, parse, rules, runsOn, schema, standard } from 'mulu';
import { bindForm, fillForm } from 'mulu/form';
import * as lite from 'mulu/lite';
import { startWorker } from 'mulu/worker';
import type { Catalogue, CatalogueEntry, ErrorCode, Finding, Report } from 'mulu';

await init();
const entry: CatalogueEntry = { matter: { primary: '规划' }, time_limit: { text: '20个工作日内' }, mode: ['proactive'] };
const catalogue: Catalogue = { kind: 'catalogue', issued_on: '2024', entries: [entry] };
const report: Report = JSON.parse(check(JSON.stringify(catalogue), { lang: 'zh', maxSamples: 3 }));
const fixes: (string | null | undefined)[] = report.findings.map((finding: Finding) => finding.fix);
checkEntry(new TextEncoder().encode('{}'), { body: 'department@county', asOf: '2024-12-31' });
// @ts-expect-error an entry is of no other kind
checkEntry('{}', { kind: 'draft' });
// @ts-expect-error there is no such mode
entry.mode = ['sold'];

const [clause] = parse.timeLimit('20个工作日内');
const unit: string | null | undefined = clause?.unit;
const articles = parse.basis('《预算法》第十四条').citations[0]?.articles?.map(({ article }) => article);
const deadline = calendar.add('2026-09-18', 20).deadline;
const day: string | null = 'known' in deadline ? deadline.known : deadline.undecided.upper;
const titles: string = explain('TIM002', { lang: 'en' }).title_zh + rules()[0]?.code;
// @ts-expect-error a schema has a name of the list
schema('poem');

const answer = standard.entry({ asOf: '2024-12-31' })['~standard'].validate({});
if (answer.issues) answer.issues.map(({ code, path, severity, params, citations }) => [code, path, severity, params, citations]);
else answer.value.matter.primary;

const session = new Session(catalogue, { asOf: '2024-12-31' });
const gone: string[] = session.set('/entries/0/mode', ['proactive']).removed.map((finding) => finding.pointer);
const stands: number = session.counts.error + session.remove('/entries/0').counts.warning + session.findings.length;
// @ts-expect-error the verdict is told, not set
session.verdict = 'no_violation_found';

const worker = startWorker();
const inTheBackground: string = await worker.checkTable(new ArrayBuffer(8), { body: 'department' });
const clauses: number = (await worker.parse.timeLimit('每年')).length;
worker.terminate();
const bound = bindForm(document.createElement('form'), { body: 'department', lang: 'en' });
fillForm(document.createElement('form'), bound.entry());
bound.restart({ asOf: '2024-12-31' });
if (bound.review().verdict === 'no_violation_found') bound.release();

lite.check(catalogue, { lang: 'en', body: 'department' });
// @ts-expect-error tables are not for it
lite.check({}, { kind: 'draft' });
const decided: string[] = lite.rules().map(({ code }) => code);
const engine: 'wasm' | 'lite' | null = runsOn();

try {
  check('{}', { asOf: 'soon' });
} catch (error) {
  if (error instanceof MuluError) error.code satisfies ErrorCode;
}
export { articles, clauses, day, decided, engine, fixes, gone, inTheBackground, stands, titles, unit };
