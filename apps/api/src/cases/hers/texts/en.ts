import type { HerTexts } from '../her-texts.js';

export const en: HerTexts = {
  heading: 'What you told {organisation}',
  said: 'What you said',
  did: 'What we did',
  spoke: 'Somebody was in touch with you',
  settledThen: 'Settled',
  reopenedThen: 'Opened again',
  open: 'A person looks after it.',
  byDay: 'We mean to have it settled by {day}.',
  waiting: 'We wait for your answer.',
  settled: 'We think that it is settled.',
  confirmed: 'You said that it is settled.',
  ended: 'It is closed. Write to us, and it is opened again.',
  write: 'Write to us',
  send: 'Send',
  question: 'Was this settled?',
  yes: 'Yes',
  inPart: 'In part',
  no: 'No',
  withdraw: 'I take it back: close it',
  kept: 'Thank you, we have it.',
};
