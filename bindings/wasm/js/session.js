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
      const text = jsonOf(value);
      if (text === undefined) return this.remove(pointer);
      return this.#ask((edited) => edited.set(textOnly(pointer), text));
    }

    remove(pointer) {
      return this.#ask((edited) => edited.remove(textOnly(pointer)));
    }

    document() {
      return guard(() => this.#edited.document());
    }

    report() {
      return guard(() => this.#edited.report());
    }

    /** Gives the memory back at once, rather than when nobody knows the session any more. */
    free() {
      guard(() => this.#edited.free());
    }

    #ask(act) {
      return JSON.parse(guard(() => act(this.#edited)));
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
