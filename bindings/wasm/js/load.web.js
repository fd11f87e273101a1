import { textOf } from './pack.js';

/** Fetches the module from beside this file, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? url;
}

/** Fetches the wide law table from beside this file, or takes it from what the caller gives instead. */
export async function loadPack(source = new URL('../packs/law-wide.json', import.meta.url)) {
  const isPlace = typeof source === 'string' || source instanceof URL;
  return textOf(isPlace ? await fetch(source) : await source);
}
