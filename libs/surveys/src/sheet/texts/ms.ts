import type { SheetTexts } from '../sheet-texts.js';

export const ms: SheetTexts = {
  howTo: 'Cara menjawab',
  cross: 'Pangkah kotak jawapan anda:',
  change: 'Untuk menukar jawapan, hitamkan kotak yang salah dan pangkah kotak yang betul:',
  pen: 'Sila gunakan pen hitam atau biru, dan tulis di dalam bingkai.',
  continued: '(sambungan)',
  onlyIf: 'Hanya jika {what}:',
  or: 'atau',
  marked: 'anda menanda {choices} dalam soalan {question}',
  unmarked: 'anda tidak menanda {choices} dalam soalan {question}',
  answered: 'anda menjawab soalan {question}',
  unanswered: 'anda tidak menjawab soalan {question}',
  is: {
    '=': 'jawapan anda bagi soalan {question} ialah {value}',
    '<': 'jawapan anda bagi soalan {question} kurang daripada {value}',
    '<=': 'jawapan anda bagi soalan {question} paling tinggi {value}',
    '>': 'jawapan anda bagi soalan {question} lebih daripada {value}',
    '>=': 'jawapan anda bagi soalan {question} sekurang-kurangnya {value}',
  },
  row: '{number}, {row}',
  dayLetters: { day: 'HH', month: 'BB', year: 'TTTT' },
  quotes: ['“', '”'],
};
