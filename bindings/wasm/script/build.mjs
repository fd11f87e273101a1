// Makes what the package has besides its modules, the last step of `cargo xtask wasm`: itself as one classic script, its
// entries for Node, and the twin without WebAssembly, as a module and as a script.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What the package looks for in its own folders lies beside the script: a portal copies files, not folders. */
const beside = {
  name: 'beside',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]wasm[\\/]js[\\/].*\.js$/ }, async (file) => {
      const source = await readFile(file.path, 'utf8');
      return { contents: source.replace(/new URL\('\.\.\/(?:pkg|packs|schemas)\/([^'/]+)', import\.meta\.url\)/g, "new URL('$1', import.meta.url)") };
    });
    // Browsers of 2018 cannot import; a script they can always add.
    onResolve({ filter: /\/load-twin\.js$/ }, () => ({ path: path('load-twin.js') }));
  },
};

// Characters stay escaped, as esbuild writes them: many a portal's page is in GBK, and so would be what it loads.
const script = { bundle: true, format: 'iife', minify: true, target: 'es2017' };
const twin = {
  bundle: true,
  minify: true,
  entryPoints: [path('../js/lite/index.js')],
  // What only its tables and it itself know by name may be called anything; no member of a document or a report is among them.
  mangleProps: /^(alone|cites|is_for_organs|is_trimmed|limits|malformed|must|order|places|quotes|room|shapes)$/,
  mangleQuoted: true,
};
await build({
  ...script,
  entryPoints: [path('entry.js')],
  inject: [path('here.js')],
  define: { 'import.meta.url': 'here' },
  plugins: [beside],
  globalName: 'mulu',
  outfile: path('../pkg/mulu.script.js'),
});
await build({ ...script, ...twin, globalName: 'muluLite', outfile: path('../pkg/mulu.lite.script.js') });
// A module is always UTF-8.
await build({ ...twin, format: 'esm', charset: 'utf8', target: 'es2018', outfile: path('../pkg/mulu.lite.js') });
// Each entry for Node is one file: to open twenty took longer than to compile the module, and a second takes a
// millisecond. What both entries need stands in the first; there the error class, which both export, hands it on.
// Short names are read sooner, too; the map leads back to the files, which the package has.
const readable = { sourcemap: 'linked', sourcesContent: false };
const node = { bundle: true, format: 'esm', platform: 'node', target: 'node20', charset: 'utf8', minify: true, ...readable };
const handed = "MuluError[Symbol.for('mulu/table')]";
const index = `export * from './index.node.js';
  import { MuluError } from './error.js';
  import { loadEnglishPack, loadFrom, loadPack } from './load.node.js';
  import { createSurface } from './surface.js';
  ${handed} = { createSurface, loadEnglishPack, loadFrom, loadPack };`;
await build({ ...node, stdin: { contents: index, resolveDir: path('../js'), sourcefile: 'index.js' }, outfile: path('../pkg/index.node.js') });
const ofIndex = {
  name: 'of-index',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/(?:error|load\.node|surface)\.js$/ }, () => ({ path: 'handed', namespace: 'of-index' }));
    onResolve({ filter: /^\.\/index\.node\.js$/ }, ({ path }) => ({ path, external: true }));
    const contents = `export { MuluError } from './index.node.js';
      import { MuluError } from './index.node.js';
      export const { createSurface, loadEnglishPack, loadFrom, loadPack } = ${handed};`;
    onLoad({ filter: /^handed$/, namespace: 'of-index' }, () => ({ contents }));
  },
};
await build({ ...node, entryPoints: [path('../js/table.node.js')], plugins: [ofIndex], outfile: path('../pkg/table.node.js') });

for (const name of ['mulu.script.js', 'mulu.lite.script.js']) {
  const made = await readFile(path(`../pkg/${name}`));
  console.log(`  ${name.padEnd(22)}${String(made.length).padStart(10)} B${String(gzipSync(made, { level: 9 }).length).padStart(10)} B gzip`);
}
