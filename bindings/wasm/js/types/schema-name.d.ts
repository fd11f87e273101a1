// Made from the published schemas by `cargo xtask gen --write`. Do not edit.

/** The published schemas. */
export type SchemaName = 'catalogue' | 'draft' | 'report';
