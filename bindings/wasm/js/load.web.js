import { PACKS, textOf } from './pack.js';
import { SCHEMA_FILES } from './schema-files.js';

/** Fetches the module from beside this file, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? url;
}

/** Fetches the wide law table from beside this file, or takes it from what the caller gives instead. */
export async function loadPack(source = new URL('../packs/law-wide.json', import.meta.url)) {
  return textAt(source, PACKS.law);
}

/** Fetches the manuals in the same way. */
export async function loadManualPack(source = new URL('../packs/manuals.json', import.meta.url)) {
  return textAt(source, PACKS.manuals);
}

/** Fetches every published schema, each by its name. */
export async function loadSchemaFiles() {
  const reading = Object.entries(SCHEMA_FILES).map(async ([name, url]) => [name, await textAt(url, PACKS.schemas)]);
  return new Map(await Promise.all(reading));
}

async function textAt(source, pack) {
  const isPlace = typeof source === 'string' || source instanceof URL;
  return textOf(isPlace ? await fetch(source) : await source, pack);
}
