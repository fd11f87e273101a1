import { MuluError } from './error.js';
import { jsonText, notJson, optionsText, textOnly } from './wire.js';

/** The class of catalogues under edit. `make` gives the object of the module, `guard` watches over every call of it. */
export function createSession({ make, guard }) {
  return class Session {
    #edited;

    constructor(catalogue, options) {
      this.#edited = guard(() => make(documentText(catalogue), optionsText(options)));
    }

    get findings() {
      return this.#ask((edited) => edited.findings());
    }

    get verdict() {
      return this.#ask((edited) => edited.standing()).verdict;
    }

    get counts() {
      return this.#ask((edited) => edited.standing()).counts;
    }

    set(pointer, value) {
      if (value === undefined) return this.remove(pointer);
      const text = jsonOf(value);
      // A function or a symbol: JSON has nothing for it, and nobody asked for a removal.
      if (text === undefined) throw notJson();
      return this.#ask((edited) => edited.set(textOnly(pointer), text));
    }

    remove(pointer) {
      return this.#ask((edited) => edited.remove(textOnly(pointer)));
    }

    document() {
      return this.#call((edited) => edited.document());
    }

    report() {
      return this.#call((edited) => edited.report());
    }

    /** Gives the memory back at once, rather than when nobody knows the session any more; a second time is as good as none. */
    free() {
      const edited = this.#edited;
      this.#edited = undefined;
      if (edited !== undefined) guard(() => edited.free());
    }

    #ask(act) {
      return JSON.parse(this.#call(act));
    }

    #call(act) {
      if (this.#edited === undefined) throw new MuluError('freed', '这个 Session 已经 free() / this Session was freed');
      return guard(() => act(this.#edited));
    }
  };
}

function documentText(catalogue) {
  if (typeof catalogue === 'string') return catalogue;
  const text = typeof catalogue === 'object' && catalogue !== null ? jsonOf(catalogue) : undefined;
  if (text !== undefined) return text;
  throw new MuluError('malformed_input', '目录须为 JSON 文本或对象 / a catalogue is JSON text or an object');
}

function jsonOf(value) {
  try {
    return jsonText(value);
  } catch (cause) {
    throw notJson(cause);
  }
}
