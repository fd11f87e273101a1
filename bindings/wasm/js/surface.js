import { MuluError } from './error.js';

/**
 * Joins one WASM module to the two functions that the package offers for it.
 *
 * `glue` is what wasm-bindgen wrote, `load` gives the compiled module or what it is compiled
 * from, and `bytesExport` and `textExport` name the functions to call.
 */
export function createSurface({ glue, load, bytesExport, textExport }) {
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
    ready = true;
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
    try {
      return glue[name](input, options);
    } catch (error) {
      if (error instanceof MuluError) throw error;
      // A trap leaves the instance in an unknown state: the next call gets a fresh one.
      glue.__wbg_reset_state();
      throw new MuluError('internal', '程序内部错误 / a defect of this program', { cause: error });
    }
  }

  return { init, check };
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
