import type { Clause } from './types/catalogue.js';
import type { Finding, Report } from './types/report.js';
import type { BasisReading, Calendar, ChannelReading, Completion, Restated, Rule, RuleFacts } from './answers.js';
import type { SchemaName } from './types/schema-name.js';
import type { Standard } from './standard.js';

export type * from './answers.js';
export type * from './standard.js';
export type { Catalogue, CatalogueEntry, BasisCitation, ChannelItem, Clause } from './types/catalogue.js';
export type { Draft } from './types/draft.js';
export type { Citation, Finding, InputReport, Place, Report, Step, Tally } from './types/report.js';
export type { SchemaName } from './types/schema-name.js';

/**
 * Loads the module once. In a page it is fetched from beside the package; `source` overrides. Where WebAssembly is missing
 * or forbidden, `mulu/lite` is loaded in its place: {@link runsOn} says which.
 * @throws {MuluError} with the code `module` on what cannot be fetched or compiled; it may be tried again.
 */
export function init(source?: ModuleSource): Promise<void>;

/**
 * What answers since `init()`: the module, or `lite` where WebAssembly is missing or forbidden by the content policy; `null` before.
 *
 * `lite` decides what `mulu/lite` can: structure, and limits on single fields. All else is undecided, its verdict is never
 * `no_violation_found`, and what only the module can answer throws `needs_wasm`.
 */
export function runsOn(): 'wasm' | 'lite' | null;

/**
 * Checks a JSON document and gives the report as JSON text. Call {@link init} first.
 *
 * A document that cannot be read is no error: the report says so.
 * @throws {MuluError} on options that say nothing we know, or before `init()`.
 */
export function check(input: string | ArrayBuffer | ArrayBufferView, options?: CheckOptions): string;

/**
 * Checks one entry of a catalogue, a JSON object, and gives the report as JSON text; its pointers begin with `/entries/0`.
 *
 * An entry states neither its body nor, mostly, a date: `body` and `asOf` do. Rules that look at more than one row are
 * not applicable, as the report says.
 * @throws {MuluError} as {@link check}.
 */
export function checkEntry(entry: string | ArrayBuffer | ArrayBufferView, options?: EntryOptions): string;

/**
 * A catalogue under edit, “编辑中的目录”: after each change only what may have changed is judged again.
 *
 * What stands is always what a full check of {@link Session.document} finds, by the law loaded when the session began.
 * Each finding stands at one place: what a report gathers under `also` is here one by one.
 *
 * @example
 * const session = new Session(catalogue, { asOf: '2024-12-31', body: 'department' });
 * const { added, removed } = session.set('/entries/3/time_limit/text', '20个工作日内');
 */
export class Session {
  /**
   * @throws {MuluError} on options that say nothing we know, on a document that cannot be judged, with its code, or
   * before `init()`.
   */
  constructor(catalogue: string | object, options?: EntryOptions);
  /** Everything that stands, gravest first, then from top to bottom. */
  readonly findings: Finding[];
  /** The verdict on the document as it is now. */
  readonly verdict: Report['verdict'];
  /** How much stands now, by severity. */
  readonly counts: Report['counts'];
  /**
   * Puts a value where a JSON Pointer leads; `undefined` takes away what stands there. `/entries/-` is behind the last
   * entry, and what is missing on the way is made.
   * @throws {MuluError} with the code `option` where the pointer leads nowhere, `malformed_input` on a value that JSON cannot
   * hold; the document stays as it was.
   */
  set(pointer: string, value: unknown): Delta;
  /** Takes away what stands where a JSON Pointer leads. */
  remove(pointer: string): Delta;
  /** The document as it is now, JSON text; what was not changed stands as it was written. */
  document(): string;
  /** The report on the document as it is now, JSON text, the same as {@link check} gives. */
  report(): string;
  /** Gives the memory back at once; what is asked of the session later throws `freed`. */
  free(): void;
}

/** What a change brought and took away, and how the document stands now. */
export interface Delta {
  added: Finding[];
  removed: Finding[];
  verdict: Report['verdict'];
  counts: Report['counts'];
}

/** What the text of one cell is read as. */
export const parse: {
  /** The clauses of a time limit, “公开时限”. */
  timeLimit(text: string): Clause[];
  /** The citations of a legal basis, “公开依据”, by the law table that checks judge by. */
  basis(text: string): BasisReading;
  /** The channels of a channel cell, “公开渠道和载体”. */
  channels(text: string): ChannelReading;
};

/** A cell in the words of what it is read as, “读作”; what could not be read is said in the language asked for. */
export const restate: {
  /** A time limit, clause by clause. */
  timeLimit(text: string, options?: { lang?: 'zh' | 'en' }): Restated[];
  /** A legal basis: full titles and articles, as far as the law table knows them. */
  basis(text: string, options?: { lang?: 'zh' | 'en' }): Restated[];
  /** The channels that are chosen or may be. */
  channels(text: string, options?: { lang?: 'zh' | 'en' }): Restated[];
};

/** What may follow while a cell is typed. */
export const complete: {
  /** How a legal basis may go on after the text before the caret: titles in full, and after a title and 第 its articles. */
  basis(before: string, options?: { lang?: 'zh' | 'en' }): Completion[];
};

/** Working days by the yearly notices of the State Council, “工作日”; what no notice settles is undecided. */
export const calendar: Calendar;

/** Every rule, without its manual, “检查规则”. */
export function rules(): RuleFacts[];

/**
 * The manual of a rule, “规则说明”, by its code or name. Call {@link loadManuals} first.
 * @throws {MuluError} with the code `unknown_rule`, or `not_loaded` before `loadManuals()`.
 */
export function explain(code: string, options?: { lang?: 'zh' | 'en' }): Rule;

/**
 * A published JSON Schema, a copy of the caller's own. Call {@link loadSchemas} first.
 *
 * The files stand in the package too: `mulu/schemas/catalogue.schema.json`.
 * @throws {MuluError} with the code `unknown_schema`, or `not_loaded` before `loadSchemas()`.
 */
export function schema(name: SchemaName): Record<string, unknown>;

/** Schemas for libraries that speak Standard Schema 1.1: their issues are the findings. */
export const standard: Standard;

/**
 * Loads the wide law table, 340 KB (50 KB compressed) that ship with the package; `source` overrides. Starts the module where need be,
 * and holds for `mulu` and `mulu/table` alike, those already started and those started later.
 *
 * Until it is loaded, a title that only the wide table knows is undecided. Afterwards the reports are those
 * of the command, to the byte: `digests.law` names the table.
 * @throws {MuluError} with the code `law_pack` on what cannot be fetched or read; the law stays as it was.
 */
export function loadLaw(source?: PackSource): Promise<void>;

/**
 * Loads the English of findings, 21 KB (6 KB compressed) that ship with the package; `source` overrides. Starts the module where need
 * be, and holds for `mulu` and `mulu/table` alike. Until it is loaded, a check in English is refused with `not_loaded`.
 * @throws {MuluError} with the code `english_pack` on what cannot be fetched or read, or belongs to another version; nothing changes.
 */
export function loadEnglish(source?: PackSource): Promise<void>;

/**
 * Loads the manuals of the rules, which ship with the package; `source` overrides. Starts the module where need be.
 * @throws {MuluError} with the code `manual_pack` on what cannot be fetched or read, or belongs to another version.
 */
export function loadManuals(source?: PackSource): Promise<void>;

/**
 * Loads the published schemas, which ship with the package.
 * @throws {MuluError} with the code `schema_file` on what cannot be fetched.
 */
export function loadSchemas(): Promise<void>;

/** A failure of the call, never of the document. */
export class MuluError extends Error {
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown });
  readonly name: 'MuluError';
  readonly code: ErrorCode;
}

/**
 * Stable words for what went wrong; the message says it in the language of the option `lang`.
 *
 * - `option`: an option or an argument has a value that says nothing; the message lists what it takes
 * - `unknown_option`: there is no such option; the message names the nearest
 * - `unknown_rule`, `unknown_schema`: there is none of that name
 * - `malformed_input`: the input is neither text nor bytes, or no text where a text is wanted
 * - `law_pack`, `english_pack`, `manual_pack`, `schema_file`: what is loaded apart cannot be fetched or read
 * - `empty`, `not_json`, `too_deep`, `not_an_object`, `other_kind`, `no_date`, `bad_date`: a {@link Session} has no document it could judge
 * - `needs_wasm`: only the module of WebAssembly can answer this, and it may not run here
 * - `not_ready`: the module is not loaded yet
 * - `module`: what `init()` was given or found is no module that can be compiled
 * - `freed`: the {@link Session} was freed
 * - `worker_replaced`, `terminated`: the worker of `mulu/worker` broke down, or was stopped; a later call meets another one
 * - `not_loaded`: what is loaded apart is not loaded yet; the message says how
 * - `internal`: a defect of this program; the next call gets a fresh module
 */
export type ErrorCode =
  | 'bad_date'
  | 'empty'
  | 'english_pack'
  | 'freed'
  | 'internal'
  | 'law_pack'
  | 'malformed_input'
  | 'manual_pack'
  | 'module'
  | 'needs_wasm'
  | 'no_date'
  | 'not_an_object'
  | 'not_json'
  | 'not_loaded'
  | 'not_ready'
  | 'option'
  | 'other_kind'
  | 'schema_file'
  | 'terminated'
  | 'too_deep'
  | 'unknown_option'
  | 'unknown_rule'
  | 'unknown_schema'
  | 'worker_replaced';

/** What `init` may be given instead of the module beside the package. */
export type ModuleSource = string | URL | Response | BufferSource | WebAssembly.Module;

/** What `loadLaw`, `loadEnglish` and `loadManuals` may be given instead of what stands beside the package; in Node a text is a path. */
export type PackSource = string | URL | Response | Blob | BufferSource;

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
  /** The language of the words; for English await {@link loadEnglish} first. */
  lang?: 'zh' | 'en';
  /** How many places are listed for one rule; counts are true whatever it is. */
  maxSamples?: number;
}

/** The options of {@link checkEntry}: those of a check, but for the kind of document. */
export type EntryOptions = Omit<CheckOptions, 'kind'>;

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
