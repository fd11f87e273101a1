// The wide law table of a page: one text, which every module of the page judges by.

let pack;
const modules = new Set();

/** Hands the pack to a module as soon as there is one, and whenever another one is loaded. */
export function follow(adopt) {
  modules.add(adopt);
  if (pack !== undefined) adopt(pack);
}

/** Makes `text` the pack of every module; one that cannot be read changes none. */
export function share(text) {
  for (const adopt of modules) adopt(text);
  pack = text;
}

/** The pack, `undefined` until one is loaded. */
export function current() {
  return pack;
}
