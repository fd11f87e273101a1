// The examples of the package's page do what they say: a line `this; // that` is compared.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import test from 'node:test';

const page = await readFile(new URL('../../bindings/wasm/README.md', import.meta.url), 'utf8');
const folder = new URL('../../target/readme/', import.meta.url);

// What the examples take for granted: a file that somebody chose.
globalThis.file = new File([await readFile(new URL('../../examples/data/water-bureau-2020.xlsx', import.meta.url))], 'list.xlsx');
globalThis.equal = assert.deepEqual;

for (const [at, [, example]] of [...page.matchAll(/^```js\n(.*?)^```$/gms)].entries()) {
  test(`example ${at + 1}`, async () => {
    await mkdir(folder, { recursive: true });
    const place = new URL(`example-${at + 1}.mjs`, folder);
    await writeFile(place, example.replace(/^(?!\/\/)(\S.*); \/\/ (.+)$/gm, 'equal($1, $2);'));
    await import(place);
  });
}
