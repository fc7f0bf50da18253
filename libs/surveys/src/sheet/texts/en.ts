import type { SheetTexts } from '../sheet-texts.js';

export const en: SheetTexts = {
  howTo: 'How to answer',
  cross: 'Cross the box of your answer:',
  change: 'To change an answer, fill the wrong box and cross the right one:',
  pen: 'Please use a black or blue pen, and write inside the frames.',
  continued: '(continued)',
  onlyIf: 'Only if {what}:',
  or: 'or',
  marked: 'you marked {choices} in question {question}',
  unmarked: 'you did not mark {choices} in question {question}',
  answered: 'you answered question {question}',
  unanswered: 'you gave no answer to question {question}',
  is: {
    '=': 'your answer to question {question} is {value}',
    '<': 'your answer to question {question} is less than {value}',
    '<=': 'your answer to question {question} is at most {value}',
    '>': 'your answer to question {question} is more than {value}',
    '>=': 'your answer to question {question} is at least {value}',
  },
  row: '{number}, {row}',
  dayLetters: { day: 'DD', month: 'MM', year: 'YYYY' },
  quotes: ['“', '”'],
};
