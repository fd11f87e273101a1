import { readFile } from 'node:fs/promises';

import { packsBy } from './pack.js';

/** Reads the module from the disk and compiles it, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? WebAssembly.compile(await readFile(url));
}

export const { loadPack, loadEnglishPack, loadManualPack, loadSchemaFiles } = packsBy(readFile);
