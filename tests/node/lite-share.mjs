// A thread of `lite-generated.test.mjs`: its share of the generated documents, judged by the twin and by the core.
import { parentPort, workerData } from 'node:worker_threads';

import { check, checkEntry, init, loadEnglish } from 'mulu';
import * as lite from 'mulu/lite';

import { alike } from './alike.mjs';
import { documentOf, entryOf } from './documents.mjs';

const OPTIONS = [
  { asOf: '2024-12-31', body: 'department@county', lang: 'zh' },
  { body: 'village_committee', lang: 'en', maxSamples: 1 },
  { asOf: '2012-01-01', lang: 'en' },
  { asOf: '2019-05-15', body: 'government', rules: ['TIM001', 'scp', 'missing-basis', 'DOC'] },
];

await Promise.all([init(), loadEnglish()]);
const seen = { read: 0, violated: 0 };
for (let n = workerData.from; n < workerData.documents; n += workerData.step) {
  const options = OPTIONS[(n >> 1) % OPTIONS.length];
  // Every other one is an entry of a form, where the options alone may say a date.
  const [text, own, core] = n % 2 === 0 ? [documentOf(n), lite.check, check] : [entryOf(n), lite.checkEntry, checkEntry];
  try {
    const report = JSON.parse(own(text, options));
    alike(report, JSON.parse(core(text, options)));
    seen.read += Number(report.inputs[0].status === 'read');
    seen.violated += Number(report.verdict === 'violations_found');
  } catch (error) {
    error.message = `document ${n}: ${text}\n${JSON.stringify(options)}\n${error.message}`;
    throw error;
  }
}
parentPort.postMessage(seen);
