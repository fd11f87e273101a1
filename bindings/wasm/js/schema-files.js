// Made from the published schemas by `cargo xtask gen --write`. Do not edit.

/** Where the schemas stand, each written out so that bundlers see it. */
export const SCHEMA_FILES = {
  catalogue: new URL('../schemas/catalogue.schema.json', import.meta.url),
  draft: new URL('../schemas/draft.schema.json', import.meta.url),
  report: new URL('../schemas/report.schema.json', import.meta.url),
};
