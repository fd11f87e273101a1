/** Loads the module once. In a page it is fetched from beside the package; `source` overrides. */
export function init(source?: ModuleSource): Promise<void>;

/**
 * Checks a JSON document and gives the report as JSON text. Call {@link init} first.
 *
 * A document that cannot be read is no error: the report says so.
 * @throws {MuluError} on malformed options or before `init()`.
 */
export function check(input: string | ArrayBuffer | ArrayBufferView, options?: CheckOptions): string;

/** A failure of the call, never of the document. */
export class MuluError extends Error {
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown });
  readonly name: 'MuluError';
  readonly code: ErrorCode;
}

export type ErrorCode = 'internal' | 'malformed_input' | 'malformed_options' | 'not_ready';

/** What `init` may be given instead of the module beside the package. */
export type ModuleSource = string | URL | Response | BufferSource | WebAssembly.Module;

/** Every option may be left out; the core alone knows what that means. */
export interface CheckOptions {
  /** What the report calls the input. */
  name?: string;
  /** The kind of document, where the input does not say. */
  kind?: string;
  /** The public body that the document belongs to. */
  body?: unknown;
  /** The profile whose rules apply. */
  profile?: unknown;
  /** The date of judgement, `YYYY-MM-DD`. */
  asOf?: string;
  /** The language of the words. */
  lang?: string;
  /** How many findings of one code are listed in full. */
  maxSamples?: number;
}
