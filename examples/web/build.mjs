// Makes one file of the page, which opens with a double click: node examples/web/build.mjs [FILE]
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const page = new URL('entry/', import.meta.url);
const library = new URL('../../bindings/wasm/', import.meta.url);
const [, , target = fileURLToPath(new URL('../../target/web/entry.html', import.meta.url))] = process.argv;

const { outputFiles: [script] } = await build({
  entryPoints: [fileURLToPath(new URL('app.js', page))],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
});
const text = (name) => readFile(new URL(name, page), 'utf8');
const data = async (id, path) => {
  const bytes = await readFile(new URL(path, library));
  return `<script type="text/plain" id="${id}">${bytes.toString('base64')}</script>`;
};
const parts = {
  '<link rel="stylesheet" href="style.css">': `<style>${await text('style.css')}</style>`,
  '<script type="module" src="app.js"></script>': '',
  '</body>': [
    await data('mulu-module', 'pkg/mulu_bg.wasm'),
    await data('mulu-law', 'packs/law-wide.json'),
    // What a browser would take for the end of the script must not stand in it.
    `<script type="module">${script.text.replaceAll('</', '<\\/')}</script>`,
    '</body>',
  ].join('\n'),
};

let whole = await text('index.html');
for (const [place, part] of Object.entries(parts)) {
  if (!whole.includes(place)) throw new Error(`index.html: ${place}`);
  whole = whole.replace(place, () => part);
}
await mkdir(dirname(target), { recursive: true });
await writeFile(target, whole);
console.log(`${target} ${whole.length} B`);
