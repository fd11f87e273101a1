// The catalogue as files: JSON as its schema says, CSV as the tables that people print.

/** The catalogue as a document. */
export function documentOf({ head, entries }) {
  const { title, name, kind, level, issued_on: issuedOn } = head;
  const said = (value) => (value.trim() === '' ? undefined : value.trim());
  return {
    kind: 'catalogue',
    title: said(title),
    body: { name: said(name), kind: said(kind), level: said(level) },
    issued_on: said(issuedOn),
    entries: entries.map(({ entry }) => entry),
  };
}

/** The catalogue as CSV with the official headers, for a spreadsheet: a byte order mark tells it the encoding. */
export function csvOf(catalogue, FIELDS, WORDS) {
  const rows = catalogue.entries.map((entry) => Object.values(FIELDS).map(({ path }) => cellOf(valueAt(entry, path), WORDS)));
  const names = Object.values(FIELDS).map(({ zh }) => zh);
  // A column that nobody filled is none of this table.
  const used = names.map((_, at) => rows.some((row) => row[at] !== ''));
  const lines = [...(catalogue.title ? [[catalogue.title]] : []), ...[names, ...rows].map((row) => row.filter((_, at) => used[at]))];
  return `\ufeff${lines.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Hands a file to the person at the page. */
export function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function valueAt(entry, path) {
  return path.reduce((here, key) => here?.[key], entry);
}

function cellOf(value, WORDS) {
  const list = Array.isArray(value) ? value.map((word) => WORDS[word]?.zh ?? word) : [value ?? ''];
  return list.join(Array.isArray(value) && value.some((word) => WORDS[word]) ? '、' : '\n');
}

function quoted(cell) {
  // A spreadsheet would reckon what begins so.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
