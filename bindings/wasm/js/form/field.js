// One field of a form: its label and hint, what it is read as, and what was found in it.
import { complete } from './completion.js';
import { element, idOf, refill } from './element.js';
import { FIELDS, WORDS } from './fields.js';
import { finding } from './finding.js';

/** What makes a value invalid; advice and what cannot be decided do not. */
const INVALID = ['error', 'warning'];

/** Dresses the controls of one field; gives the functions that say something beside it. */
export function dress(name, controls, { lang, words, core }) {
  const { path, shape } = FIELDS[name];
  const [first] = controls;
  const group = controls.length > 1 || ['checkbox', 'radio'].includes(first.type) ? first.closest('fieldset') : null;
  const hint = element('p', { class: 'mulu-hint' }, hintOf(name, lang, words));
  const reading = element('p', { class: 'mulu-reading', 'aria-live': 'polite' });
  const found = element('ul', { class: 'mulu-findings' });
  const labels = label(name, controls, group, lang);
  (group ?? first).after(...(hint.textContent ? [hint] : []), reading, found);
  // A group of boxes is described as a whole, and each box that stands alone by itself.
  const described = group ? [group] : controls;
  const parts = [hint, reading, found].filter((part) => part.isConnected).map((part) => idOf(part, name));
  for (const control of described) {
    const own = control.getAttribute('aria-describedby');
    control.setAttribute('aria-describedby', [...(own ? [own] : []), ...parts].join(' '));
  }
  const completion = name === 'basis' ? complete(first, { words, core }) : null;
  let shown = '[]';

  /** Whether the text is being completed: nobody is told of half a title. */
  const isUnfinished = () => completion?.isOpen() === true;

  return {
    name,
    path,
    isUnfinished,
    /** Where a link of the summary leads. */
    target: first,
    title: FIELDS[name][lang],
    /** Says what the text is read as. */
    read() {
      const restated = (!isUnfinished() && first.value && core.restate(name, first.value)) || [];
      const [read, unread] = [true, false].map((isRead) => restated.filter((it) => it.is_read === isRead).map((it) => it.words));
      reading.hidden = restated.length === 0;
      refill(
        reading,
        ...(read.length > 0 ? [element('span', { class: 'mulu-read' }, `${words.readAs}${read.join(words.between)}`)] : []),
        ...unread.map((said) => element('span', { class: 'mulu-unread' }, said)),
      );
    },
    /** Shows findings; none takes them away. */
    show(findings) {
      const text = JSON.stringify(findings);
      // A field is told again when it is left: a button made anew under the pointer would take no click.
      if (text === shown) return;
      shown = text;
      const apply = shape === 'words' ? null : (text) => write(first, text);
      refill(found, ...findings.map((it) => finding(it, words, apply)));
      const isInvalid = findings.some(({ severity }) => INVALID.includes(severity));
      for (const control of controls) {
        if (isInvalid) control.setAttribute('aria-invalid', 'true');
        else control.removeAttribute('aria-invalid');
      }
    },
    release() {
      completion?.release();
      for (const part of [...labels, hint, reading, found]) part.remove();
      for (const control of described) {
        const left = control.getAttribute('aria-describedby').split(' ').filter((id) => !parts.includes(id));
        if (left.length > 0) control.setAttribute('aria-describedby', left.join(' '));
        else control.removeAttribute('aria-describedby');
      }
      for (const control of controls) control.removeAttribute('aria-invalid');
    },
  };
}

/** Writes what a finding proposes, as if it had been typed. */
function write(control, text) {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.focus();
}

/** A label that is there and empty is given the official term; one that is missing is made. Gives what was added. */
function label(name, controls, group, lang) {
  if (!group) return controls.flatMap((control) => labelled(control, FIELDS[name][lang], 'before'));
  const legend = group.querySelector('legend');
  const added = legend ? filled(legend, FIELDS[name][lang]) : [element('legend', {}, FIELDS[name][lang])];
  if (!legend) group.prepend(...added);
  return [...added, ...controls.flatMap((control) => labelled(control, WORDS[control.value]?.[lang] ?? control.value, 'after'))];
}

function labelled(control, term, place) {
  const [own] = control.labels;
  if (own) return filled(own, term);
  const made = element('label', { for: idOf(control, control.name) }, term);
  control[place](made);
  return [made];
}

function filled(node, term) {
  if (node.textContent.trim()) return [];
  const text = element('span', {}, term);
  node.append(text);
  return [text];
}

function hintOf(name, lang, words) {
  const { source, shape } = FIELDS[name];
  return `${shape === 'lines' ? words.lines : ''}${source ? `${words.source}${source}` : ''}`;
}
