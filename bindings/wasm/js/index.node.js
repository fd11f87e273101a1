import * as glue from '../pkg/mulu.js';
import { loadFrom, loadPack } from './load.node.js';
import { createSurface } from './surface.js';

export { MuluError } from './error.js';

export const { init, check, loadLaw } = createSurface({
  glue,
  load: loadFrom(new URL('../pkg/mulu_bg.wasm', import.meta.url)),
  loadPack,
  bytesExport: 'check',
  textExport: 'check_text',
});
