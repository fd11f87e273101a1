import { MuluError } from './error.js';

/** The text of a law pack that came as a response or as bytes. */
export async function textOf(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new TextDecoder().decode(source);
  if (typeof source?.text !== 'function') {
    throw new MuluError('law_pack', '法规表须为地址、应答或字节 / the law table is an address, a response or bytes');
  }
  if (source.ok === false) {
    throw new MuluError('law_pack', `取不到法规表 / the law table cannot be fetched: ${source.status}`);
  }
  return source.text();
}
