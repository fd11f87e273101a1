// Runs the shared cases through the npm package in Chromium.
import { writeFile } from 'node:fs/promises';

import { conclude } from '../node/cases.mjs';
import { resultsOf } from './browser.mjs';

const { count, failures } = await resultsOf('conformance-page.mjs');
const results = new URL('../../target/conformance/chromium.json', import.meta.url);
await writeFile(results, JSON.stringify({ count, failures }, null, 2));
process.exitCode = conclude('Chromium', count, failures);
