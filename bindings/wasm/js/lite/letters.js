// Letters as the core compares and shows them: match keys, and personal numbers in stars.
import { AROUND, DROPPED, FOLDED, NOTHING, STROKES, WHITE } from './tables.js';

export const trimmed = (text) => text.replace(AROUND, '');
export const withoutBlanks = (text) => text.replace(WHITE, '');

/** What stays of a text when width and white space are taken away. */
export function key(text) {
  const [from, to] = FOLDED;
  const folded = text.replace(DROPPED, '').replace(/[^!-~\u4e00-\u9fff]/g, (letter) => to[from.indexOf(letter)] || letter);
  return folded.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt() - 0xfee0));
}

/** Whether a text says something: neither strokes alone nor a word for “none”. */
export function says(text) {
  const own = key(text);
  return !NOTHING.includes(own) && [...own].some((letter) => !STROKES.includes(letter));
}

/** The text with identity numbers, mobile numbers and bank card numbers masked. */
export function mask(text) {
  return text.replace(/\d{17}x|\d{11,}/gi, (run) => (isPersonal(run) ? run.slice(0, 3) + '*'.repeat(run.length - 7) + run.slice(-4) : run));
}

function isPersonal(run) {
  return /^1[3-9]\d{9}$|^\d{6}(19\d\d|20\d\d|2100)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}.$/.test(run)
    || (/^\d{16,19}$/.test(run) && passesLuhn(run));
}

/** Every other digit from the right counts double, and of what has two digits then their sum. */
function passesLuhn(run) {
  return [...run].reverse().reduce((sum, digit, at) => sum + +(at % 2 ? '0246813579'[digit] : digit), 0) % 10 === 0;
}
