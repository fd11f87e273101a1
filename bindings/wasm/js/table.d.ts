import type { CheckOptions, PackSource, ModuleSource } from './index.js';

export { MuluError } from './index.js';
export type { CheckOptions, ErrorCode, PackSource, ModuleSource } from './index.js';

/** Loads the module once. In a page it is fetched from beside the package; `source` overrides. */
export function initTable(source?: ModuleSource): Promise<void>;

/**
 * Checks a workbook, a CSV file or a JSON document and gives the report as JSON text. Call {@link initTable} first.
 *
 * A file that cannot be read is no error: the report says so.
 * @throws {MuluError} on options that say nothing we know, or before `initTable()`.
 */
export function check(input: string | ArrayBuffer | ArrayBufferView, options?: CheckOptions): string;

/** Loads the English of findings, as `loadEnglish` of `mulu` does, for both modules. */
export function loadEnglish(source?: PackSource): Promise<void>;

/** Loads the wide law table, as `loadLaw` of `mulu` does, for both modules. */
export function loadLaw(source?: PackSource): Promise<void>;
