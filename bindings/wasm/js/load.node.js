import { readFile } from 'node:fs/promises';

import { textOf } from './pack.js';

/** Reads the module from the disk, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? readFile(url);
}

/** Reads the wide law table from the disk, or from what the caller gives instead. */
export async function loadPack(source = new URL('../packs/law-wide.json', import.meta.url)) {
  const isPlace = typeof source === 'string' || source instanceof URL;
  return textOf(isPlace ? await readFile(source) : await source);
}
