import type * as mulu from './index.js';
import type { check as checkTable } from './table.js';

export { MuluError } from './index.js';

/** The same functions, each with a promise in place of its answer. */
type Promised<T> = {
  [Name in keyof T]: T[Name] extends (...values: infer Values) => infer Answer
    ? (...values: Values) => Promise<Awaited<Answer>>
    : Promised<T[Name]>;
};

/**
 * A worker that answers as the package does.
 *
 * Where it breaks down or runs out of memory, every promise still open is rejected with the `MuluError`
 * `worker_replaced`, and the next call gets a fresh worker that has loaded the same packs.
 */
export type MuluWorker = Promised<
  Pick<
    typeof mulu,
    | 'check'
    | 'checkEntry'
    | 'runsOn'
    | 'parse'
    | 'restate'
    | 'complete'
    | 'calendar'
    | 'rules'
    | 'explain'
    | 'schema'
    | 'loadEnglish'
    | 'loadLaw'
    | 'loadManuals'
    | 'loadSchemas'
  >
> & {
  /** Checks a workbook or a CSV file, as `check` of `mulu/table` does; the module is loaded with the first of them. */
  checkTable: Promised<{ check: typeof checkTable }>['check'];
  /** Stops the worker; open promises are rejected with the `MuluError` `terminated`. A later call starts another one. */
  terminate(): void;
};

/** Starts a worker with modules of its own, so that a long check never holds up the page. Nothing is to be awaited first. */
export function startWorker(): MuluWorker;
