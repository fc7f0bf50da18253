import { FORMAT, type Definition } from '../definition/definition.js';
import { LANGUAGES } from '../definition/language.js';
import type { ChoiceQuestion, TextQuestion } from '../definition/question.js';
import { principleBlock, rating } from './rating.js';
import { CLOSING, overall, PRIVACY, THANKS } from './standing-questions.js';

const OUTCOME: ChoiceQuestion = {
  kind: 'choice',
  key: 'outcome',
  text: {
    en: 'Has your complaint been settled?',
    fi: 'Onko valituksesi aihe ratkaistu?',
    sv: 'Har ditt klagomål lösts?',
    lt: 'Ar Jūsų skundas išspręstas?',
    id: 'Apakah keluhan Anda sudah diselesaikan?',
    ms: 'Adakah aduan anda telah diselesaikan?',
  },
  options: [
    {
      code: 1,
      label: { en: 'Yes', fi: 'Kyllä', sv: 'Ja', lt: 'Taip', id: 'Ya', ms: 'Ya' },
    },
    {
      code: 2,
      label: { en: 'In part', fi: 'Osittain', sv: 'Delvis', lt: 'Iš dalies', id: 'Sebagian', ms: 'Sebahagiannya' },
    },
    {
      code: 3,
      label: { en: 'No', fi: 'Ei', sv: 'Nej', lt: 'Ne', id: 'Belum', ms: 'Belum' },
    },
  ],
};

const STILL_OPEN: TextQuestion = {
  kind: 'long_text',
  key: 'still_open',
  omit: ['automated_call'],
  maxLength: 2_000,
  text: {
    en: 'What is still open?',
    fi: 'Mikä on vielä ratkaisematta?',
    sv: 'Vad är fortfarande olöst?',
    lt: 'Kas dar neišspręsta?',
    id: 'Apa yang masih belum selesai?',
    ms: 'Apakah yang masih belum selesai?',
  },
};

/** After a complaint: what came of it, and how it was treated from the first word to the last. */
export const afterComplaint: Definition = {
  format: FORMAT,
  key: 'after_complaint',
  audience: 'customer',
  setting: 'any',
  languages: LANGUAGES,
  anonymous: false,
  title: {
    en: 'Your complaint',
    fi: 'Valituksesi',
    sv: 'Ditt klagomål',
    lt: 'Jūsų skundas',
    id: 'Keluhan Anda',
    ms: 'Aduan anda',
  },
  introduction: {
    en: 'You have told us about something that was not right. How did we deal with it? Answering takes about two minutes.',
    fi: 'Kerroit meille asiasta, joka ei ollut kunnossa. Miten hoidimme sen? Vastaaminen vie noin kaksi minuuttia.',
    sv: 'Du berättade för oss om något som inte var bra. Hur skötte vi det? Det tar ungefär två minuter att svara.',
    lt: 'Pranešėte mums apie tai, kas buvo negerai. Kaip tai sutvarkėme? Atsakyti užtruks apie dvi minutes.',
    id: 'Anda memberi tahu kami tentang hal yang kurang baik. Bagaimana kami menanganinya? Menjawabnya perlu sekitar dua menit.',
    ms: 'Anda memberitahu kami tentang perkara yang tidak memuaskan. Bagaimanakah kami mengendalikannya? Ia mengambil masa kira-kira dua minit.',
  },
  thanks: THANKS,
  privacy: PRIVACY,
  blocks: [
    {
      key: 'complaint',
      questions: [
        overall({
          en: 'How satisfied are you with how we dealt with your complaint?',
          fi: 'Kuinka tyytyväinen olet tapaan, jolla hoidimme valituksesi?',
          sv: 'Hur nöjd är du med hur vi skötte ditt klagomål?',
          lt: 'Kiek esate patenkinti tuo, kaip nagrinėjome Jūsų skundą?',
          id: 'Seberapa puas Anda dengan cara kami menangani keluhan Anda?',
          ms: 'Sejauh manakah anda berpuas hati dengan cara kami mengendalikan aduan anda?',
        }),
        OUTCOME,
      ],
    },
    { key: 'open', newPage: true, showIf: { answer: 'outcome', is: 'in', value: [2, 3] }, questions: [STILL_OPEN] },
    { key: 'resolution', newPage: true, questions: [rating('solution'), rating('solving_time')] },
    { key: 'treatment', newPage: true, questions: [rating('respect'), rating('listening'), rating('honesty')] },
    principleBlock('commitment', 'promises'),
    principleBlock('follow_up', 'contact_since'),
    { key: 'closing', newPage: true, questions: CLOSING },
  ],
};
