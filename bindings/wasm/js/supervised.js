import { MuluError } from './error.js';

/** What a worker answers to; each becomes a promise. Nested names are those of the package. */
const CALLS = [
  'check',
  'checkEntry',
  'checkTable',
  'runsOn',
  'rules',
  'explain',
  'schema',
  'loadEnglish',
  'loadLaw',
  'loadManuals',
  'loadSchemas',
  'parse.timeLimit',
  'parse.basis',
  'parse.channels',
  'restate.timeLimit',
  'restate.basis',
  'restate.channels',
  'complete.basis',
  'calendar.coverage',
  'calendar.isWorkingDay',
  'calendar.add',
  'calendar.count',
];

/** What a new worker has to be told again. */
const LOADS = new Set(['loadEnglish', 'loadLaw', 'loadManuals', 'loadSchemas']);

/**
 * Joins a worker to promises. `spawn` starts one; where it breaks down, it is replaced by another one that has loaded
 * the same, and whoever waited for an answer is told to ask again.
 */
export function supervise(spawn) {
  let worker;
  let waiting = new Map();
  let asked = 0;
  const loaded = new Map();

  function start() {
    worker = spawn();
    const own = worker;
    own.onmessage = ({ data }) => own === worker && receive(data);
    // A script that cannot be loaded, or a message that cannot be read; what it says is of no use to anybody.
    own.onerror = own.onmessageerror = () => own === worker && drop(replaced);
    for (const [call, values] of loaded) send(call, values).catch(() => loaded.delete(call));
  }

  function receive({ id, value, error }) {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one.resolve(value);
    // A trap, or the end of its memory: what is left of the module cannot be trusted.
    else if (error.code === 'internal') {
      one.reject(replaced());
      drop(replaced);
    } else one.reject(new MuluError(error.code, error.message));
  }

  /** The next call starts another one: were it started here, one that breaks down at its start would be replaced for ever. */
  function drop(why) {
    const left = waiting;
    waiting = new Map();
    worker?.terminate();
    worker = undefined;
    for (const one of left.values()) one.reject(why());
  }

  function send(call, values) {
    return new Promise((resolve, reject) => {
      const id = (asked += 1);
      try {
        worker.postMessage({ id, call, values });
      } catch (cause) {
        // A function, or whatever else cannot be copied.
        throw new MuluError('malformed_input', '参数无法传给后台线程 / an argument cannot be sent to the worker', { cause });
      }
      waiting.set(id, { resolve, reject });
    });
  }

  async function ask(call, values) {
    if (worker === undefined) start();
    const value = await send(call, values);
    if (LOADS.has(call)) loaded.set(call, values);
    return value;
  }

  const surface = { terminate: () => drop(terminated) };
  for (const call of CALLS) {
    const names = call.split('.');
    const last = names.pop();
    let place = surface;
    for (const name of names) place = place[name] ??= {};
    place[last] = (...values) => ask(call, values);
  }
  return surface;
}

function terminated() {
  return new MuluError('terminated', '后台线程已经停止 / the worker was stopped');
}

function replaced() {
  const message =
    '后台线程出错或内存用尽，已经换新，请再试一次 / the worker broke down or ran out of memory and was replaced: please ask again';
  return new MuluError('worker_replaced', message);
}
