import { MuluError } from './error.js';
import { jsonText, notJson } from './wire.js';

/** The one target that the published schemas are written for. */
const TARGET = 'draft-2020-12';

/** Schemas for libraries that speak Standard Schema: their issues are the findings of the core. */
export function createStandard({ check, checkEntry, schema }) {
  function catalogue(options) {
    const judged = (text) => check(text, { ...options, kind: 'catalogue' });
    return standard(judged, '', () => schema('catalogue'));
  }

  function entry(options) {
    const judged = (text) => checkEntry(text, options);
    return standard(judged, '/entries/0', () => {
      const { $schema, $defs } = schema('catalogue');
      return { $schema, $ref: '#/$defs/CatalogueEntry', $defs };
    });
  }

  return { catalogue, entry };
}

function standard(judged, root, schemaOf) {
  const convert = ({ target }) => {
    if (target === TARGET) return schemaOf();
    throw new MuluError('option', `target: ${TARGET}`);
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'mulu',
      validate: (value) => validate(value, judged, root),
      jsonSchema: { input: convert, output: convert },
    },
  };
}

function validate(value, judged, root) {
  const text = textOf(value);
  if (text === undefined) {
    const { code, message } = notJson();
    return { issues: [about(code, message)] };
  }
  const { verdict, findings, inputs: [{ problem }] } = JSON.parse(judged(text));
  if (problem) return { issues: [about(problem.code, problem.message)] };
  // The core alone says whether anything stands against the document.
  if (verdict === 'no_violation_found') return { value };
  // Paths are told by the text that was judged: to read the value again could give another.
  const document = JSON.parse(text);
  const found = findings.flatMap((finding) => issues(finding, document, root));
  // Without WebAssembly most rules are undecided, and none of them says so by itself.
  return { issues: found.length > 0 ? found : [about('undecided', '没有发现问题，但有规则无法判定 / nothing was found, but rules are undecided')] };
}

function textOf(value) {
  try {
    return jsonText(value);
  } catch {
    return undefined;
  }
}

/** An issue for every place that a finding names, so that each field has its own. */
function issues({ message, code, name, severity, params, citations, fix = null, pointer, also }, document, root) {
  return [pointer, ...also.map((place) => place.pointer)].map((at) => {
    const path = pathOf(at.slice(root.length), document);
    return { message, path, code, name, severity, params, citations, fix };
  });
}

/** What keeps a document from being judged: nothing of it was decided. */
function about(code, message) {
  return { message, path: [], code, name: code, severity: 'undecided', params: {}, citations: [], fix: null };
}

/** A JSON Pointer as the keys that lead there; an index is a number where the document has a list. */
function pathOf(pointer, document) {
  let here = document;
  return pointer.split('/').slice(1).map((segment) => {
    const name = segment.replace(/~1/g, '/').replace(/~0/g, '~');
    const key = Array.isArray(here) ? Number(name) : name;
    here = here?.[key];
    return key;
  });
}
