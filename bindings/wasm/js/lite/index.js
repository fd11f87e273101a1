// `mulu/lite`: what `mulu` is where WebAssembly is missing or forbidden. Plain JavaScript, ready at once.
export { check, checkEntry, rules } from './twin.js';
export { MuluError } from '../error.js';

import { needsWasm } from '../without-wasm.js';

/** There is nothing to load. */
export async function init() {}

/** English is here already. */
export async function loadEnglish() {}

export const runsOn = () => 'lite';

function refuse() {
  throw needsWasm();
}

/** What only the module can do: called, or whatever is called of it, it says so. */
const missing = new Proxy(refuse, { apply: refuse, construct: refuse, get: () => missing });

export {
  missing as Session,
  missing as calendar,
  missing as complete,
  missing as explain,
  missing as loadLaw,
  missing as loadManuals,
  missing as loadSchemas,
  missing as parse,
  missing as restate,
  missing as schema,
  missing as standard,
};
