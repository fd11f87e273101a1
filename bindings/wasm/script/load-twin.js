/** Adds the twin's script to the page; it lies beside this one, and leaves its functions in a global of its own. */
export function loadTwin() {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('mulu.lite.script.js', import.meta.url);
    script.onload = () => resolve(window.muluLite);
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}
