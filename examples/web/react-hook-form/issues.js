// What stands between mulu and react-hook-form: where issues stand, and what they carry beside their message.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';

/**
 * A resolver of react-hook-form for a schema of mulu. `@hookform/resolvers` passes on the first message of each field
 * alone: `keep` is given the issues themselves, with code, severity, citations and fix.
 */
export function resolverOf(schema, keep) {
  const { validate, ...more } = schema['~standard'];
  return standardSchemaResolver({
    '~standard': {
      ...more,
      validate(value) {
        const answer = validate(value);
        const issues = (answer.issues ?? []).map((issue) => ({ ...issue, path: fieldPath(issue.path, value) }));
        keep(issues);
        return answer.issues ? { issues } : answer;
      },
    },
  });
}

/** A cell that was read stands as `{ text }`, and a finding about it at the cell: the form's field is its text. */
function fieldPath(path, value) {
  const at = path.reduce((here, key) => here?.[key], value);
  return typeof at?.text === 'string' ? [...path, 'text'] : path;
}
