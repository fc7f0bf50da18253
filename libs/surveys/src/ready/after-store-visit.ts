import { FORMAT, type Block, type Definition } from '../definition/definition.js';
import { LANGUAGES } from '../definition/language.js';
import { principleBlock } from './rating.js';
import { CLOSING, overall, PRIVACY, RECOMMEND, THANKS } from './standing-questions.js';

const PRINCIPLES: readonly Block[] = [
  principleBlock('courtesy', 'greeting', 'politeness'),
  principleBlock('respect', 'respect', 'fairness'),
  principleBlock('listening', 'listening', 'understanding'),
  principleBlock('attentiveness', 'help_offered'),
  principleBlock('timeliness', 'waiting', 'checkout'),
  principleBlock('knowledge', 'expertise', 'advice'),
  principleBlock('honesty', 'honesty', 'expectations'),
  principleBlock('commitment', 'promises'),
  principleBlock('resolution', 'problem'),
  principleBlock('follow_up', 'contact_since'),
];

/** After a visit to a store: satisfaction and recommendation from everyone, and four of the ten principles from each. */
export const afterStoreVisit: Definition = {
  format: FORMAT,
  key: 'after_store_visit',
  audience: 'customer',
  setting: 'store',
  languages: LANGUAGES,
  anonymous: false,
  title: {
    en: 'Your visit to our store',
    fi: 'Käyntisi myymälässämme',
    sv: 'Ditt besök i vår butik',
    lt: 'Jūsų apsilankymas mūsų parduotuvėje',
    id: 'Kunjungan Anda ke toko kami',
    ms: 'Kunjungan anda ke kedai kami',
  },
  introduction: {
    en: 'You have visited us lately. How was it? Answering takes about two minutes.',
    fi: 'Kävit meillä äskettäin. Millaista oli? Vastaaminen vie noin kaksi minuuttia.',
    sv: 'Du besökte oss nyligen. Hur var det? Det tar ungefär två minuter att svara.',
    lt: 'Neseniai pas mus lankėtės. Kaip sekėsi? Atsakyti užtruks apie dvi minutes.',
    id: 'Belum lama ini Anda mengunjungi kami. Bagaimana pengalaman Anda? Menjawabnya perlu sekitar dua menit.',
    ms: 'Baru-baru ini anda mengunjungi kami. Bagaimanakah pengalaman anda? Ia mengambil masa kira-kira dua minit.',
  },
  thanks: THANKS,
  privacy: PRIVACY,
  blocks: [
    {
      key: 'visit',
      questions: [
        overall({
          en: 'How satisfied are you with your visit as a whole?',
          fi: 'Kuinka tyytyväinen olet käyntiisi kokonaisuutena?',
          sv: 'Hur nöjd är du med ditt besök som helhet?',
          lt: 'Kiek esate patenkinti savo apsilankymu apskritai?',
          id: 'Secara keseluruhan, seberapa puas Anda dengan kunjungan Anda?',
          ms: 'Secara keseluruhan, sejauh manakah anda berpuas hati dengan kunjungan anda?',
        }),
        RECOMMEND,
      ],
    },
    ...PRINCIPLES,
    { key: 'closing', newPage: true, questions: CLOSING },
  ],
  draw: { blocks: PRINCIPLES.map(({ key }) => key), take: 4 },
};
