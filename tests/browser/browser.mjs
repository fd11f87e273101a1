// Starts Debian's Chromium with a page that reports what goes wrong in it.
import { chromium } from 'playwright-core';

import { serve } from './server.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Without these Chromium calls hosts of its own at every start.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Calls `visit(page, origin)` with a fresh page; every error in the page fails the visit. `folder` is what is served; where
 * `hasWasm` is false the policy forbids WebAssembly, and the browser's word about that is no error.
 */
export async function withPage(visit, { folder, hasWasm = true } = {}) {
  const server = await serve(folder, hasWasm);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      const isTold = !hasWasm && message.text().includes('wasm-unsafe-eval');
      if (message.type() === 'error' && !isTold) troubles.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) troubles.push(`request to ${request.url()}`);
    });
    const result = await visit(page, server.origin);
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
    return result;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page that knows the package by its names, and holds nothing else. */
export const PAGE = '/tests/browser/page.html';

/** What a script of this folder finds out in that page: the promise that it leaves as `results`. */
export async function resultsOf(script) {
  return withPage(async (page, origin) => {
    await page.goto(origin + PAGE);
    await page.addScriptTag({ type: 'module', url: `${origin}/tests/browser/${script}` });
    await page.waitForFunction(() => 'results' in globalThis);
    return page.evaluate(() => globalThis.results);
  });
}
