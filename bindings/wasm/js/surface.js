import { MuluError } from './error.js';
import { current, follow, share } from './law.js';

/**
 * Joins one WASM module to the three functions that the package offers for it.
 *
 * `glue` is what wasm-bindgen wrote, `load` gives the compiled module or what it is compiled
 * from, `loadPack` the text of a law pack, and `bytesExport` and `textExport` name the functions to call.
 */
export function createSurface({ glue, load, loadPack, bytesExport, textExport }) {
  let starting;
  let ready = false;

  /** Loads the module once; a failed start may be tried again. */
  function init(source) {
    starting ??= start(source).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  async function start(source) {
    await glue.default({ module_or_path: await load(source) });
    follow((pack) => guard(() => glue.load_law(pack)));
    ready = true;
  }

  /** Loads the wide law table, into every module of this page that is or will be started. */
  async function loadLaw(source) {
    await init();
    share(await loadPack(source));
  }

  function check(input, options = {}) {
    if (!ready) {
      throw new MuluError('not_ready', '请先 await init() / await init() first');
    }
    const wireOptions = toWire(options);
    return typeof input === 'string'
      ? call(textExport, input, wireOptions)
      : call(bytesExport, asBytes(input), wireOptions);
  }

  function call(name, input, options) {
    return guard(() => glue[name](input, options));
  }

  function guard(act) {
    try {
      return act();
    } catch (error) {
      if (error instanceof MuluError) throw error;
      // A trap leaves the instance in an unknown state: the next call gets a fresh one, which judges by the same law.
      glue.__wbg_reset_state();
      const pack = current();
      if (pack !== undefined) glue.load_law(pack);
      throw new MuluError('internal', '程序内部错误 / a defect of this program', { cause: error });
    }
  }

  return { init, check, loadLaw };
}

/** `maxSamples` here is `max_samples` to the core, which alone knows the options. */
function toWire(options) {
  const wire = {};
  for (const [name, value] of Object.entries(options ?? {})) {
    wire[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
  }
  try {
    return JSON.stringify(wire);
  } catch (cause) {
    // A bigint, or an object that holds itself.
    const message = '选项须为文本、数或文本的列表 / an option is a text, a number or a list of texts';
    throw new MuluError('option', message, { cause });
  }
}

function asBytes(input) {
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  throw new MuluError('malformed_input', '输入须为文本或字节 / the input must be text or bytes');
}
