import { MuluError } from './error.js';
import { follow, known, share } from './shared.js';
import { bytesOf, optionsText, utf8Of } from './wire.js';
import { mayCompile, needsWasm } from './without-wasm.js';

/** What the twin offers, by the names that the module has for it. */
function ofTwin({ check, checkEntry, rules }) {
  return { check, check_entry: checkEntry, rules: () => JSON.stringify(rules()) };
}

/**
 * Joins one WASM module to what the package offers for it.
 *
 * `glue` is what wasm-bindgen wrote, `load` gives the compiled module or what it is compiled
 * from, `loadPack` the text of a law pack and `loadEnglishPack` that of the English, and `bytesExport` and `textExport`
 * name the functions that check. `loadTwin` loads what stands in where WebAssembly is missing or forbidden, if anything does.
 */
export function createSurface({ glue, load, loadPack, loadEnglishPack, loadTwin, bytesExport, textExport }) {
  let starting;
  let ready = false;
  let twin;

  /** Loads the module once; a failed start may be tried again. */
  function init(source) {
    starting ??= start(source).catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  async function start(source) {
    if (mayCompile()) {
      try {
        const module = await load(source);
        // A compiled module at once: the other way asks for `Response` first, which in Node costs more than all the rest.
        if (module instanceof WebAssembly.Module) glue.initSync({ module });
        else await glue.default({ module_or_path: module });
      } catch (cause) {
        const message = '取不到模块,或者它不能编译 / the module cannot be fetched or compiled';
        throw new MuluError('module', message, { cause });
      }
      follow(call);
    } else {
      if (loadTwin === undefined) throw needsWasm();
      twin = ofTwin(await loadTwin());
    }
    ready = true;
  }

  /** What answers: the module, its twin without WebAssembly, or nothing yet. */
  function runsOn() {
    if (!ready) return null;
    return twin === undefined ? 'wasm' : 'lite';
  }

  /** Loads a text into every module of this page that is or will be started. */
  async function loadShared(name, read, source) {
    await init();
    // The twin leaves undecided what the law table would decide, with it as without it, and speaks both languages.
    if (twin === undefined) share(name, await read(source));
  }

  /** Loads the wide law table. */
  function loadLaw(source) {
    return loadShared('load_law', loadPack, source);
  }

  /** Loads the English of findings. */
  function loadEnglish(source) {
    return loadShared('load_english', loadEnglishPack, source);
  }

  function check(input, options) {
    return judge(bytesExport, textExport, input, options);
  }

  /** Hands a document and options to the function for its form, and gives the report as text. */
  function judge(ofBytes, ofText, input, options) {
    const isText = typeof input === 'string';
    // Before anything is read of them: without a module nobody could say what is wrong with the options.
    requireReady();
    if (twin !== undefined) return guard(() => twin[ofBytes](isText ? input : utf8Of(bytesOf(input)), options));
    return call(isText ? ofText : ofBytes, isText ? input : bytesOf(input), optionsText(options));
  }

  /** Calls an export with texts. */
  function ask(name, ...texts) {
    requireReady();
    return call(name, ...texts);
  }

  /** What an object of the module needs: how it is made, and who watches over it until the instance is replaced. */
  function hold(make) {
    return {
      make: (...values) => {
        requireReady();
        if (twin !== undefined) throw needsWasm();
        return make(...values);
      },
      guard,
    };
  }

  function requireReady() {
    if (!ready) {
      throw new MuluError('not_ready', '请先 await init() / await init() first');
    }
  }

  function call(name, ...values) {
    // What the twin does not have, it cannot do.
    if (twin !== undefined && !(name in twin)) throw needsWasm();
    return guard(() => (twin ?? glue)[name](...values));
  }

  function guard(act) {
    try {
      return act();
    } catch (error) {
      if (error instanceof MuluError) throw error;
      // The twin came with a class of its own.
      if (error.name === 'MuluError') throw new MuluError(error.code, error.message);
      if (twin === undefined) renew();
      throw new MuluError('internal', '程序内部错误 / a defect of this program', { cause: error });
    }
  }

  /** A trap leaves the instance in an unknown state: the next call gets a fresh one, which is told all that this one was. */
  function renew() {
    glue.__wbg_reset_state();
    for (const [name, text] of known()) glue[name](text);
  }

  return { init, runsOn, check, loadLaw, loadEnglish, judge, ask, hold };
}
