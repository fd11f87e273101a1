// Makes the page one file, which opens with a double click, and a folder for a web server:
// node examples/web/build.mjs [FILE [FOLDER]]
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const page = path('entry/');
const library = path('../../bindings/wasm/');
const [, , file = path('../../target/web/entry.html'), folder = path('../../target/web/entry')] = process.argv;
/** What the page loads, and what the one file holds instead. */
const LOADED = { 'mulu-module': 'pkg/mulu_bg.wasm', 'mulu-law': 'packs/law-wide.json', 'mulu-english': 'packs/english.json' };
/** What a site that forbids WebAssembly loads in place of the module. */
const TWIN = 'pkg/mulu.lite.js';
const STYLE = '<link rel="stylesheet" href="style.css">';
const SCRIPT = '<script type="module" src="app.js"></script>';

const { outputFiles: [script] } = await build({
  entryPoints: [`${page}app.js`],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
});
const [html, style] = await Promise.all(['index.html', 'style.css'].map((name) => readFile(page + name, 'utf8')));
await writeFile(await placed(file), withParts({
  [STYLE]: `<style>${style}</style>`,
  [SCRIPT]: '',
  '</body>': [
    ...await Promise.all(Object.entries(LOADED).map(([id, name]) => data(id, library + name))),
    // What a browser would take for the end of the script must not stand in it.
    `<script type="module">${script.text.replaceAll('</', '<\\/')}</script>`,
    '</body>',
  ].join('\n'),
}));

// The script stands where what it loads is beside its folder, as in the package.
await writeFile(await placed(`${folder}/js/app.js`), script.text);
await writeFile(`${folder}/index.html`, withParts({ [SCRIPT]: SCRIPT.replace('app.js', 'js/app.js') }));
await writeFile(`${folder}/style.css`, style);
for (const name of [...Object.values(LOADED), TWIN]) await cp(library + name, `${folder}/${name}`);
console.log(`${file}\n${folder}`);

function withParts(parts) {
  return Object.entries(parts).reduce((whole, [place, part]) => {
    if (!whole.includes(place)) throw new Error(`index.html: ${place}`);
    return whole.replace(place, () => part);
  }, html);
}

async function data(id, name) {
  const bytes = await readFile(name);
  return `<script type="text/plain" id="${id}">${bytes.toString('base64')}</script>`;
}

async function placed(name) {
  await mkdir(dirname(name), { recursive: true });
  return name;
}
