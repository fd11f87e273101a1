// The options of a check.
import { daysOf } from './days.js';
import { RULES } from './judge.js';
import { PROFILES, SHAPE } from './tables.js';
import { problem } from './words.js';

/** The one kind of document that is judged here. */
export const [KIND] = SHAPE.shapes;
const [, BODIES, LEVELS] = SHAPE.shapes[SHAPE.known.split(', ').indexOf('body')].shapes.map((words) => `${words}`.split(', '));

const isText = (value) => typeof value === 'string';
const eachIn = (fits) => (value) => Array.isArray(value) && value.every(fits);
const isMeant = (word) => ({ code, name }) => name === word || [code, code.slice(0, 3)].includes(word.toUpperCase());

/** What each option takes, and whether a value is such where it is not of a list; of a roster only a rule makes use that no table can say. */
const OPTIONS = {
  name: ['"…"', isText],
  kind: [[KIND]],
  body: [BODIES, (value) => isText(value) && bodyOf(value)],
  roster: ['["…"]', (value) => eachIn(Boolean)(value) && value[0]],
  profile: [PROFILES, eachIn((it) => PROFILES.includes(it))],
  rules: ['TIM002, time-limit-over-statute, TIM …', eachIn((word) => isText(word) && RULES.some(isMeant(word)))],
  asOf: ['YYYY-MM-DD (2020-12-31)', (value) => value.length === 10 && daysOf(value)],
  lang: [['zh', 'en']],
  maxSamples: ['0, 1, 2 …', (value) => Number.isInteger(value) && value >= 0],
};

/** `KIND` or `KIND@LEVEL`; `undefined` where it names none. */
function bodyOf(text) {
  const [kind, level] = text.split(/@([^]*)/);
  return BODIES.includes(kind) && (level === undefined || LEVELS.includes(level)) ? { kind, level } : undefined;
}

/** What options mean. */
export function contextOf(options) {
  const given = { name: '', rules: [], asOf: null, maxSamples: 100 };
  const lang = +((options || {}).lang === 'en');
  for (const [name, value] of Object.entries(options || {})) {
    const known = Object.keys(OPTIONS);
    if (!known.includes(name)) throw problem(lang, 'unknown_option', { given: name, known: known.join(', ') });
    if (value === undefined || value === null) continue;
    const [takes, fits = (it) => takes.includes(it)] = OPTIONS[name];
    if (!fits(value)) throw problem(lang, 'option', { option: name, given: isText(value) ? value : typeof value, takes: `${takes}` });
    given[name] = value;
  }
  const { rules, body } = given;
  return { ...given, lang, body: body && bodyOf(body), chosen: (rule) => !rules[0] || rules.some((word) => isMeant(word)(rule)) };
}
