// What a page without modules gets in one global, `mulu`: the package, the form toolkit, and the reader of files.
export * from '../js/index.web.js';
export * from '../js/form/index.js';
export * as table from '../js/table.web.js';
