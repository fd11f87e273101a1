// What every module of a page is told once it is loaded: the wide law table, and the English of findings.

/** Each text by the export that takes it. */
const told = new Map();
const modules = new Set();

/** Tells a module what is known as soon as there is one, and whatever is loaded later. */
export function follow(tell) {
  modules.add(tell);
  for (const [name, text] of told) tell(name, text);
}

/** Tells every module `text`; one that cannot be read changes none. */
export function share(name, text) {
  for (const tell of modules) tell(name, text);
  told.set(name, text);
}

/** Whether something was loaded for an export. */
export function isTold(name) {
  return told.has(name);
}

/** All that was loaded, as a fresh instance has to be told it. */
export function known() {
  return told;
}
