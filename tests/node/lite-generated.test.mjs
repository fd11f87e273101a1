// 100,000 generated documents: what the twin without WebAssembly decides, it decides as the core does.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import test from 'node:test';
import { Worker } from 'node:worker_threads';

const DOCUMENTS = 100_000;

test(`${DOCUMENTS} documents have the same outcome by rule and target`, async () => {
  const threads = Math.min(availableParallelism(), 8);
  const shares = Array.from({ length: threads }, async (_, from) => {
    const workerData = { from, step: threads, documents: DOCUMENTS };
    const [seen] = await once(new Worker(new URL('lite-share.mjs', import.meta.url), { workerData }), 'message');
    return seen;
  });
  const seen = await Promise.all(shares);
  const all = (what) => seen.reduce((sum, share) => sum + share[what], 0);
  // Most are judged, and neither all nor none have something wrong.
  assert.ok(all('read') > DOCUMENTS * 0.7, `${all('read')} read`);
  assert.ok(all('violated') > DOCUMENTS * 0.5 && all('violated') < all('read'), `${all('violated')} violated`);
});
