import { packsBy } from './pack.js';

/**
 * The file system, asked for by name at run time: an `import` of it costs a start more than everything else here. Before
 * Node 20.16 there is no other way.
 */
async function files() {
  return process.getBuiltinModule?.('node:fs') ?? import('node:fs');
}

/** Reads the module from the disk and compiles it, or takes what the caller gives instead. */
export function loadFrom(url) {
  return async (source) => {
    if (source !== undefined && source !== null) return source;
    const { readFileSync } = await files();
    // Read and compiled at once: to have it done beside takes a millisecond more, and nothing waits meanwhile.
    return new WebAssembly.Module(readFileSync(url));
  };
}

const readFile = async (place) => (await files()).promises.readFile(place);

export const { loadPack, loadEnglishPack, loadManualPack, loadSchemaFiles } = packsBy(readFile);
