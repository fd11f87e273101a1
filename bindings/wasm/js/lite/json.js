// JSON with what `JSON.parse` takes away: members given twice, numbers as written, and where a text stops being JSON.

const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

/** Deeper than any document of ours; the core stops here too. */
const DEEPEST = 127;

/** Nodes are `[type, value]`; the types are numbered as in `JSON_TYPES`. */
export const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
export const NULL = 3;
const ARRAY = 4;
export const OBJECT = 5;

/** Reads a text; `fail(code, offset)` makes what is thrown where it is no JSON. */
export function parse(text, fail) {
  let at = 0;

  function next(wanted) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token || (wanted && !wanted.includes(token[1] || '?'))) throw fail('not_json', at);
    at = TOKEN.lastIndex;
    return token;
  }

  function string(token) {
    const value = token && JSON.parse(token);
    // Half a pair of surrogates is no character.
    if (typeof value !== 'string' || /[\ud800-\udfff]/u.test(value)) throw fail('not_json', at);
    return value;
  }

  function value([, mark, quoted, number, word], depth) {
    if (quoted) return [STRING, string(quoted)];
    if (number && isFinite(number)) return [NUMBER, number];
    if (word) return word === 'null' ? [NULL] : [BOOLEAN];
    if (mark !== '[' && mark !== '{') throw fail('not_json', at);
    if (depth === DEEPEST) throw fail('too_deep', at);
    const isList = mark === '[';
    const [end, items] = [isList ? ']' : '}', []];
    for (let token = next(); token[1] !== end || items.length > 0; token = next()) {
      if (isList) items.push(value(token, depth + 1));
      else {
        const name = string(token[2]);
        next(':');
        items.push([name, value(next(), depth + 1)]);
      }
      if (next(`,${end}`)[1] === end) break;
    }
    return [isList ? ARRAY : OBJECT, items];
  }

  const whole = value(next(), 0);
  if (/[^ \t\n\r]/.test(text.slice(at))) throw fail('not_json', at);
  return whole;
}
