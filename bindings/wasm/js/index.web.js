import * as glue from '../pkg/mulu.js';
import { createCore } from './core.js';
import { loadEnglishPack, loadFrom, loadManualPack, loadPack, loadSchemaFiles } from './load.web.js';

export { MuluError } from './error.js';

export const {
  init,
  runsOn,
  check,
  checkEntry,
  Session,
  parse,
  restate,
  complete,
  calendar,
  rules,
  explain,
  schema,
  standard,
  loadEnglish,
  loadLaw,
  loadManuals,
  loadSchemas,
} = createCore({
  glue,
  load: loadFrom(new URL('../pkg/mulu_bg.wasm', import.meta.url)),
  loadPack,
  loadEnglishPack,
  loadManualPack,
  loadSchemaFiles,
});
