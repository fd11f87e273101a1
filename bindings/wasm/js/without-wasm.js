import { MuluError } from './error.js';

/** Whether WebAssembly may run here: browsers without it know no such name, and a content policy lets nothing be compiled. */
export function mayCompile() {
  try {
    // The smallest module there is.
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/** What is said where somebody asks for what only the module can answer. */
export function needsWasm() {
  return new MuluError('needs_wasm', '没有 WebAssembly，用不了这一项 / this needs WebAssembly');
}
