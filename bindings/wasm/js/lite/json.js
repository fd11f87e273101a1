// JSON with what `JSON.parse` takes away: members given twice, numbers as written, and where a text stops being JSON.
import { wellFormed } from '../wire.js';

const TOKEN = /[ \t\n\r]*(?:([{}[\],:"])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

/** Deeper than any document of ours; the core stops here too. */
const DEEPEST = 127;

/** Nodes are `[type, value]`; the types are numbered as in `JSON_TYPES`. */
export const STRING = 0;
const NUMBER = 1;
const BOOLEAN = 2;
export const NULL = 3;
const ARRAY = 4;
export const OBJECT = 5;

/** Reads a text; `fail(offset, code)` makes what is thrown where it is no JSON. */
export function parse(text, fail) {
  let at = 0;

  /** The next token, which is one of these marks where any are asked for. */
  function next(marks) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token || (marks && !marks.includes(token[1] || '?'))) throw fail(at);
    at = TOKEN.lastIndex;
    return token;
  }

  /** The string of which the first quote was read: it ends at a quote behind no stroke, or behind an even number of them. */
  function string() {
    const from = at - 1;
    let strokes;
    do {
      const end = text.indexOf('"', at);
      if (end < 0) throw fail(from);
      for (strokes = 0; text[end - 1 - strokes] === '\\';) strokes += 1;
      at = end + 1;
    } while (strokes % 2);
    try {
      const value = JSON.parse(text.slice(from, at));
      // Half a pair of surrogates is no character.
      if (wellFormed(value) === value) return value;
    } catch {
      // A sign that must be escaped, or an escape that is none.
    }
    throw fail(from);
  }

  function value([, mark, number, word], depth) {
    if (mark === '"') return [STRING, string()];
    if (number && isFinite(number)) return [NUMBER, number];
    if (word) return word === 'null' ? [NULL] : [BOOLEAN];
    if (mark !== '[' && mark !== '{') throw fail(at);
    if (depth === DEEPEST) throw fail(at, 'too_deep');
    const isList = mark === '[';
    const [end, items] = [isList ? ']' : '}', []];
    for (let token = next(); token[1] !== end || items.length > 0; token = next()) {
      if (isList) items.push(value(token, depth + 1));
      else {
        if (token[1] !== '"') throw fail(at);
        const name = string();
        next(':');
        items.push([name, value(next(), depth + 1)]);
      }
      if (next(`,${end}`)[1] === end) break;
    }
    return [isList ? ARRAY : OBJECT, items];
  }

  const whole = value(next(), 0);
  if (/[^ \t\n\r]/.test(text.slice(at))) throw fail(at);
  return whole;
}
