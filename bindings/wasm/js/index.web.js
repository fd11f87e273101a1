import * as glue from '../pkg/mulu.js';
import { loadFrom } from './load.web.js';
import { createSurface } from './surface.js';

export { MuluError } from './error.js';

export const { init, check } = createSurface({
  glue,
  load: loadFrom(new URL('../pkg/mulu_bg.wasm', import.meta.url)),
  bytesExport: 'check',
  textExport: 'check_text',
});
