/** The screens of letters, which come as one file. */
export { Mailing } from './mailing';
export { NewMailing } from './new-mailing';
export { ReturnedLetters } from './returned-letters';
