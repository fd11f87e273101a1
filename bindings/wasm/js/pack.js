import { MuluError } from './error.js';
import { SCHEMA_FILES } from './schema-files.js';

/** What ships with the package and is loaded when wanted: the code of its error, and its name in words. */
const PACKS = {
  law: { code: 'law_pack', zh: '法规表', en: 'the law table' },
  english: { code: 'english_pack', zh: '英文词句', en: 'the English words' },
  manuals: { code: 'manual_pack', zh: '规则说明', en: 'the manuals' },
  schemas: { code: 'schema_file', zh: '数据结构', en: 'the schemas' },
};

/** Loads what ships with the package from beside this file, or from what the caller gives instead; `read` reads a place. */
export function packsBy(read) {
  async function textAt(source, pack) {
    const isPlace = typeof source === 'string' || source instanceof URL;
    let found;
    try {
      found = await (isPlace ? read(source) : source);
    } catch (cause) {
      throw new MuluError(pack.code, `取不到${pack.zh} / cannot fetch ${pack.en}`, { cause });
    }
    return textOf(found, pack);
  }

  return {
    /** The wide law table. */
    loadPack: (source = new URL('../packs/law-wide.json', import.meta.url)) => textAt(source, PACKS.law),
    /** The English of findings. */
    loadEnglishPack: (source = new URL('../packs/english.json', import.meta.url)) => textAt(source, PACKS.english),
    /** The manuals of the rules. */
    loadManualPack: (source = new URL('../packs/manuals.json', import.meta.url)) => textAt(source, PACKS.manuals),
    /** Every published schema, each by its name. */
    async loadSchemaFiles() {
      const reading = Object.entries(SCHEMA_FILES).map(async ([name, url]) => [name, await textAt(url, PACKS.schemas)]);
      return new Map(await Promise.all(reading));
    },
  };
}

/** The text of a pack that came as a response or as bytes. */
async function textOf(source, { code, zh, en }) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new TextDecoder().decode(source);
  if (typeof source?.text !== 'function') {
    throw new MuluError(code, `${zh}须为地址、应答或字节 / ${en}: an address, a response or bytes`);
  }
  if (source.ok === false) {
    throw new MuluError(code, `取不到${zh} / cannot fetch ${en}: ${source.status}`);
  }
  return source.text();
}
