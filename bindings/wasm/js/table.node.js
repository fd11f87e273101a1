import * as glue from '../pkg/mulu_table.js';
import { loadEnglishPack, loadFrom, loadPack } from './load.node.js';
import { createSurface } from './surface.js';

export { MuluError } from './error.js';

export const { init: initTable, check, loadEnglish, loadLaw } = createSurface({
  glue,
  load: loadFrom(new URL('../pkg/mulu_table_bg.wasm', import.meta.url)),
  loadPack,
  loadEnglishPack,
  bytesExport: 'check_table',
  textExport: 'check_table_text',
});
