// How values of JavaScript become the texts and bytes that cross to the module.
import { MuluError } from './error.js';

/** `maxSamples` here is `max_samples` to the core, which alone knows the options. */
export function optionsText(options) {
  if (typeof (options ?? {}) !== 'object' || Array.isArray(options)) {
    throw new MuluError('option', "选项须为对象,例如 { asOf: '2024-12-31' } / options are an object, such as { asOf: '2024-12-31' }");
  }
  try {
    const wire = {};
    for (const [name, value] of Object.entries(options ?? {})) {
      wire[wellFormed(name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
    }
    return jsonText(wire);
  } catch (cause) {
    // A bigint, or an object that holds itself.
    const message = '选项须为文本、数或文本的列表 / an option is a text, a number or a list of texts';
    throw new MuluError('option', message, { cause });
  }
}

/** A value as JSON text; `undefined` where JSON has nothing for it. Throws what `JSON.stringify` throws. */
export function jsonText(value) {
  const text = JSON.stringify(value);
  // Half a pair of surrogates is no character: the mark for damage is, and the core can find it. What has none, nearly
  // everything, is written without a look at every member; it stands there as an escape, in old browsers as it is.
  if (text === undefined || !/\\ud[89a-f]|[\ud800-\udfff]/iu.test(text)) return text;
  return JSON.stringify(value, (_, member) => (typeof member === 'string' ? wellFormed(member) : member));
}

/** What is said of a value that JSON cannot hold: a bigint, or an object that holds itself. */
export function notJson(cause) {
  return new MuluError('malformed_input', '须为能写成 JSON 的值 / a value that JSON can hold is wanted', { cause });
}

/** A text in which half a pair of surrogates is the mark for damage. */
export function wellFormed(text) {
  // With `u` a whole pair is one character and does not match.
  return /[\ud800-\udfff]/u.test(text) ? text.replace(/[\ud800-\udfff]/gu, '\ufffd') : text;
}

/** Bytes of any kind as those the module takes. */
export function bytesOf(input) {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  throw new MuluError('malformed_input', '输入须为文本或字节,对象先用 JSON.stringify / the input must be text or bytes; an object goes through JSON.stringify');
}

/** Bytes as the text that they are in UTF-8. */
export function utf8Of(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new MuluError('malformed_input', '没有 WebAssembly 时只收 UTF-8 / without WebAssembly only UTF-8 is taken', { cause });
  }
}

/** A text, and nothing that would have to be guessed into one. */
export function textOnly(value) {
  if (typeof value === 'string') return value;
  throw new MuluError('malformed_input', '须为文本 / a text is wanted');
}

/** A number as text: the core reads it, and says what it takes. */
export function numberText(value) {
  if (typeof value === 'number') return String(value);
  throw new MuluError('malformed_input', '须为数 / a number is wanted');
}
