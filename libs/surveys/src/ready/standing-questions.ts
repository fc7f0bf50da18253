import type { Text } from '../definition/language.js';
import type {
  Question,
  RecommendQuestion,
  ScaleQuestion,
  TextQuestion,
  YesNoQuestion,
} from '../definition/question.js';
import { SATISFACTION } from './five-points.js';

/** 'How satisfied are you …', with the words of the occasion. */
export function overall(text: Text): ScaleQuestion {
  return { kind: 'scale', key: 'overall', text, required: true, points: SATISFACTION, role: 'overall' };
}

export const RECOMMEND: RecommendQuestion = {
  kind: 'recommend',
  key: 'recommend',
  role: 'recommend',
  text: {
    en: 'How likely are you to recommend us to a friend?',
    fi: 'Kuinka todennäköisesti suosittelisit meitä ystävällesi?',
    sv: 'Hur troligt är det att du skulle rekommendera oss till en vän?',
    lt: 'Kiek tikėtina, kad rekomenduotumėte mus draugui?',
    id: 'Seberapa mungkin Anda merekomendasikan kami kepada teman?',
    ms: 'Sejauh manakah anda mungkin mengesyorkan kami kepada rakan?',
  },
};

const BETTER: TextQuestion = {
  kind: 'long_text',
  key: 'better',
  // What is said in one's own words can't be keyed.
  omit: ['automated_call'],
  text: {
    en: 'What could we do better?',
    fi: 'Mitä voisimme tehdä paremmin?',
    sv: 'Vad kan vi göra bättre?',
    lt: 'Ką galėtume daryti geriau?',
    id: 'Apa yang dapat kami perbaiki?',
    ms: 'Apakah yang boleh kami perbaiki?',
  },
  maxLength: 2_000,
};

const MAY_CONTACT: YesNoQuestion = {
  kind: 'yes_no',
  key: 'may_contact',
  contact: true,
  text: {
    en: 'May we contact you about your answers?',
    fi: 'Saammeko ottaa sinuun yhteyttä vastauksistasi?',
    sv: 'Får vi kontakta dig om dina svar?',
    lt: 'Ar galime su Jumis susisiekti dėl Jūsų atsakymų?',
    id: 'Bolehkah kami menghubungi Anda mengenai jawaban Anda?',
    ms: 'Bolehkah kami menghubungi anda tentang jawapan anda?',
  },
};

/** How every ready survey ends: in one's own words, and whether a person may get in touch. */
export const CLOSING: readonly Question[] = [BETTER, MAY_CONTACT];

export const THANKS: Text = {
  en: 'Thank you. Your answers help us to serve you better.',
  fi: 'Kiitos. Vastauksesi auttavat meitä palvelemaan sinua paremmin.',
  sv: 'Tack. Dina svar hjälper oss att ge dig bättre service.',
  lt: 'Dėkojame. Jūsų atsakymai padės mums Jus geriau aptarnauti.',
  id: 'Terima kasih. Jawaban Anda membantu kami melayani Anda dengan lebih baik.',
  ms: 'Terima kasih. Jawapan anda membantu kami melayani anda dengan lebih baik.',
};

export const PRIVACY: Text = {
  en: 'Your answers are used to improve our service. Only those who look after it see them.',
  fi: 'Vastauksiasi käytetään palvelumme parantamiseen. Ne näkevät vain siitä vastaavat henkilöt.',
  sv: 'Dina svar används för att förbättra vår service. Bara de som ansvarar för den ser dem.',
  lt: 'Jūsų atsakymai naudojami mūsų aptarnavimui gerinti. Juos mato tik už tai atsakingi žmonės.',
  id: 'Jawaban Anda dipakai untuk memperbaiki layanan kami. Hanya penanggung jawab layanan yang melihatnya.',
  ms: 'Jawapan anda digunakan untuk menambah baik layanan kami. Hanya mereka yang bertanggungjawab akan melihatnya.',
};
