// The report: what is equal is said once with a count, personal data is masked, everything stands in order.
import { digest } from './blake3.js';
import { key, mask, withoutBlanks } from './letters.js';
import { DIGESTS, PROFILES, VERSION } from './tables.js';
import { filled } from './words.js';

/** The language of parameters. */
const NEITHER = 2;

export const encoded = (text) => new TextEncoder().encode(text);

/** The report on one input, of which `told` says what was read. */
export function report({ asOf, lang, name, maxSamples }, text, told, [tally, found], entries) {
  const counts = { error: 0, warning: 0, advice: 0, undecided: 0, shown: 0 };
  const findings = gathered(found, counts, lang, maxSamples, entries);
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

function gathered(found, counts, lang, maxSamples, entries) {
  const [known, times] = [new Map(), new Map()];
  /** How often something came before. */
  const before = (of) => times.set(of, (times.get(of) || 0) + 1).get(of) - 1;

  for (const { code, name, authority, severity, pointer, entry = -1, column, words, of, citations, ...it } of found) {
    const own = entries[entry] ? label(entries[entry]) : null;
    const params = {};
    for (const [param, value] of Object.entries(it.params)) {
      params[param] = typeof value === 'string' ? mask(filled(value, of, NEITHER)) : value;
    }
    const text = key(it.text);
    const said = JSON.stringify([code, severity, params, text]);
    const named = `${code}\0${own || ''}\0${text}\0`;
    const place = [pointer, named, before(named)];
    counts[severity] += 1;
    if (known.has(said)) known.get(said).places.push(place);
    else {
      known.set(said, {
        order: [Object.keys(counts).indexOf(severity), 1e9 + Math.max(entry, 0), 100 + column, code].join(),
        places: [place],
        finding: {
          input: 0, code, name, severity, authority, label: own, params, citations, steps: [], fix: null,
          message: mask(filled(words[lang], of, lang)), text: it.text ? mask(it.text) : undefined,
        },
      });
    }
  }

  const isShown = ({ code }) => before(code) < maxSamples;
  const sorted = [...known.values()].sort(({ order: a }, { order: b }) => (a > b) - (a < b));
  // First what opens a finding, then its other places.
  return sorted.filter(({ finding }) => isShown(finding)).map(({ finding, places: [first, ...others] }) => {
    const also = others.filter(() => isShown(finding)).map(shown);
    counts.shown += 1 + also.length;
    return { ...finding, ...shown(first), count: 1 + others.length, also };
  });
}

/** A place as the report names it: by what survives rows inserted above it. */
function shown([pointer, named, before]) {
  const ordinal = before + 1;
  const bytes = [...encoded(named), ordinal, ordinal >> 8, ordinal >> 16, ordinal >> 24];
  return { pointer, cell: null, fingerprint: digest(Uint8Array.from(bytes)).slice(0, 16) };
}

/** The matter of an entry: its own label. */
function label({ matter: { primary = '', secondary = '', further = [] } = {} }) {
  return mask([primary, secondary, ...further].map(withoutBlanks).filter((part) => part !== '').join(' / ')) || null;
}
