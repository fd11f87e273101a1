// A worker that breaks down is replaced and says so; the worker here is a stand-in that does as it is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { supervise } from '../../bindings/wasm/js/supervised.js';

/** Workers of which a test can see the messages and give the answers. */
function stage() {
  const workers = [];
  const spawn = () => {
    const worker = { messages: [], terminated: false };
    worker.postMessage = (message) => worker.messages.push(structuredClone(message));
    worker.terminate = () => (worker.terminated = true);
    worker.answer = (at, answer) => worker.onmessage({ data: { id: worker.messages[at].id, ...answer } });
    workers.push(worker);
    return worker;
  };
  return { workers, spawn };
}

const INTERNAL = { error: { code: 'internal', message: 'unreachable' } };

test('answers and errors reach the promise that waits for them', async () => {
  const { workers, spawn } = stage();
  const mulu = supervise(spawn);
  assert.equal(workers.length, 0, 'nothing starts before it is needed');
  const [first, second] = [mulu.check('{}', { lang: 'en' }), mulu.parse.timeLimit('每年')];
  const [worker] = workers;
  assert.deepEqual(worker.messages[0].values, ['{}', { lang: 'en' }]);
  assert.equal(worker.messages[1].call, 'parse.timeLimit');
  worker.answer(1, { value: [] });
  worker.answer(0, { error: { code: 'option', message: 'no' } });
  await assert.rejects(first, { name: 'MuluError', code: 'option', message: 'no' });
  assert.deepEqual(await second, []);
});

test('after a breakdown all who wait are told, and the next call meets a worker that has loaded the same', async () => {
  const { workers, spawn } = stage();
  const mulu = supervise(spawn);
  const loading = [mulu.loadLaw('law.json'), mulu.loadEnglish()];
  for (const at of [0, 1]) workers[0].answer(at, { value: undefined });
  await Promise.all(loading);
  const waiting = [mulu.check('{}'), mulu.rules()];
  workers[0].answer(2, INTERNAL);
  for (const one of waiting) await assert.rejects(one, { code: 'worker_replaced' });
  assert.ok(workers[0].terminated);
  const again = mulu.check('{}');
  assert.deepEqual(
    workers[1].messages.map(({ call, values }) => [call, values]),
    [
      ['loadLaw', ['law.json']],
      ['loadEnglish', []],
      ['check', ['{}']],
    ],
  );
  workers[1].answer(2, { value: '{"kind":"report"}' });
  assert.equal(await again, '{"kind":"report"}');
});

test('a worker whose script fails is not replaced for ever', async () => {
  const { workers, spawn } = stage();
  const mulu = supervise(spawn);
  const asked = mulu.rules();
  workers[0].onerror();
  await assert.rejects(asked, { code: 'worker_replaced' });
  assert.equal(workers.length, 1);
});

test('what cannot be sent is refused, and a stopped worker says so', async () => {
  const { workers, spawn } = stage();
  const mulu = supervise(spawn);
  await assert.rejects(
    mulu.check('{}', { name: () => '' }),
    { code: 'malformed_input' },
  );
  const asked = mulu.rules();
  mulu.terminate();
  await assert.rejects(asked, { code: 'terminated' });
  assert.ok(workers[0].terminated);
});
