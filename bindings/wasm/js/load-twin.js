/**
 * Loads what stands in where WebAssembly is missing or forbidden; nobody else loads it. The address is written as bundlers
 * look for files that they leave as they are.
 */
export function loadTwin() {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ new URL('../pkg/mulu.lite.js', import.meta.url).href);
}
