// Binds a plain HTML form to the core: labels, readings, findings beside their fields, a summary on submit.
import { MuluError, checkEntry, complete, loadEnglish, restate, runsOn } from '../index.web.js';
import { isTold } from '../shared.js';
import { dress } from './field.js';
import { controlsOf, readEntry } from './entry.js';
import { createSummary } from './summary.js';
import { wordsIn } from './words.js';

export { fillForm, readEntry } from './entry.js';
export { FIELDS, WORDS } from './fields.js';

/** Where the pointers of a report on one entry begin. */
const ROOT = ['entries', '0'];

/** How a cell of each of these fields is restated. */
const RESTATE = { basis: restate.basis, time_limit: restate.timeLimit, channels: restate.channels };

function isRead() {
  return runsOn() === 'wasm';
}

/** Binds a form. Its fields carry the names of an entry's fields; what they hold is judged as one entry. */
export function bindForm(form, options) {
  if (typeof form?.elements !== 'object') throw new MuluError('malformed_input', '须为表单 / a form is wanted');
  const { lang = 'zh', ...judged } = options ?? {};
  // Options that say nothing are refused here, not at the first key: a form must not let through what nobody judged.
  checkEntry('{}', { ...judged, ...(lang === 'en' ? {} : { lang }) });
  const words = wordsIn(lang);
  const core = {
    // Where WebAssembly may not run nothing is read while one types; terms, hints and findings are there all the same.
    restate: (name, text) => (isRead() ? RESTATE[name]?.(text, { lang }) : []),
    complete: (before) => (isRead() ? complete.basis(before, { lang }) : []),
  };
  const summary = createSummary(form, words);
  const fields = [...controlsOf(form)].map(([name, controls]) => dress(name, controls, { lang, words, core }));
  // Nobody is told of a field he has not come to yet; after a submit of every one.
  const touched = new Set();
  let settings = judged;
  let isReviewed = false;
  let isReleased = false;
  // Until English has come, findings are in Chinese; should it never come, they stay so.
  let said = lang === 'en' && !isTold('load_english') ? 'zh' : lang;
  if (said !== lang) loadEnglish().then(() => sayAgain(), () => {});
  form.noValidate = true;

  function judge() {
    const report = JSON.parse(checkEntry(JSON.stringify(readEntry(form)), { ...settings, lang: said }));
    const [{ problem }] = report.inputs;
    // What keeps the entry from being judged, such as a date that is missing, belongs to no field.
    if (problem) return { report, placed: [{ finding: { ...problem, severity: 'undecided' } }] };
    return { report, placed: report.findings.map((finding) => ({ finding, field: fieldOf(finding, fields) })) };
  }

  function show(placed) {
    for (const field of fields) {
      const own = placed.filter((it) => it.field === field).map(({ finding }) => finding);
      field.show(touched.has(field) && !field.isUnfinished() ? own : []);
    }
  }

  function onInput({ target }) {
    const field = fields.find(({ name }) => name === target.name);
    if (!field) return;
    touched.add(field);
    tell(field);
  }

  /** A title left half written is finished. */
  function onLeave({ target }) {
    const field = fields.find(({ name }) => name === target.name);
    if (touched.has(field)) tell(field);
  }

  function tell(field) {
    field.read();
    show(judge().placed);
  }

  /** Judges all fields, and shows what was found; gives the report. */
  function review() {
    isReviewed = true;
    for (const field of fields) touched.add(field);
    const { report, placed } = judge();
    show(placed);
    summary.show(placed);
    return report;
  }

  /** What was said in Chinese is said in the language of the form. */
  function sayAgain() {
    said = lang;
    if (isReleased) return;
    const { placed } = judge();
    show(placed);
    if (isReviewed) summary.show(placed);
  }

  function onSubmit(event) {
    const report = review();
    // The core's verdict alone holds a form back: advice does not, nor what a rule could not decide.
    if (report.verdict === 'violations_found' || report.inputs[0].problem) {
      event.preventDefault();
      event.stopImmediatePropagation();
      summary.focus();
    }
  }

  form.addEventListener('input', onInput);
  form.addEventListener('focusout', onLeave);
  // Before the page's own listeners, whenever they were added.
  form.addEventListener('submit', onSubmit, { capture: true });
  for (const field of fields) field.read();

  return {
    review,
    entry: () => readEntry(form),
    /** Begins anew, as for another entry or another body. */
    restart(changed = settings) {
      checkEntry('{}', changed);
      settings = changed;
      isReviewed = false;
      touched.clear();
      summary.hide();
      for (const field of fields) {
        field.read();
        field.show([]);
      }
    },
    release() {
      isReleased = true;
      form.removeEventListener('input', onInput);
      form.removeEventListener('focusout', onLeave);
      form.removeEventListener('submit', onSubmit, { capture: true });
      for (const part of [summary, ...fields]) part.release();
    },
  };
}

/** The field that a finding is about: the one whose place lies on the way to it, the nearest first. */
function fieldOf({ pointer }, fields) {
  const place = pointer.split('/').slice(1 + ROOT.length);
  const onTheWay = fields.filter(({ path }) => path.every((key, at) => key === 'text' || at >= place.length || place[at] === key));
  return onTheWay.filter(() => place.length > 0).sort((a, b) => b.path.length - a.path.length)[0];
}
