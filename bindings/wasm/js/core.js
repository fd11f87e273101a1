import { loadTwin } from './load-twin.js';
import { createLookups } from './lookups.js';
import { createSession } from './session.js';
import { createStandard } from './standard.js';
import { createSurface } from './surface.js';

/** Everything that `mulu` exports, from the glue and the readers of Node or of a page. */
export function createCore({ glue, load, loadPack, loadEnglishPack, loadManualPack, loadSchemaFiles }) {
  const checks = { bytesExport: 'check', textExport: 'check_text' };
  const surface = createSurface({ glue, load, loadPack, loadEnglishPack, loadTwin, ...checks });
  const { init, runsOn, check, loadLaw, loadEnglish, judge, ask, hold } = surface;

  function checkEntry(entry, options) {
    return judge('check_entry', 'check_entry_text', entry, options);
  }

  const lookups = createLookups({ init, ask, loadManualPack, loadSchemaFiles });
  const standard = createStandard({ check, checkEntry, schema: lookups.schema });
  const Session = createSession(hold((...values) => new glue.EditedCatalogue(...values)));
  return { init, runsOn, loadLaw, loadEnglish, check, checkEntry, Session, standard, ...lookups };
}
