/** The screens of stores, loaded as one. */
export { Store } from './store';
export { Stores } from './stores';
