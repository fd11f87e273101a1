// The catalogue that is being written, kept in this browser as it is typed.

const KEY = 'mulu.catalogue.1';

/** What was kept, or a new catalogue with one empty entry. */
export function restore() {
  const kept = read();
  const entries = Array.isArray(kept?.entries) ? kept.entries.filter((it) => it && typeof it.entry === 'object' && it.entry) : [];
  return {
    lang: kept?.lang === 'en' ? 'en' : 'zh',
    head: { ...emptyHead(), ...textsOf(kept?.head) },
    entries: entries.length > 0 ? entries.map(({ entry, done }) => ({ entry, done: done === true })) : [emptyEntry()],
    at: 0,
  };
}

/** Keeps it; whether the browser lets us. */
export function keep(state) {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

export function emptyEntry() {
  return { entry: { matter: {} }, done: false };
}

function emptyHead() {
  return { title: '', name: '', kind: 'department', level: 'county', issued_on: String(new Date().getFullYear()) };
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** What was kept may be of another page or another time: only texts are taken. */
function textsOf(head) {
  const known = Object.keys(emptyHead());
  return Object.fromEntries(known.filter((key) => typeof head?.[key] === 'string').map((key) => [key, head[key]]));
}
