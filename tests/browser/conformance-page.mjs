// Runs in the page: the shared cases through the package as a site would load it.
import { check, init, loadEnglish, loadLaw } from 'mulu';
import { check as checkTable, initTable } from 'mulu/table';

import { readCases, runCases } from '/tests/node/cases.mjs';

async function read(path) {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// The driver waits for this promise.
globalThis.results = (async () => {
  await Promise.all([init(), initTable(), loadLaw(), loadEnglish()]);
  const cases = await readCases(read);
  const failures = await runCases(cases, read, { core: check, table: checkTable });
  return { count: cases.length, failures };
})();
