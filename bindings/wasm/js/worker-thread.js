// The other side of `supervised.js`.
import { MuluError } from './error.js';
import * as mulu from './index.web.js';

const calls = {
  ...mulu,
  /** Workbooks and CSV files; the second module is loaded when the first file comes. */
  async checkTable(...values) {
    const table = await import('./table.web.js');
    await start(table.initTable);
    return table.check(...values);
  },
};

/** One after the other: what is asked after a pack was asked for may build on it. */
let turn = Promise.resolve();

globalThis.onmessage = ({ data }) => {
  turn = turn.then(() => answer(data));
};

async function answer({ id, call, values }) {
  try {
    await start(mulu.init);
    const act = call.split('.').reduce((place, name) => place[name], calls);
    postMessage({ id, value: await act(...values) });
  } catch (error) {
    postMessage({ id, error: { code: error.code ?? 'internal', message: error.message } });
  }
}

/** What cannot be loaded is no defect of the program. */
async function start(init) {
  try {
    await init();
  } catch (error) {
    if (error instanceof MuluError) throw error;
    throw new MuluError('not_ready', `模块无法载入 / the module cannot be loaded: ${error.message}`);
  }
}
