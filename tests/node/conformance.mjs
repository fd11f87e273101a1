// Runs the shared cases through the npm package in Node.
import { readFile } from 'node:fs/promises';

import { check, init, loadEnglish, loadLaw } from 'mulu';
import { check as checkTable, initTable } from 'mulu/table';

import { conclude, readCases, runCases } from './cases.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url));

await Promise.all([init(), initTable(), loadLaw(), loadEnglish()]);
const cases = await readCases(read);
const failures = await runCases(cases, read, { core: check, table: checkTable });
process.exitCode = conclude('Node', cases.length, failures);
