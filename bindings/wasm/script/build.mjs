// Makes the package one classic script: node bindings/wasm/script/build.mjs, the last step of `cargo xtask wasm`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const target = path('../pkg/mulu.script.js');

/** What the package looks for in its own folders lies beside the script: a portal copies files, not folders. */
const beside = {
  name: 'beside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]wasm[\\/]js[\\/].*\.js$/ }, async (file) => {
      const source = await readFile(file.path, 'utf8');
      return { contents: source.replace(/new URL\('\.\.\/(?:pkg|packs|schemas)\/([^'/]+)', import\.meta\.url\)/g, "new URL('$1', import.meta.url)") };
    });
  },
};

await build({
  entryPoints: [path('entry.js')],
  inject: [path('here.js')],
  define: { 'import.meta.url': 'here' },
  plugins: [beside],
  bundle: true,
  // Characters stay escaped, as esbuild writes them: many a portal's page is in GBK, and so would be what it loads.
  format: 'iife',
  globalName: 'mulu',
  minify: true,
  outfile: target,
  target: 'es2017',
});
const script = await readFile(target);
console.log(`  mulu.script.js ${String(script.length).padStart(17)} B${String(gzipSync(script, { level: 9 }).length).padStart(10)} B gzip`);
