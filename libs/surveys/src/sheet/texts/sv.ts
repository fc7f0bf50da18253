import type { SheetTexts } from '../sheet-texts.js';

export const sv: SheetTexts = {
  howTo: 'Så här svarar du',
  cross: 'Kryssa i rutan för ditt svar:',
  change: 'Vill du ändra ett svar, fyll den felaktiga rutan och kryssa i den rätta:',
  pen: 'Använd en svart eller blå penna och skriv innanför ramarna.',
  continued: '(fortsättning)',
  onlyIf: 'Endast om {what}:',
  or: 'eller',
  marked: 'du kryssade i {choices} i fråga {question}',
  unmarked: 'du inte kryssade i {choices} i fråga {question}',
  answered: 'du svarade på fråga {question}',
  unanswered: 'du inte svarade på fråga {question}',
  is: {
    '=': 'ditt svar på fråga {question} är {value}',
    '<': 'ditt svar på fråga {question} är mindre än {value}',
    '<=': 'ditt svar på fråga {question} är högst {value}',
    '>': 'ditt svar på fråga {question} är större än {value}',
    '>=': 'ditt svar på fråga {question} är minst {value}',
  },
  row: '{number}, {row}',
  dayLetters: { day: 'DD', month: 'MM', year: 'ÅÅÅÅ' },
  quotes: ['”', '”'],
};
