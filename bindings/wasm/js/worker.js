import { supervise } from './supervised.js';

export { MuluError } from './error.js';

/** Starts a worker with modules of its own, so that a long check never holds up the page. */
export function startWorker() {
  // Written out in one piece, as bundlers look for it.
  return supervise(() => new Worker(new URL('./worker-thread.js', import.meta.url), { type: 'module' }));
}
