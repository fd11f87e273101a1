import type { CheckOptions, EntryOptions } from './index.js';
import type { Catalogue, CatalogueEntry } from './types/catalogue.js';
import type { Citation, Finding } from './types/report.js';

/** What `standard` offers. Options are those of a check; the value is given back as it came. */
export interface Standard {
  /** A catalogue, “主动公开基本目录”. */
  catalogue(options?: CheckOptions): StandardSchema<Catalogue>;
  /** One entry of a catalogue, “目录条目”. */
  entry(options?: EntryOptions): StandardSchema<CatalogueEntry>;
}

/** A schema as Standard Schema 1.1 describes it, with its JSON Schema. */
export interface StandardSchema<Document> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'mulu';
    /**
     * No issues where the verdict is `no_violation_found`; otherwise every finding is an issue, those that only advise
     * too. What cannot be judged at all is one issue of severity `undecided`.
     */
    validate(value: unknown): { value: Document; issues?: undefined } | { issues: readonly Issue[] };
    /** The published JSON Schema, once `loadSchemas()` has loaded it; the target is `draft-2020-12`. */
    readonly jsonSchema: {
      input(options: { target: string }): Record<string, unknown>;
      output(options: { target: string }): Record<string, unknown>;
    };
    readonly types?: { readonly input: Document; readonly output: Document };
  };
}

/** A finding at one place of the value. */
export interface Issue {
  message: string;
  /** The keys that lead to the value; an index is a number. */
  path: readonly PropertyKey[];
  /** Code of the rule, or of the reason why nothing could be judged. */
  code: string;
  /** Name of the defect. */
  name: string;
  severity: Finding['severity'];
  params: Record<string, unknown>;
  citations: readonly Citation[];
  /** What the text should read instead, where that is known. */
  fix: string | null;
}
