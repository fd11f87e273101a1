// A page for a clerk: entries of a catalogue are added and edited, judged as they are written, kept in the browser.
import { check, init, loadEnglish, loadLaw, runsOn } from '../../../bindings/wasm/js/index.web.js';
import { FIELDS, WORDS, bindForm, fillForm } from '../../../bindings/wasm/js/form/index.js';

import { csvOf, documentOf, download } from './exports.js';
import { isBlank, nameOf, showEntries } from './list.js';
import { emptyEntry, keep, restore } from './store.js';
import { LANGUAGES, textsIn } from './texts.js';

const at = (id) => document.getElementById(id);
const form = at('entry-form');
const head = at('catalogue');
const state = restore();
let texts = textsIn(state.lang);
let bound;
let removed;

/** The file that stands alone holds the module, the law and the English of findings within itself. */
const within = (id) => at(id)?.textContent;
const bytesOf = (base64) => base64 && Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
await init(bytesOf(within('mulu-module')));
await loadLaw(bytesOf(within('mulu-law')));
await hear(state.lang);

speak();
for (const [name, value] of Object.entries(state.head)) head.elements[name].value = value;
open(0);
form.addEventListener('input', () => {
  state.entries[state.at] = { entry: bound.entry(), done: false };
  refresh();
});
form.addEventListener('submit', (event) => {
  // The form's own check has let it through: nothing stands against the entry.
  event.preventDefault();
  state.entries[state.at] = { entry: bound.entry(), done: true };
  at('said').textContent = runsOn() === 'lite' ? texts.finishedInPart : texts.finished;
  refresh();
});
head.addEventListener('input', () => {
  state.head = Object.fromEntries(new FormData(head));
  begin();
});
head.addEventListener('submit', (event) => event.preventDefault());
at('add').addEventListener('click', () => {
  state.entries.push(emptyEntry());
  open(state.entries.length - 1);
  form.elements.primary.focus();
});
at('remove').addEventListener('click', () => {
  removed = { at: state.at, it: state.entries[state.at] };
  state.entries.splice(state.at, 1);
  if (state.entries.length === 0) state.entries.push(emptyEntry());
  open(Math.min(state.at, state.entries.length - 1));
  at('said').textContent = texts.removed;
  at('undo').hidden = false;
  at('undo').focus();
});
at('undo').addEventListener('click', () => {
  state.entries.splice(removed.at, 0, removed.it);
  open(removed.at);
  form.focus();
});
at('export-json').addEventListener('click', () => {
  download('catalogue.json', 'application/json', `${JSON.stringify(documentOf(state), null, 2)}\n`);
});
at('export-csv').addEventListener('click', () => {
  download('catalogue.csv', 'text/csv', csvOf(documentOf(state), FIELDS, WORDS));
});
at('language').addEventListener('click', async () => {
  const lang = LANGUAGES[(LANGUAGES.indexOf(state.lang) + 1) % LANGUAGES.length];
  await hear(lang);
  state.lang = lang;
  speak();
  open(state.at);
});

/** Loads what findings say in a language. */
async function hear(lang) {
  if (lang === 'en') await loadEnglish(bytesOf(within('mulu-english')));
}

/** Writes what the page says in its language, and binds the form in it. */
function speak() {
  texts = textsIn(state.lang);
  document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = texts.product;
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = texts[node.dataset.text];
  fillChoices(head.elements.kind, texts.kinds);
  const levels = Object.entries(WORDS).filter(([, { of }]) => of === 'level');
  fillChoices(head.elements.level, Object.fromEntries(levels.map(([word, term]) => [word, term[state.lang]])));
  for (const name of ['kind', 'level']) head.elements[name].value = state.head[name];
  bound?.release();
  // What an entry is judged by is told when one is opened.
  bound = bindForm(form, { lang: state.lang });
}

function fillChoices(select, choices) {
  const option = ([value, text]) => new Option(text, value);
  select.replaceChildren(option(['', texts.unsaid]), ...Object.entries(choices).map(option));
}

/** Begins anew with what entries are judged by: the body and the last day of the date that the head of the catalogue states. */
function begin() {
  const report = documentReport();
  const { kind, level } = state.head;
  const body = kind && level ? `${kind}@${level}` : kind || undefined;
  bound.restart({ body, asOf: report.inputs[0].as_of ?? undefined });
  refresh(report);
}

function documentReport() {
  return JSON.parse(check(JSON.stringify(documentOf(state)), { lang: state.lang, maxSamples: 1000 }));
}

/** Shows an entry in the form. */
function open(n) {
  state.at = n;
  fillForm(form, state.entries[n].entry);
  at('said').textContent = '';
  at('undo').hidden = true;
  begin();
}

/** Brings everything beside the form up to date, and keeps it. */
function refresh({ inputs: [input], findings, counts } = documentReport()) {
  const found = state.entries.map(() => ({ count: 0 }));
  for (const { severity, pointer, also } of findings) {
    for (const place of [pointer, ...also.map((it) => it.pointer)]) {
      const of = found[/^\/entries\/(\d+)/.exec(place)?.[1]];
      if (!of || !['error', 'warning'].includes(severity)) continue;
      of.count += 1;
      if (of.severity !== 'error') of.severity = severity;
    }
  }
  showEntries(at('entries'), state, found, texts, (n) => {
    open(n);
    form.focus();
  });
  at('form-title').textContent = texts.number(state.at + 1, nameOf(state.entries[state.at].entry) || texts.unnamed);
  const said = state.entries.every(({ entry }) => isBlank(entry)) ? texts.begin : texts.verdict(state.entries.length, counts);
  // Where the browser or the site forbids WebAssembly, most rules are not asked, and nobody should think they were.
  at('verdict').textContent = `${input.problem?.message ?? said}${runsOn() === 'lite' ? texts.inPart : ''}`;
  at('head-title').textContent = state.head.title.trim() || texts.untitled;
  const day = input.as_of ? texts.date(input.as_of) : texts.noDate;
  const { name, kind, level } = state.head;
  const facts = [name.trim(), texts.kinds[kind], WORDS[level]?.[state.lang], day];
  at('head-facts').textContent = facts.filter(Boolean).join(' · ');
  at('kept').textContent = keep(state) ? texts.kept : texts.notKept;
}
