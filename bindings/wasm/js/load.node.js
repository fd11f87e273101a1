import { readFile } from 'node:fs/promises';

import { PACKS, textOf } from './pack.js';
import { SCHEMA_FILES } from './schema-files.js';

/** Reads the module from the disk, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? readFile(url);
}

/** Reads the wide law table from the disk, or from what the caller gives instead. */
export async function loadPack(source = new URL('../packs/law-wide.json', import.meta.url)) {
  return textAt(source, PACKS.law);
}

/** Reads the manuals in the same way. */
export async function loadManualPack(source = new URL('../packs/manuals.json', import.meta.url)) {
  return textAt(source, PACKS.manuals);
}

/** Reads every published schema, each by its name. */
export async function loadSchemaFiles() {
  const reading = Object.entries(SCHEMA_FILES).map(async ([name, url]) => [name, await textAt(url, PACKS.schemas)]);
  return new Map(await Promise.all(reading));
}

async function textAt(source, pack) {
  const isPlace = typeof source === 'string' || source instanceof URL;
  return textOf(isPlace ? await readFile(source) : await source, pack);
}
