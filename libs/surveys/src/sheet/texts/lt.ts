import type { SheetTexts } from '../sheet-texts.js';

export const lt: SheetTexts = {
  howTo: 'Kaip atsakyti',
  cross: 'Kryželiu pažymėkite savo atsakymo langelį:',
  change: 'Norėdami pakeisti atsakymą, užtušuokite klaidingą langelį ir kryželiu pažymėkite teisingą:',
  pen: 'Rašykite juodu arba mėlynu rašikliu, rėmelių viduje.',
  continued: '(tęsinys)',
  onlyIf: 'Tik jei {what}:',
  or: 'arba',
  marked: '{question} klausime pažymėjote {choices}',
  unmarked: '{question} klausime nepažymėjote {choices}',
  answered: 'atsakėte į {question} klausimą',
  unanswered: 'neatsakėte į {question} klausimą',
  is: {
    '=': 'jūsų atsakymas į {question} klausimą yra {value}',
    '<': 'jūsų atsakymas į {question} klausimą yra mažesnis nei {value}',
    '<=': 'jūsų atsakymas į {question} klausimą yra ne didesnis kaip {value}',
    '>': 'jūsų atsakymas į {question} klausimą yra didesnis nei {value}',
    '>=': 'jūsų atsakymas į {question} klausimą yra ne mažesnis kaip {value}',
  },
  row: '{number} ({row})',
  dayLetters: { day: 'dd', month: 'mm', year: 'MMMM' },
  quotes: ['„', '“'],
};
