import { MuluError } from '../js/error.js';

/** Adds the twin's script to the page; it lies beside this one, and leaves its functions in a global of its own. */
export function loadTwin() {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('mulu.lite.script.js', import.meta.url);
    script.onload = () => resolve(window.muluLite);
    script.onerror = () => reject(new MuluError('needs_wasm', `请把 mulu.lite.script.js 放在 mulu.script.js 旁边 / mulu.lite.script.js has to lie beside mulu.script.js (${script.src})`));
    document.head.append(script);
  });
}
