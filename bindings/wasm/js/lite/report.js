// The report: what is equal is said once with a count, personal data is masked, everything stands in order.
import { digest } from './blake3.js';
import { key, mask } from './letters.js';
import { DIGESTS, PROFILES, VERSION } from './tables.js';
import { filled } from './words.js';

/** The language of parameters. */
const NEITHER = 2;

export const encoded = (text) => new TextEncoder().encode(text);

/** Gathers what is found in one input: what is equal is one finding, however many places have it. */
export function gathering({ lang, maxSamples }) {
  const [known, times] = [new Map(), new Map()];
  const counts = { error: 0, warning: 0, advice: 0, undecided: 0, shown: 0 };
  /** How often something came before. */
  const before = (of) => times.set(of, (times.get(of) || 0) + 1).get(of) - 1;
  const isShown = ({ code }) => before(code) < maxSamples;

  function take({ code, name, authority }, fault, { severity, pointer, entry = 0, label, text, of, citations }) {
    const params = {};
    for (const [param, value] of Object.entries(fault.params)) {
      params[param] = typeof value === 'string' ? mask(filled(value, of, NEITHER)) : value;
    }
    const own = key(text);
    const said = JSON.stringify([code, severity, params, own]);
    counts[severity] += 1;
    const it = known.get(said) || {
      order: [Object.keys(counts).indexOf(severity), 1e9 + entry, 100 + fault.column, code].join(),
      places: [],
      // As many findings of a rule are listed as come first.
      room: before(code + severity) < maxSamples && maxSamples,
      finding: {
        input: 0, code, name, severity, authority, label, params, count: 0, citations: citations(), steps: [], fix: null,
        message: mask(filled(fault.words[lang], of, lang)), text: mask(text) || undefined,
      },
    };
    known.set(said, it);
    it.finding.count += 1;
    const named = [code, label, own, ''].join('\0');
    if (it.places.length < it.room) it.places.push([pointer, named, before(named)]);
  }

  /** The findings in order, as many places as are wanted of each rule: first what opens a finding, then the others. */
  function findings() {
    const sorted = [...known.values()].sort(({ order: a }, { order: b }) => (a > b) - (a < b));
    return sorted.filter(({ finding, places: [first] }) => first && isShown(finding)).map(({ finding, places: [first, ...others] }) => {
      const also = others.filter(() => isShown(finding)).map(shown);
      counts.shown += 1 + also.length;
      return { ...finding, ...shown(first), also };
    });
  }

  return [counts, take, findings];
}

/** The report on one input, of which `told` says what was read. */
export function report({ asOf, lang, name }, text, told, tally, counts, findings) {
  // Never that nothing was found: most rules were not asked.
  const verdict = counts.warning ? 'violations_found' : 'incomplete';
  const unread = { name, kind: null, status: 'unreadable', as_of: asOf, body: null, tables: [], entries: 0, digest: digest(encoded(text)) };
  const made = {
    schema: 'urn:mulu:schema:v1:report',
    tool: { name: 'mulu/lite', version: VERSION },
    digests: DIGESTS,
    profiles: PROFILES.slice(0, 1),
    as_of: asOf,
    lang: ['zh', 'en'][lang],
    inputs: [{ ...unread, ...told, verdict, counts }],
    verdict,
    counts,
    tally,
    findings,
  };
  return `${JSON.stringify(made)}\n`;
}

/** A place as the report names it: by what survives rows inserted above it. */
function shown([pointer, named, before]) {
  const ordinal = before + 1;
  const bytes = [...encoded(named), ordinal, ordinal >> 8, ordinal >> 16, ordinal >> 24];
  return { pointer, cell: null, fingerprint: digest(Uint8Array.from(bytes)).slice(0, 16) };
}
