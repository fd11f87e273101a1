// Runs the shared cases through the npm package in Chromium.
import { writeFile } from 'node:fs/promises';

import { conclude } from '../node/cases.mjs';
import { withPage } from './browser.mjs';

const { count, failures } = await withPage(async (page, origin) => {
  await page.goto(`${origin}/tests/browser/conformance.html`);
  await page.waitForFunction(() => 'results' in globalThis);
  return page.evaluate(() => globalThis.results);
});
const results = new URL('../../target/conformance/chromium.json', import.meta.url);
await writeFile(results, JSON.stringify({ count, failures }, null, 2));
process.exitCode = conclude('Chromium', count, failures);
