/** The screens of imports, loaded as one. */
export { Import } from './import';
export { Imports } from './imports';
export { NewImport } from './new-import';
