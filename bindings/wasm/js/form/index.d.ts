import type { EntryOptions, Report } from '../index.js';
import type { CatalogueEntry } from '../types/catalogue.js';

/**
 * Binds a plain HTML form to the core, in a page that has awaited `init()`.
 *
 * The names of the form's fields are those of {@link FIELDS}; boxes carry the words of {@link WORDS} as their values and
 * stand in a `fieldset`. Labels that are empty are given the official terms. While somebody types, each field says what
 * it is read as and what was found in it; on submit a summary takes the focus where the verdict is `violations_found`,
 * and the form is not sent. Whatever comes from a document is written as text. Where WebAssembly may not run, nothing is
 * read or completed while somebody types.
 *
 * A form in English loads the English of findings by itself, from beside the package; what is found before that has come
 * is said in Chinese.
 * @throws {MuluError} before `init()`, on options that say nothing we know, and on what is no form; nothing is bound then.
 */
export function bindForm(form: HTMLFormElement, options?: FormOptions): BoundForm;

/** The entry that a form holds; a field left empty is no member. */
export function readEntry(form: HTMLFormElement): CatalogueEntry;

/** Writes an entry into a form; what it does not have is emptied. */
export function fillForm(form: HTMLFormElement, entry: Partial<CatalogueEntry>): void;

/** What the entry is judged by; `lang` is the language of the whole form. */
export type FormOptions = Omit<EntryOptions, 'name' | 'maxSamples'>;

/** A form that is bound. */
export interface BoundForm {
  /** Judges every field and shows what was found, without moving the focus. */
  review(): Report;
  /** The entry as it stands. */
  entry(): CatalogueEntry;
  /** Begins anew with what the form now holds, as after {@link fillForm}; `options` replace those it was bound with. */
  restart(options?: FormOptions): void;
  /** Takes away everything that was added, and listens no more. */
  release(): void;
}

/** The fields of an entry by the names that a form gives them. */
export const FIELDS: Record<string, Field>;

/** The words that may be ticked, and the field of each. */
export const WORDS: Record<string, { of: string; zh: string; en: string }>;

/** One field of an entry. */
export interface Field {
  /** The keys that lead to its value in an entry. */
  path: readonly string[];
  /** A text, a text with an item a line, or boxes. */
  shape: 'text' | 'lines' | 'words';
  /** The official term. */
  zh: string;
  en: string;
  /** Where the term comes from. */
  source: string | null;
}
