import type { SheetTexts } from '../sheet-texts.js';

export const fi: SheetTexts = {
  howTo: 'Näin vastaat',
  cross: 'Merkitse vastauksesi ruutuun rasti:',
  change: 'Jos haluat vaihtaa vastausta, täytä väärä ruutu ja rastita oikea:',
  pen: 'Käytä mustaa tai sinistä kynää ja kirjoita kehysten sisään.',
  continued: '(jatkuu)',
  onlyIf: 'Vain jos {what}:',
  or: 'tai',
  marked: 'merkitsit {choices} kysymykseen {question}',
  unmarked: 'et merkinnyt {choices} kysymykseen {question}',
  answered: 'vastasit kysymykseen {question}',
  unanswered: 'et vastannut kysymykseen {question}',
  is: {
    '=': 'vastauksesi kysymykseen {question} on {value}',
    '<': 'vastauksesi kysymykseen {question} on pienempi kuin {value}',
    '<=': 'vastauksesi kysymykseen {question} on enintään {value}',
    '>': 'vastauksesi kysymykseen {question} on suurempi kuin {value}',
    '>=': 'vastauksesi kysymykseen {question} on vähintään {value}',
  },
  row: '{number}, {row}',
  dayLetters: { day: 'pp', month: 'kk', year: 'vvvv' },
  quotes: ['”', '”'],
};
