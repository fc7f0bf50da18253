import type { Text } from '../definition/language.js';

/** What is asked about a principle, and which one: the words live here once, for every ready survey. */
export interface RatingText {
  readonly principle: string;
  readonly text: Text;
}

/** Ratings that fit a store and a call centre alike. One thing per question, worded without a lean to either side. */
export const RATING_TEXTS = {
  greeting: {
    principle: 'courtesy',
    text: {
      en: 'How would you rate the way you were greeted?',
      fi: 'Miten arvioisit tapaa, jolla sinua tervehdittiin?',
      sv: 'Hur tycker du att du blev hälsad?',
      lt: 'Kaip vertinate tai, kaip su Jumis buvo pasisveikinta?',
      id: 'Bagaimana penilaian Anda terhadap cara Anda disapa?',
      ms: 'Bagaimanakah penilaian anda terhadap cara anda disapa?',
    },
  },
  politeness: {
    principle: 'courtesy',
    text: {
      en: 'How would you rate the manners of the person who served you?',
      fi: 'Miten arvioisit sinua palvelleen henkilön käytöstä?',
      sv: 'Vad tycker du om bemötandet från den som hjälpte dig?',
      lt: 'Kaip vertinate Jus aptarnavusio darbuotojo manieras?',
      id: 'Bagaimana penilaian Anda terhadap kesopanan petugas yang melayani Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap kesopanan petugas yang melayani anda?',
    },
  },
  respect: {
    principle: 'respect',
    text: {
      en: 'How would you rate the respect you were shown?',
      fi: 'Miten arvioisit sinulle osoitettua kunnioitusta?',
      sv: 'Hur tycker du att man visade dig respekt?',
      lt: 'Kaip vertinate Jums parodytą pagarbą?',
      id: 'Bagaimana penilaian Anda terhadap rasa hormat yang ditunjukkan kepada Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap rasa hormat yang ditunjukkan kepada anda?',
    },
  },
  fairness: {
    principle: 'respect',
    text: {
      en: 'How would you rate the fairness of your treatment?',
      fi: 'Miten arvioisit kohtelusi oikeudenmukaisuutta?',
      sv: 'Vad tycker du om hur rättvist du behandlades?',
      lt: 'Kaip vertinate elgesio su Jumis sąžiningumą?',
      id: 'Bagaimana penilaian Anda terhadap keadilan perlakuan yang Anda terima?',
      ms: 'Bagaimanakah penilaian anda terhadap keadilan layanan yang anda terima?',
    },
  },
  listening: {
    principle: 'listening',
    text: {
      en: 'How would you rate how you were listened to?',
      fi: 'Miten arvioisit tapaa, jolla sinua kuunneltiin?',
      sv: 'Hur tycker du att man lyssnade på dig?',
      lt: 'Kaip vertinate tai, kaip Jūsų buvo klausomasi?',
      id: 'Bagaimana penilaian Anda terhadap cara kami mendengarkan Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap cara kami mendengar anda?',
    },
  },
  understanding: {
    principle: 'listening',
    text: {
      en: 'How would you rate our understanding of what you needed?',
      fi: 'Miten arvioisit ymmärrystämme siitä, mitä tarvitsit?',
      sv: 'Vad tycker du om vår förståelse för vad du behövde?',
      lt: 'Kaip vertinate tai, kaip supratome, ko Jums reikėjo?',
      id: 'Bagaimana penilaian Anda terhadap pemahaman kami akan kebutuhan Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap pemahaman kami tentang keperluan anda?',
    },
  },
  expertise: {
    principle: 'knowledge',
    text: {
      en: 'How would you rate our knowledge of the matter?',
      fi: 'Miten arvioisit asiantuntemustamme?',
      sv: 'Vad tycker du om våra kunskaper i ämnet?',
      lt: 'Kaip vertinate mūsų žinias Jums rūpimu klausimu?',
      id: 'Bagaimana penilaian Anda terhadap pengetahuan kami mengenai hal yang Anda tanyakan?',
      ms: 'Bagaimanakah penilaian anda terhadap pengetahuan kami tentang perkara yang anda tanyakan?',
    },
  },
  advice: {
    principle: 'knowledge',
    text: {
      en: 'How would you rate the usefulness of the advice you got?',
      fi: 'Miten arvioisit saamiesi neuvojen hyödyllisyyttä?',
      sv: 'Vad tycker du om nyttan av de råd du fick?',
      lt: 'Kaip vertinate gautų patarimų naudą?',
      id: 'Bagaimana penilaian Anda terhadap manfaat saran yang Anda terima?',
      ms: 'Bagaimanakah penilaian anda terhadap kegunaan nasihat yang anda terima?',
    },
  },
  honesty: {
    principle: 'honesty',
    text: {
      en: 'How would you rate the honesty of what you were told?',
      fi: 'Miten arvioisit sinulle kerrotun rehellisyyttä?',
      sv: 'Vad tycker du om ärligheten i det du fick veta?',
      lt: 'Kaip vertinate Jums suteiktos informacijos sąžiningumą?',
      id: 'Bagaimana penilaian Anda terhadap kejujuran keterangan yang Anda terima?',
      ms: 'Bagaimanakah penilaian anda terhadap kejujuran maklumat yang anda terima?',
    },
  },
  expectations: {
    principle: 'honesty',
    text: {
      en: 'How would you rate how clearly we said what could be done?',
      fi: 'Miten arvioisit, kuinka selkeästi kerroimme, mitä voidaan tehdä?',
      sv: 'Hur tydligt tycker du att vi sade vad som kunde göras?',
      lt: 'Kaip vertinate tai, kaip aiškiai pasakėme, ką galima padaryti?',
      id: 'Bagaimana penilaian Anda terhadap kejelasan kami mengenai apa yang dapat dilakukan?',
      ms: 'Bagaimanakah penilaian anda terhadap kejelasan kami tentang perkara yang boleh dilakukan?',
    },
  },
  promises: {
    principle: 'commitment',
    text: {
      en: 'How would you rate how we have kept our promises to you?',
      fi: 'Miten arvioisit, kuinka olemme pitäneet sinulle antamamme lupaukset?',
      sv: 'Hur tycker du att vi har hållit det vi lovat dig?',
      lt: 'Kaip vertinate tai, kaip laikėmės Jums duotų pažadų?',
      id: 'Bagaimana penilaian Anda terhadap cara kami menepati janji kepada Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap cara kami menepati janji kepada anda?',
    },
  },
  problem: {
    principle: 'resolution',
    text: {
      en: 'If something went wrong, how would you rate how we put it right?',
      fi: 'Jos jokin meni pieleen, miten arvioisit tapaamme korjata asia?',
      sv: 'Om något gick fel, vad tycker du om hur vi rättade till det?',
      lt: 'Jei kas nors buvo ne taip, kaip vertinate tai, kaip tai ištaisėme?',
      id: 'Jika ada yang tidak beres, bagaimana penilaian Anda terhadap cara kami memperbaikinya?',
      ms: 'Jika ada yang tidak kena, bagaimanakah penilaian anda terhadap cara kami membetulkannya?',
    },
  },
  contact_since: {
    principle: 'follow_up',
    text: {
      en: 'How would you rate how we have kept in touch with you since?',
      fi: 'Miten arvioisit yhteydenpitoamme sinuun sen jälkeen?',
      sv: 'Vad tycker du om hur vi har hållit kontakten med dig sedan dess?',
      lt: 'Kaip vertinate tai, kaip nuo to laiko su Jumis palaikome ryšį?',
      id: 'Bagaimana penilaian Anda terhadap cara kami tetap menghubungi Anda sesudahnya?',
      ms: 'Bagaimanakah penilaian anda terhadap cara kami terus menghubungi anda selepas itu?',
    },
  },
} as const satisfies Readonly<Record<string, RatingText>>;
