// Builds the example into target/web/react-hook-form, beside what the package loads: node examples/web/react-hook-form/build.mjs
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = path('../../../target/web/react-hook-form/');
const library = path('../../../bindings/wasm/');

await build({
  entryPoints: [path('app.jsx')],
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  format: 'esm',
  jsx: 'automatic',
  minify: true,
  outdir: `${folder}js`,
});
for (const file of ['pkg/mulu_bg.wasm', 'packs/law-wide.json']) await cp(library + file, folder + file);
for (const file of ['index.html', 'style.css']) await cp(path(file), folder + file);
console.log(folder);
