/** Loads the module once. In a page it is fetched from beside the package; `source` overrides. */
export function init(source?: ModuleSource): Promise<void>;

/**
 * Checks a JSON document and gives the report as JSON text. Call {@link init} first.
 *
 * A document that cannot be read is no error: the report says so.
 * @throws {MuluError} on options that say nothing we know, or before `init()`.
 */
export function check(input: string | ArrayBuffer | ArrayBufferView, options?: CheckOptions): string;

/**
 * Loads the wide law table, 340 KB (50 KB compressed) that ship with the package; `source` overrides. Starts the module where need be,
 * and holds for `mulu` and `mulu/table` alike, those already started and those started later.
 *
 * Until it is loaded, a title that only the wide table knows is undecided. Afterwards the reports are those
 * of the command, to the byte: `digests.law` names the table.
 * @throws {MuluError} with the code `law_pack` on what cannot be fetched or read; the law stays as it was.
 */
export function loadLaw(source?: LawSource): Promise<void>;

/** A failure of the call, never of the document. */
export class MuluError extends Error {
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown });
  readonly name: 'MuluError';
  readonly code: ErrorCode;
}

/**
 * Stable words for what went wrong; the message says it in the language of the option `lang`.
 *
 * - `option`: an option has a value that says nothing; the message lists what it takes
 * - `unknown_option`: there is no such option; the message names the nearest
 * - `malformed_input`: the input is neither text nor bytes
 * - `law_pack`: the law table cannot be fetched or read
 * - `not_ready`: the module is not loaded yet
 * - `internal`: a defect of this program; the next call gets a fresh module
 */
export type ErrorCode = 'internal' | 'law_pack' | 'malformed_input' | 'not_ready' | 'option' | 'unknown_option';

/** What `init` may be given instead of the module beside the package. */
export type ModuleSource = string | URL | Response | BufferSource | WebAssembly.Module;

/** What `loadLaw` may be given instead of the table beside the package; in Node a text is a path. */
export type LawSource = string | URL | Response | Blob | BufferSource;

/** Every option may be left out; the core alone knows what that means. */
export interface CheckOptions {
  /** What the report calls the input. */
  name?: string;
  /** The kind of document, where the input does not say. */
  kind?: 'catalogue' | 'draft';
  /** The public body judged: `KIND` or `KIND@LEVEL`, such as `department@county`. */
  body?: string;
  /** The bodies there are, by which the names of disclosing bodies are judged; a text is a name. */
  roster?: (string | RosterBody)[];
  /** The profiles whose rules apply, base first. */
  profile?: string[];
  /** The rules that judge, by code (`TIM002`), name or group (`TIM`); all where none is named. The others are not applicable. */
  rules?: string[];
  /** The date of judgement, `YYYY-MM-DD`; left out, the date the document states. */
  asOf?: string;
  /** The language of the words. */
  lang?: 'zh' | 'en';
  /** How many places are listed for one rule; counts are true whatever it is. */
  maxSamples?: number;
}

/** One body of a roster, as in the JSON that every surface takes. */
export interface RosterBody {
  /** Its official name. */
  name: string;
  /** Its official short names. */
  short_names?: string[];
  /** When it began: a year, a month or a day, `2019`, `2019-01`, `2019-01-10`. */
  from?: string;
  /** The last day it existed, in the same forms. */
  until?: string;
}
