// Runs in the page: every answer of a worker beside the package's own.
import * as mulu from 'mulu';
import * as table from 'mulu/table';
import { startWorker } from 'mulu/worker';

const ENTRY = JSON.stringify({
  matter: { primary: '水资源管理' },
  time_limit: { text: '信息形成或者变更之日起30个工作日内' },
  mode: ['proactive'],
});
const OPTIONS = { body: 'department', asOf: '2020-12-31' };

async function codeOf(promise) {
  return promise.then(
    () => 'no error',
    (error) => `${error.name} ${error.code}`,
  );
}

// The driver waits for this promise.
globalThis.results = (async () => {
  const worker = startWorker();
  await Promise.all([mulu.init(), table.initTable()]);
  const response = await fetch('/examples/data/water-bureau-2020.xlsx');
  const workbook = await response.arrayBuffer();
  const pairs = {
    checkEntry: [await worker.checkEntry(ENTRY, OPTIONS), mulu.checkEntry(ENTRY, OPTIONS)],
    timeLimit: [await worker.parse.timeLimit('每年1月底前'), mulu.parse.timeLimit('每年1月底前')],
    restated: [await worker.restate.basis('《水法》'), mulu.restate.basis('《水法》')],
    completed: [await worker.complete.basis('《政府信息公开'), mulu.complete.basis('《政府信息公开')],
    workingDay: [await worker.calendar.isWorkingDay('2020-10-01'), mulu.calendar.isWorkingDay('2020-10-01')],
    checkTable: [await worker.checkTable(workbook, OPTIONS), table.check(workbook, OPTIONS)],
  };
  await Promise.all([worker.loadManuals(), mulu.loadManuals()]);
  pairs.explain = [await worker.explain('TIM002'), mulu.explain('TIM002')];
  const errors = {
    wrongOption: await codeOf(worker.check('{}', { as_off: 1 })),
    wrongRule: await codeOf(worker.explain('TIM999')),
  };
  worker.terminate();
  // A stopped worker starts anew, and knows what the first one knew.
  const anew = await worker.explain('TIM002');
  worker.terminate();
  return { pairs, errors, anew: anew.code };
})();
