/** The screens of letters, which come as one file. */
export { Letters } from './letters';
