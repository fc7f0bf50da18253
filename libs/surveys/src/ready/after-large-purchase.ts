import { FORMAT, type Definition } from '../definition/definition.js';
import { LANGUAGES } from '../definition/language.js';
import type { TextQuestion, YesNoQuestion } from '../definition/question.js';
import { rating } from './rating.js';
import { CLOSING, overall, PRIVACY, RECOMMEND, THANKS } from './standing-questions.js';

const TROUBLE: YesNoQuestion = {
  kind: 'yes_no',
  key: 'trouble',
  text: {
    en: 'Have you had any trouble with it?',
    fi: 'Onko sen kanssa ollut ongelmia?',
    sv: 'Har du haft några problem med det?',
    lt: 'Ar turėjote su juo rūpesčių?',
    id: 'Apakah Anda pernah mengalami masalah dengannya?',
    ms: 'Pernahkah anda menghadapi masalah dengannya?',
  },
};

const NEEDS_MORE: YesNoQuestion = {
  kind: 'yes_no',
  key: 'needs_more',
  text: {
    en: 'Is there anything more that you need from us?',
    fi: 'Tarvitsetko meiltä vielä jotain?',
    sv: 'Är det något mer du behöver från oss?',
    lt: 'Ar Jums dar ko nors iš mūsų reikia?',
    id: 'Adakah hal lain yang Anda perlukan dari kami?',
    ms: 'Adakah apa-apa lagi yang anda perlukan daripada kami?',
  },
};

const WHAT: TextQuestion = {
  kind: 'long_text',
  key: 'needs',
  omit: ['automated_call'],
  maxLength: 2_000,
  text: {
    en: 'What can we do for you?',
    fi: 'Mitä voimme tehdä puolestasi?',
    sv: 'Vad kan vi göra för dig?',
    lt: 'Ką galime dėl Jūsų padaryti?',
    id: 'Apa yang dapat kami lakukan untuk Anda?',
    ms: 'Apakah yang boleh kami lakukan untuk anda?',
  },
};

/** Some months after a large purchase: whether the customer is happy with it and needs nothing more. */
export const afterLargePurchase: Definition = {
  format: FORMAT,
  key: 'after_large_purchase',
  audience: 'customer',
  setting: 'any',
  languages: LANGUAGES,
  anonymous: false,
  title: {
    en: 'Your purchase, some months on',
    fi: 'Ostoksesi muutaman kuukauden jälkeen',
    sv: 'Ditt köp efter några månader',
    lt: 'Jūsų pirkinys po kelių mėnesių',
    id: 'Pembelian Anda setelah beberapa bulan',
    ms: 'Pembelian anda selepas beberapa bulan',
  },
  introduction: {
    en: 'Some months ago you made a larger purchase from us. How are things now? Answering takes about two minutes.',
    fi: 'Muutama kuukausi sitten teit meiltä isomman ostoksen. Mitä kuuluu nyt? Vastaaminen vie noin kaksi minuuttia.',
    sv: 'För några månader sedan gjorde du ett större köp hos oss. Hur är det nu? Det tar ungefär två minuter att svara.',
    lt: 'Prieš kelis mėnesius iš mūsų įsigijote didesnį pirkinį. Kaip sekasi dabar? Atsakyti užtruks apie dvi minutes.',
    id: 'Beberapa bulan lalu Anda melakukan pembelian besar dari kami. Bagaimana keadaannya sekarang? Menjawabnya perlu sekitar dua menit.',
    ms: 'Beberapa bulan lalu anda membuat pembelian besar daripada kami. Bagaimanakah keadaannya sekarang? Ia mengambil masa kira-kira dua minit.',
  },
  thanks: THANKS,
  privacy: PRIVACY,
  blocks: [
    {
      key: 'purchase',
      questions: [
        overall({
          en: 'How satisfied are you with your purchase today?',
          fi: 'Kuinka tyytyväinen olet ostokseesi tänään?',
          sv: 'Hur nöjd är du med ditt köp i dag?',
          lt: 'Kiek šiandien esate patenkinti savo pirkiniu?',
          id: 'Seberapa puas Anda dengan pembelian itu saat ini?',
          ms: 'Sejauh manakah anda berpuas hati dengan pembelian itu hari ini?',
        }),
        TROUBLE,
        NEEDS_MORE,
      ],
    },
    {
      key: 'needs_now',
      newPage: true,
      showIf: {
        any: [
          { answer: 'needs_more', is: '=', value: 1 },
          { answer: 'trouble', is: '=', value: 1 },
        ],
      },
      questions: [WHAT],
    },
    { key: 'buying', newPage: true, questions: [rating('advice'), rating('as_described'), rating('promises')] },
    { key: 'since', newPage: true, questions: [rating('contact_since'), rating('problem')] },
    { key: 'recommendation', newPage: true, questions: [RECOMMEND] },
    { key: 'closing', newPage: true, questions: CLOSING },
  ],
};
