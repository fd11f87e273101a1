// The rules as far as tables say them: what each says of a document, and what it found.
import { daysOf } from './days.js';
import { key, mask, says, trimmed, withoutBlanks } from './letters.js';
import { CITATIONS, COMMON, ORGANS, RULES as ROWS } from './tables.js';

export const RULES = ROWS.map((row) => {
  const [code, name, scope = COMMON.scope] = row.code ? [] : row.split(' ');
  return code ? { code, name, scope } : { ...COMMON, ...row };
});

/** What a line asks of the value at its place. */
const HOLDS = {
  always: () => true,
  given: (value) => value !== undefined,
  blank: (value = '') => !trimmed(value),
  says: (value = '') => says(value),
  names: (value = '', words) => words.includes(key(value)),
  ticked: (value = [], words) => words.every((word) => value.includes(word)),
  only: (value = [], word) => `${value}` === word,
};

/** What a structural code carries. */
const CARRIED = { column: 0, params: { expected: '{expected}', found: '{found}' } };

/**
 * Asks every rule that `chosen` lets through of a document, with the body's kind and the days that it may be of; gives the
 * tally, and what was found to `take`.
 */
export function judge(entries, defects, days, kind, isEntryAlone, chosen, take) {
  const rows = entries.map((value) => ({ value, own: daysOf(value.adjusted_on) || days, malformed: [], label: labelOf(value) }));
  for (const defect of defects) {
    const [, entry, place] = /^\/entries\/(\d+)([^]*)/.exec(defect.pointer) || [];
    if (!entry) continue;
    defect.entry = +entry;
    // Of entries given twice the last count.
    if (rows[entry]) rows[entry].malformed.push(place);
  }

  return RULES.map((rule) => {
    const { code, scope } = rule;
    const row = { code, targets: 0, passed: 0, violated: 0, not_applicable: 0, undecided: 0, errored: 0, reasons: {} };
    const isOfEntries = scope === 'entry';
    const silence = silenced(rule, isOfEntries);
    /** An outcome, or the reason why the rule says nothing. */
    const count = (said) => {
      const { reasons } = row;
      row.targets += 1;
      row[said in row ? said : 'not_applicable'] += 1;
      if (!(said in row)) reasons[said] = (reasons[said] || 0) + 1;
    };
    if (isOfEntries) rows.forEach((it, at) => count(silence || outcome(rule, it, at)));
    else if (silence) count(silence);
    else if (rule.words) {
      const own = defects.filter((defect) => defect.code === code);
      for (const { pointer, entry, of } of own) {
        const { label = null } = rows[entry] || {};
        const { severity, words } = rule;
        // Our own words are English as parameters; what was found is as written.
        const said = (name, lang) => [...of[name], of[name][1]][lang];
        take(rule, { ...CARRIED, words }, { severity, pointer, entry, label, text: '', of: said, citations: () => [] });
      }
      count(own[0] ? 'violated' : 'passed');
    } else {
      // Where rows are judged together, tables know of single ones alone.
      const said = rows.map((it, at) => outcome(rule, it, at));
      const known = said.filter((it) => it !== 'undecided');
      known.forEach(count);
      if (!known[0] || known.length < said.length) count('undecided');
    }
    return row;
  });
  /** Why a rule says nothing of the document, whatever stands in it. */
  function silenced(rule, isOfEntries) {
    if (!chosen(rule)) return 'not_selected';
    if (isEntryAlone && !isOfEntries && !rule.words) return 'rows_only';
    if (rule.is_for_organs && !ORGANS.includes(kind)) return kind ? 'body_not_addressed' : 'body_undeclared';
    return rule.scope === 'draft' && 'no_source_table';
  }

  function outcome(rule, { value, own, malformed, label }, entry) {
    const { from = '', limits = [], severity, alone } = rule;
    if (own[1] < from) return 'not_in_force';
    const [then] = limits.find(([, holds, name, place, words]) => HOLDS[name](valueAt(value, place), words) === holds) || [alone ? 'passed' : 'undecided'];
    if (!then.words) return then;
    const { at, quotes, is_trimmed: isTrimmed } = then;
    if (malformed.some((place) => isWithin(place, at) || isWithin(at, place))) return 'malformed';
    // In force for a part of the days only: the breach is not proven.
    const isProven = own[0] >= from;
    const text = valueAt(value, quotes) || '';
    take(rule, then, {
      severity: isProven ? severity : 'undecided',
      pointer: `/entries/${entry}${at}`,
      entry,
      label,
      text: isTrimmed ? trimmed(text) : text,
      of: (name) => withoutBlanks(valueAt(value, name) || ''),
      citations: () => cited(rule, own),
    });
    return isProven ? 'violated' : 'undecided';
  }
}

/** The matter of an entry: its own label. */
function labelOf({ matter: { primary = '', secondary = '', further = [] } = {} }) {
  return mask([primary, secondary, ...further].map(withoutBlanks).filter(Boolean).join(' / ')) || null;
}

function isWithin(outer, inner) {
  return `${inner}/`.startsWith(`${outer}/`);
}

/** The value at a place of an entry. */
function valueAt(entry, place) {
  return place && place.split('/').slice(1).reduce((here, name) => here && here[name], entry);
}

/** What a rule cites of a record of these days: of the editions those in force on the first or the last of them. */
function cited({ cites }, [first, last]) {
  const has = (day, from, until) => from <= day && day <= until;
  const chosen = cites.filter(([, from, until, byLast]) => has(last, from, until) || (!byLast && has(first, from, until)));
  return (chosen[0] ? chosen : cites).map(([index]) => CITATIONS[index]);
}
