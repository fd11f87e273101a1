// What axe has to say of a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Lets axe look at the page as it stands, by WCAG 2.1 AA; `what` says what is seen. */
export async function accessible(page, what) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
    const { violations: found } = await globalThis.axe.run(document, { runOnly: tags });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
  });
  assert.deepEqual(violations, [], what);
}
