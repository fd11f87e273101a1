import type { CheckOptions, ErrorCode, RuleFacts } from './index.js';

/** A failure of the call, by code as in `mulu`; a class of its own, since this file imports nothing. */
export class MuluError extends Error {
  readonly name: 'MuluError';
  readonly code: ErrorCode;
}

/** What only the module of WebAssembly can do: here each throws the `MuluError` `needs_wasm`. */
export { Session, calendar, complete, explain, loadLaw, loadManuals, loadSchemas, parse, restate, schema, standard } from './index.js';

/** There is nothing to load: the promise is kept at once. */
export function init(): Promise<void>;

/** English is here already: the promise is kept at once. */
export function loadEnglish(): Promise<void>;

/** What answers, as of `mulu`. */
export function runsOn(): 'lite';

/**
 * Checks a catalogue, JSON text or a value that JSON can hold, by structure and by the limits on single fields; gives the
 * report as JSON text.
 *
 * Every rule stands in the tally: what no table can say is undecided. The verdict is `violations_found` or `incomplete`.
 * @throws {MuluError} on options that say nothing we know, and on a value that JSON cannot hold.
 */
export function check(input: string | object, options?: LiteOptions): string;

/** Checks one entry of a catalogue; its pointers begin with `/entries/0`. */
export function checkEntry(entry: string | object, options?: LiteOptions): string;

/** The rules that are decided here, wholly or of some entries. */
export function rules(): LiteRule[];

/** The options of a check; the names of bodies are judged by no roster here, and official terms are no words for a body. */
export type LiteOptions = Omit<CheckOptions, 'kind'> & { kind?: 'catalogue' };

/** What is known of a rule here. */
export type LiteRule = Pick<RuleFacts, 'code' | 'name' | 'group' | 'severity' | 'authority' | 'scope'>;
