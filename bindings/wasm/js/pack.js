import { MuluError } from './error.js';

/** What ships with the package and is loaded when wanted: the code of its error, and its name in words. */
export const PACKS = {
  law: { code: 'law_pack', zh: '法规表', en: 'the law table' },
  manuals: { code: 'manual_pack', zh: '规则说明', en: 'the manuals' },
  schemas: { code: 'schema_file', zh: '数据结构', en: 'the schemas' },
};

/** The text of a pack that came as a response or as bytes. */
export async function textOf(source, { code, zh, en }) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new TextDecoder().decode(source);
  if (typeof source?.text !== 'function') {
    throw new MuluError(code, `${zh}须为地址、应答或字节 / ${en}: an address, a response or bytes`);
  }
  if (source.ok === false) {
    throw new MuluError(code, `取不到${zh} / cannot fetch ${en}: ${source.status}`);
  }
  return source.text();
}
