import { MuluError } from './error.js';
import { numberText, textOnly } from './wire.js';

/** What can be looked up without judging anything; the answers are the core's JSON, read. */
export function createLookups({ init, ask, loadManualPack, loadSchemaFiles }) {
  let manuals;
  let schemas;

  const answer = (name, ...texts) => JSON.parse(ask(name, ...texts));

  const parse = {
    timeLimit: (text) => answer('parse_time_limit', textOnly(text)),
    basis: (text) => answer('parse_basis', textOnly(text)),
    channels: (text) => answer('parse_channels', textOnly(text)),
  };

  const restated = (name) => (text, options) => answer(name, textOnly(text), langOf(options));
  const restate = {
    timeLimit: restated('restate_time_limit'),
    basis: restated('restate_basis'),
    channels: restated('restate_channels'),
  };

  const complete = {
    basis: (before, options) => answer('complete_basis', textOnly(before), langOf(options)),
  };

  const calendar = {
    coverage() {
      const [first, last] = answer('calendar_coverage');
      return { first, last };
    },
    isWorkingDay: (day) => answer('calendar_is_working_day', textOnly(day)),
    add: (from, workingDays) => answer('calendar_add', textOnly(from), numberText(workingDays)),
    count: (from, to) => answer('calendar_count', textOnly(from), textOnly(to)),
  };

  function rules() {
    return answer('rules');
  }

  /** Loads the manuals, and holds them to the rules of this module: those of another version would explain what it does not do. */
  async function loadManuals(source) {
    await init();
    const pack = manualsOf(await loadManualPack(source));
    if (pack?.kind !== 'manual_pack' || pack.version !== 1 || pack.rules !== ask('rules_digest')) {
      throw new MuluError('manual_pack', '不是本版本的规则说明 / these are not the manuals of this version');
    }
    manuals = new Map(pack.manuals.map((manual) => [manual.code, manual]));
  }

  function explain(code, options) {
    const rule = answer('rule', textOnly(code), langOf(options));
    if (manuals === undefined) throw notLoaded('loadManuals');
    return { ...rule, ...manuals.get(rule.code) };
  }

  async function loadSchemas() {
    schemas = await loadSchemaFiles();
  }

  function schema(name) {
    if (schemas === undefined) throw notLoaded('loadSchemas');
    const text = schemas.get(name);
    if (text === undefined) {
      const known = [...schemas.keys()].join(', ');
      throw new MuluError('unknown_schema', `没有这个数据结构,有的是 / there is no such schema; there are: ${known}`);
    }
    // Read anew each time: the caller may change what it is given.
    return JSON.parse(text);
  }

  return { parse, restate, complete, calendar, rules, loadManuals, explain, loadSchemas, schema };
}

function langOf(options) {
  return options?.lang === undefined ? '' : textOnly(options.lang);
}

function manualsOf(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MuluError('manual_pack', '规则说明不是 JSON / the manuals are not JSON', { cause });
  }
}

function notLoaded(load) {
  return new MuluError('not_loaded', `请先 await ${load}() / await ${load}() first`);
}
