import type { CallTexts } from '../call-texts.js';

export const en: CallTexts = {
  opening: 'Hello. This is an automated call from {organisation} for {name}.',
  openingWithoutName: 'Hello. This is an automated call from {organisation}.',
  about: 'It is about: {survey}. It takes about {minutes} minutes; you answer with the keys of your telephone.',
  aboutAMinute: 'It is about: {survey}. It takes about a minute; you answer with the keys of your telephone.',
  begin: 'To begin, press 1.',
  never: 'If we must never contact you again, press 9.',
  choice: 'For {label}, press {key}.',
  points: 'Press a key from {low} to {high}.',
  figures: 'Type the number, then press hash.',
  between: 'From {low} to {high}.',
  notApplicable: 'If it does not apply, press 0.',
  refuse: 'If you would rather not say, press hash.',
  leave: 'To leave it out, press hash.',
  again: 'To hear it again, press star.',
  wrong: 'That key has no meaning here.',
  silent: 'We heard no key.',
  thanks: 'Thank you. Your answers are stored. Goodbye.',
  neverAgain: 'We will not contact you again. Goodbye.',
  later: 'We end the call here. What you answered is kept. Thank you, and goodbye.',
  notNow: 'We are sorry for the call. It can not be taken now. Goodbye.',
};
