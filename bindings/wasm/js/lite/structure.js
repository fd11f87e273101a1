// A document as the core decodes it: what fits is kept, and whatever does not is a defect with its pointer.
import { daysOf } from './days.js';
import { NULL } from './json.js';
import { JSON_TYPES, TYPES } from './tables.js';

/** Words of no language, for what is not there. */
const NONE = ['', ''];

/** The type of a shape: what it is in JSON, how it is called, and the most that it may be. */
function typeOf(shape) {
  const name = shape.known ? 'record' : Array.isArray(shape) ? 'list' : shape;
  const [type, words = JSON_TYPES[type], most] = TYPES[name] || TYPES.words;
  return [type, words, most];
}

/** Reads a node as a shape of the tables: the value, `undefined` where it does not fit; defects are noted. */
export function read(shape, [type, value], at, defects) {
  const [wanted, expected, most] = typeOf(shape);
  const within = (part, item, name) => read(part, item, `${at}/${name}`, defects);
  const refuse = (code, should, found, place = '') => {
    defects.push({ code, pointer: at + place, of: { expected: should, found } });
  };
  /** The value where it is in its range. */
  const ranged = (isIn, own = value, should = expected, code = 'DOC005') => (isIn ? own : refuse(code, should, quoted(value)));

  if (type !== wanted) return refuse('DOC001', expected, JSON_TYPES[type]);
  if (shape.known) return record();
  if (Array.isArray(shape)) {
    // Texts and records keep their place, so that the pointers of the next ones stay true.
    const blank = shape[0] === 'text' ? '' : shape[0].known && {};
    const items = value.map((item, n) => [within(shape[0], item, n), blank].find((it) => it !== undefined));
    return items.filter((item) => item !== undefined);
  }
  if (most) {
    // 20.0 is the whole number 20; where a number is no whole one to the core any more depends on how it is written.
    const isFraction = /[.e]/i.test(value);
    if (value % 1 || Math.abs(value) >= 2 ** (isFraction ? 53 : 64)) return refuse('DOC001', expected, JSON_TYPES[type]);
    if (isFraction) value = String(+value);
    return ranged(value >= 0 && value <= most, +value);
  }
  if (shape === 'map') for (const [name, member] of value) within('text', member, escaped(name));
  if (shape === 'span') {
    const before = defects.length;
    const numbers = value.map((item, n) => within('count', item, n));
    value = `[${numbers.join(', ')}]`;
    return defects.length > before ? undefined : ranged(numbers.length === 2, numbers);
  }
  if (shape === 'date') return ranged(daysOf(value));
  if (shape === 'char') return ranged([...value].length === 1);
  if (TYPES[shape]) return value;
  return ranged(shape.split(', ').includes(value), value, [shape, shape], 'DOC004');

  function record() {
    const { known, shapes, must = [] } = shape;
    const [names, out, seen] = [known.split(', '), {}, []];
    for (const [name, member] of value) {
      const own = shapes[names.indexOf(name)];
      if (!own) refuse('DOC003', [known, known], NONE, `/${escaped(name)}`);
      else {
        const takesNull = !must.includes(name) && !Array.isArray(own) && own !== 'map';
        // Of a member given twice the last counts, even where that is none.
        out[name] = takesNull && member[0] === NULL ? undefined : within(own, member, name);
        if (seen.includes(name)) refuse('DOC007', NONE, NONE, `/${name}`);
        seen.push(name);
      }
    }
    for (const name of must) {
      if (!seen.includes(name)) refuse('DOC002', typeOf(shapes[names.indexOf(name)])[1], NONE, `/${name}`);
    }
    return out;
  }
}

/** What was found, in Chinese, in English, and as a parameter. */
function quoted(text) {
  return [text, JSON.stringify(text), text];
}

function escaped(name) {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
