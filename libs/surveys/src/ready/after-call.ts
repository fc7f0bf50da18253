import { FORMAT, type Block, type Definition } from '../definition/definition.js';
import { LANGUAGES } from '../definition/language.js';
import type { EaseQuestion, YesNoQuestion } from '../definition/question.js';
import { principleBlock } from './rating.js';
import { CLOSING, overall, PRIVACY, RECOMMEND, THANKS } from './standing-questions.js';

const PRINCIPLES: readonly Block[] = [
  principleBlock('courtesy', 'greeting'),
  principleBlock('respect', 'respect'),
  principleBlock('listening', 'listening'),
  principleBlock('attentiveness', 'engagement'),
  principleBlock('timeliness', 'getting_through'),
  principleBlock('knowledge', 'expertise'),
  principleBlock('honesty', 'expectations'),
  principleBlock('commitment', 'promises'),
];

const EASE: EaseQuestion = {
  kind: 'ease',
  key: 'ease',
  role: 'ease',
  text: {
    en: 'How easy or difficult was it to get your matter dealt with?',
    fi: 'Kuinka helppoa tai vaikeaa asiasi hoitaminen oli?',
    sv: 'Hur lätt eller svårt var det att få ditt ärende uträttat?',
    lt: 'Ar lengva, ar sunku buvo sutvarkyti Jūsų reikalą?',
    id: 'Seberapa mudah atau sulit mengurus keperluan Anda?',
    ms: 'Sejauh manakah mudah atau sukarnya untuk menyelesaikan urusan anda?',
  },
};

const SETTLED: YesNoQuestion = {
  kind: 'yes_no',
  key: 'settled',
  allowNotApplicable: true,
  measures: { principle: 'resolution', weight: 1 },
  text: {
    en: 'Has your matter been settled?',
    fi: 'Onko asiasi ratkennut?',
    sv: 'Är ditt ärende löst?',
    lt: 'Ar Jūsų reikalas sutvarkytas?',
    id: 'Apakah urusan Anda sudah selesai?',
    ms: 'Adakah urusan anda sudah selesai?',
  },
};

/** After a call to a call centre: satisfaction, effort, whether the matter is settled, and four principles of eight. */
export const afterCall: Definition = {
  format: FORMAT,
  key: 'after_call',
  audience: 'customer',
  setting: 'call_centre',
  languages: LANGUAGES,
  anonymous: false,
  title: {
    en: 'Your call to us',
    fi: 'Puhelusi meille',
    sv: 'Ditt samtal till oss',
    lt: 'Jūsų skambutis mums',
    id: 'Panggilan Anda kepada kami',
    ms: 'Panggilan anda kepada kami',
  },
  introduction: {
    en: 'You have called us lately. How did it go? Answering takes about two minutes.',
    fi: 'Soitit meille äskettäin. Miten puhelu sujui? Vastaaminen vie noin kaksi minuuttia.',
    sv: 'Du ringde oss nyligen. Hur gick det? Det tar ungefär två minuter att svara.',
    lt: 'Neseniai mums skambinote. Kaip pavyko? Atsakyti užtruks apie dvi minutes.',
    id: 'Belum lama ini Anda menelepon kami. Bagaimana hasilnya? Menjawabnya perlu sekitar dua menit.',
    ms: 'Baru-baru ini anda menelefon kami. Bagaimanakah hasilnya? Ia mengambil masa kira-kira dua minit.',
  },
  thanks: THANKS,
  privacy: PRIVACY,
  blocks: [
    {
      key: 'call',
      questions: [
        overall({
          en: 'How satisfied are you with your call as a whole?',
          fi: 'Kuinka tyytyväinen olet puheluun kokonaisuutena?',
          sv: 'Hur nöjd är du med samtalet som helhet?',
          lt: 'Kiek esate patenkinti pokalbiu apskritai?',
          id: 'Secara keseluruhan, seberapa puas Anda dengan panggilan itu?',
          ms: 'Secara keseluruhan, sejauh manakah anda berpuas hati dengan panggilan itu?',
        }),
      ],
    },
    { key: 'matter', newPage: true, questions: [EASE, SETTLED] },
    ...PRINCIPLES,
    { key: 'recommendation', newPage: true, questions: [RECOMMEND] },
    { key: 'closing', newPage: true, questions: CLOSING },
  ],
  draw: { blocks: PRINCIPLES.map(({ key }) => key), take: 4 },
};
