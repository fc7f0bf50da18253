import type { SheetTexts } from '../sheet-texts.js';

export const id: SheetTexts = {
  howTo: 'Cara menjawab',
  cross: 'Beri tanda silang pada kotak jawaban Anda:',
  change: 'Untuk mengubah jawaban, hitamkan kotak yang salah dan silang kotak yang benar:',
  pen: 'Gunakan pena hitam atau biru, dan tulislah di dalam bingkai.',
  continued: '(lanjutan)',
  onlyIf: 'Hanya jika {what}:',
  or: 'atau',
  marked: 'Anda menandai {choices} pada pertanyaan {question}',
  unmarked: 'Anda tidak menandai {choices} pada pertanyaan {question}',
  answered: 'Anda menjawab pertanyaan {question}',
  unanswered: 'Anda tidak menjawab pertanyaan {question}',
  is: {
    '=': 'jawaban Anda untuk pertanyaan {question} adalah {value}',
    '<': 'jawaban Anda untuk pertanyaan {question} kurang dari {value}',
    '<=': 'jawaban Anda untuk pertanyaan {question} paling banyak {value}',
    '>': 'jawaban Anda untuk pertanyaan {question} lebih dari {value}',
    '>=': 'jawaban Anda untuk pertanyaan {question} paling sedikit {value}',
  },
  row: '{number}, {row}',
  dayLetters: { day: 'HH', month: 'BB', year: 'TTTT' },
  quotes: ['“', '”'],
};
