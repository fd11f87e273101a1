import { readFile } from 'node:fs/promises';

/** Reads the module from the disk, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? readFile(url);
}
