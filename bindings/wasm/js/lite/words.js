// Words from templates of the tables.
import { MuluError } from '../error.js';
import { PROBLEMS } from './tables.js';

/** A template with what `of` gives for the names in its braces. */
export function filled(template, of, lang) {
  return template.replace(/\{([^{}]+)\}/g, (_, name) => of(name, lang));
}

/** A problem in words. */
export function problem(lang, code, params = {}, words = code) {
  return new MuluError(code, filled(PROBLEMS[words][lang], (name) => params[name]));
}
