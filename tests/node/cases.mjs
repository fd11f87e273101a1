// The shared cases as `target/conformance/` holds them: the input's bytes, the door to take,
// the options as the core spells them, and the expected answer.

/** The cases, read by `read(path) -> Promise<Uint8Array>` with paths from the workspace root. */
export async function readCases(read) {
  const text = new TextDecoder().decode(await read('target/conformance/cases.json'));
  return JSON.parse(text).cases;
}

/** Runs every case through the package's doors and gives the lines of those that failed. */
export async function runCases(cases, read, doors) {
  const failures = [];
  for (const { id, input, door, options } of cases) {
    const expected = new TextDecoder().decode(await read(`target/conformance/${id}.json`));
    const bytes = await read(input);
    const forms = { bytes };
    const text = decodeStrictly(bytes);
    if (text !== undefined) forms.text = text;
    // What the core's door takes, the table's takes too, and must answer alike.
    for (const name of new Set([door, 'table'])) {
      for (const [form, content] of Object.entries(forms)) {
        const answer = attempt(() => doors[name](content, toCamel(options)));
        if (answer !== expected) failures.push(`${id} (${name}, ${form})\n  - ${expected}\n  + ${answer}`);
      }
    }
  }
  return failures;
}

/** The closing lines of a run; a run without cases is a failure too. */
export function conclude(surface, count, failures) {
  for (const failure of failures) console.error(`✗ ${surface}: ${failure}`);
  const failed = new Set(failures.map((failure) => failure.split(' ')[0])).size;
  console.log(`${count - failed} passed, ${failed} failed`);
  return failed === 0 && count > 0 ? 0 : 1;
}

function attempt(call) {
  try {
    return call();
  } catch (error) {
    return `${error.name} ${error.code}: ${error.message}`;
  }
}

// A byte order mark would be lost on the way to text, and with it a byte of the input.
function decodeStrictly(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function toCamel(options) {
  const camel = ([name, value]) => [name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), value];
  return Object.fromEntries(Object.entries(options).map(camel));
}
