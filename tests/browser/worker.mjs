// The worker of the npm package in Chromium: the same answers, the same errors, under a strict policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { resultsOf } from './browser.mjs';

test('a worker answers as the package does', async () => {
  const { pairs, errors, anew } = await resultsOf('worker-page.mjs');
  for (const report of [pairs.checkEntry[0], pairs.checkTable[0]]) assert.ok(report.includes('"code":"TIM002"'));
  for (const [name, [answer, own]] of Object.entries(pairs)) assert.deepEqual(answer, own, name);
  assert.deepEqual(errors, { wrongOption: 'MuluError unknown_option', wrongRule: 'MuluError unknown_rule' });
  assert.equal(anew, 'TIM002');
});
