// The twin of the module that runs without WebAssembly: documents in, reports out, as far as tables can tell.
import { mask } from './letters.js';
import { MuluError } from '../error.js';
import { jsonText, notJson, wellFormed } from '../wire.js';
import { problem } from './words.js';
import { judge, RULES } from './judge.js';
import { daysOf } from './days.js';
import { OBJECT, STRING, parse } from './json.js';
import { KIND, contextOf } from './options.js';
import { read } from './structure.js';
import { encoded, gathering, report } from './report.js';
import { SHAPE } from './tables.js';

const [ENTRY] = SHAPE.shapes[SHAPE.known.split(', ').indexOf('entries')];

function answer(input, options, isEntryAlone) {
  const context = contextOf(options);
  const { lang, asOf, body: asked, chosen } = context;
  const text = textOf(input);
  const defects = [];
  const [counts, take, findings] = gathering(context);
  const written = (told, tally) => report(context, text, told, tally, counts, findings());
  try {
    const { title, entries = [], body, issued_on: issuedOn } = decoded(text, context, isEntryAlone, defects);
    const days = daysOf(issuedOn) || (asOf && [asOf, asOf]);
    if (!days) throw problem(lang, defects.some(({ pointer }) => pointer === '/issued_on') ? 'bad_date' : 'no_date');
    const { name, kind: own = null, level = null } = { ...body, ...asked };
    const tally = judge(entries, defects, days, own, isEntryAlone, chosen, take);
    return written({
      kind: KIND,
      status: 'read',
      as_of: days[1],
      entries: entries.length,
      body: body || asked ? { name: name === undefined ? null : mask(name), kind: own, level, declared_by: asked ? 'option' : 'header' } : null,
      title: title && mask(title),
    }, tally);
  } catch (error) {
    if (!(error instanceof MuluError)) throw error;
    const { code, message } = error;
    return written({ problem: { code, message } }, []);
  }
}

/** The document that a text holds. */
function decoded(input, { kind, lang }, isEntryAlone, defects) {
  if (!/[^ \t\n\r\f]/.test(input)) throw problem(lang, 'empty');
  const text = input.replace(/^\ufeff/, '');
  const whole = parse(text, (at, code = 'not_json') => {
    const lines = text.slice(0, at).split('\n');
    return problem(lang, code, { line: lines.length, column: encoded(lines.pop()).length + 1 });
  });
  const [type, members] = whole;
  if (type !== OBJECT) throw problem(lang, 'not_an_object');
  if (isEntryAlone) return { entries: [read(ENTRY, whole, '/entries/0', defects)] };
  const [, [, stated] = []] = members.find(([name, [its]]) => name === 'kind' && its === STRING) || [];
  const found = kind || stated;
  if (found !== KIND) throw problem(lang, 'other_kind', { found }, found === undefined ? 'no_kind' : 'other_kind');
  return read(SHAPE, whole, '', defects);
}

/** A text as it is, any other value as JSON. */
function textOf(input) {
  let text = input;
  try {
    text = typeof input === 'string' ? wellFormed(input) : jsonText(input);
  } catch (cause) {
    throw notJson(cause);
  }
  if (text === undefined) throw notJson();
  return text;
}

export const check = (input, options) => answer(input, options, false);
export const checkEntry = (input, options) => answer(input, options, true);

/** The rules that tables can say, wholly or of some entries. */
export function rules() {
  const judged = RULES.filter(({ severity }) => severity);
  return judged.map(({ code, name, severity, authority, scope }) => ({ code, name, group: code.slice(0, 3), severity, authority, scope }));
}
