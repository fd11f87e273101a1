// A form's values as an entry of a catalogue, and back. What the toolkit does not know of is left alone.
import { FIELDS } from './fields.js';

/** The controls of a form by the names of an entry's fields. */
export function controlsOf(form) {
  const named = Object.keys(FIELDS).map((name) => [name, [...form.elements].filter((control) => control.name === name)]);
  return new Map(named.filter(([, controls]) => controls.length > 0));
}

/** The entry that a form holds. A field left empty is no member, as a cell left empty is none. */
export function readEntry(form) {
  const entry = { matter: {} };
  for (const [name, controls] of controlsOf(form)) {
    const value = valueOf(controls, FIELDS[name].shape);
    if (value !== undefined) put(entry, FIELDS[name].path, value);
  }
  return entry;
}

/** Writes an entry into a form; what it does not have is emptied. */
export function fillForm(form, entry) {
  for (const [name, controls] of controlsOf(form)) {
    const { path, shape } = FIELDS[name];
    const value = path.reduce((here, key) => here?.[key], entry);
    if (shape === 'words' && !isText(controls[0])) {
      for (const control of controls) setChosen(control, value ?? []);
    } else {
      controls[0].value = (shape === 'text' ? value : value?.join('\n')) ?? '';
    }
  }
}

function valueOf(controls, shape) {
  const filled = (list) => (list.length > 0 ? list : undefined);
  if (shape === 'words' && !isText(controls[0])) return filled(controls.flatMap(chosen));
  const { value } = controls[0];
  if (shape === 'text') return value.trim() === '' ? undefined : value;
  return filled(value.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
}

function isText(control) {
  return !['checkbox', 'radio', 'select-one', 'select-multiple'].includes(control.type);
}

function chosen(control) {
  if (control.options) return [...control.selectedOptions].map((option) => option.value).filter((value) => value !== '');
  return control.checked ? [control.value] : [];
}

function setChosen(control, words) {
  for (const option of control.options ?? []) option.selected = words.includes(option.value);
  if (!control.options) control.checked = words.includes(control.value);
}

function put(entry, path, value) {
  let here = entry;
  for (const key of path.slice(0, -1)) here = here[key] ??= {};
  here[path[path.length - 1]] = value;
}
