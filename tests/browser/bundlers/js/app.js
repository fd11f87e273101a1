// A small application as its bundler gets it: nothing in it says which bundler that is.
import { init, loadLaw } from 'mulu';
import { bindForm } from 'mulu/form';
import { startWorker } from 'mulu/worker';

await Promise.all([init(), loadLaw()]);
globalThis.worker = startWorker();
globalThis.bound = bindForm(document.getElementById('entry'), { body: 'department@county', asOf: '2024-12-31' });
