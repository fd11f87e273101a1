import { readFile } from 'node:fs/promises';

import { packsBy } from './pack.js';

/** Reads the module from the disk and compiles it, or takes what the caller gives instead. */
export function loadFrom(url) {
  // Compiled at once: to have it done beside takes half a millisecond more, and nothing waits meanwhile.
  return async (source) => source ?? new WebAssembly.Module(await readFile(url));
}

export const { loadPack, loadEnglishPack, loadManualPack, loadSchemaFiles } = packsBy(readFile);
