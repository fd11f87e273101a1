import { packsBy } from './pack.js';

/** Fetches the module from beside this file, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => source ?? url;
}

export const { loadPack, loadEnglishPack, loadManualPack, loadSchemaFiles } = packsBy((place) => fetch(place));
