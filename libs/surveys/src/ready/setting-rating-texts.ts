import type { RatingText } from './rating-texts.js';

/** Ratings whose words depend on the setting: what attention and time mean in a store, on the phone, after a complaint. */
export const SETTING_RATING_TEXTS = {
  help_offered: {
    principle: 'attentiveness',
    text: {
      en: 'How would you rate the help you were offered in finding things?',
      fi: 'Miten arvioisit apua, jota sinulle tarjottiin tuotteiden löytämisessä?',
      sv: 'Vad tycker du om den hjälp du erbjöds att hitta varor?',
      lt: 'Kaip vertinate Jums pasiūlytą pagalbą ieškant prekių?',
      id: 'Bagaimana penilaian Anda terhadap bantuan yang ditawarkan untuk menemukan barang?',
      ms: 'Bagaimanakah penilaian anda terhadap bantuan yang ditawarkan untuk mencari barang?',
    },
  },
  waiting: {
    principle: 'timeliness',
    text: {
      en: 'How would you rate the time it took to be served?',
      fi: 'Miten arvioisit aikaa, joka kului palvelun saamiseen?',
      sv: 'Vad tycker du om tiden det tog att få hjälp?',
      lt: 'Kaip vertinate laiką, per kurį buvote aptarnauti?',
      id: 'Bagaimana penilaian Anda terhadap lamanya waktu sampai Anda dilayani?',
      ms: 'Bagaimanakah penilaian anda terhadap tempoh masa sehingga anda dilayani?',
    },
  },
  checkout: {
    principle: 'timeliness',
    text: {
      en: 'How would you rate the speed at the till?',
      fi: 'Miten arvioisit asioinnin nopeutta kassalla?',
      sv: 'Vad tycker du om hur snabbt det gick i kassan?',
      lt: 'Kaip vertinate aptarnavimo kasoje greitį?',
      id: 'Bagaimana penilaian Anda terhadap kecepatan di kasir?',
      ms: 'Bagaimanakah penilaian anda terhadap kepantasan di kaunter bayaran?',
    },
  },
  engagement: {
    principle: 'attentiveness',
    text: {
      en: 'How would you rate the interest shown in your matter during the call?',
      fi: 'Miten arvioisit puhelun aikana asiaasi osoitettua kiinnostusta?',
      sv: 'Vad tycker du om intresset för ditt ärende under samtalet?',
      lt: 'Kaip vertinate per pokalbį parodytą dėmesį Jūsų reikalui?',
      id: 'Bagaimana penilaian Anda terhadap perhatian pada urusan Anda selama panggilan?',
      ms: 'Bagaimanakah penilaian anda terhadap perhatian kepada urusan anda semasa panggilan?',
    },
  },
  getting_through: {
    principle: 'timeliness',
    text: {
      en: 'How would you rate the time it took to get through to us?',
      fi: 'Miten arvioisit aikaa, joka kului ennen kuin puheluusi vastattiin?',
      sv: 'Vad tycker du om tiden det tog att komma fram till oss?',
      lt: 'Kaip vertinate laiką, per kurį mums prisiskambinote?',
      id: 'Bagaimana penilaian Anda terhadap lamanya waktu sampai panggilan Anda dijawab?',
      ms: 'Bagaimanakah penilaian anda terhadap tempoh masa sehingga panggilan anda dijawab?',
    },
  },
  solution: {
    principle: 'resolution',
    text: {
      en: 'How would you rate the solution you were offered?',
      fi: 'Miten arvioisit sinulle tarjottua ratkaisua?',
      sv: 'Vad tycker du om den lösning du erbjöds?',
      lt: 'Kaip vertinate Jums pasiūlytą sprendimą?',
      id: 'Bagaimana penilaian Anda terhadap penyelesaian yang ditawarkan?',
      ms: 'Bagaimanakah penilaian anda terhadap penyelesaian yang ditawarkan?',
    },
  },
  solving_time: {
    principle: 'timeliness',
    text: {
      en: 'How would you rate the time it took to deal with your complaint?',
      fi: 'Miten arvioisit aikaa, jonka valituksesi käsittely vei?',
      sv: 'Vad tycker du om tiden det tog att behandla ditt klagomål?',
      lt: 'Kaip vertinate laiką, per kurį buvo išnagrinėtas Jūsų skundas?',
      id: 'Bagaimana penilaian Anda terhadap lamanya penanganan keluhan Anda?',
      ms: 'Bagaimanakah penilaian anda terhadap tempoh pengendalian aduan anda?',
    },
  },
  as_described: {
    principle: 'honesty',
    text: {
      en: 'How would you rate how far the purchase matches what you were told?',
      fi: 'Miten arvioisit, kuinka hyvin ostos vastaa sitä, mitä sinulle kerrottiin?',
      sv: 'Hur tycker du att köpet stämmer med det du fick höra?',
      lt: 'Kaip vertinate pirkinio atitikimą tam, kas Jums buvo pasakyta?',
      id: 'Bagaimana penilaian Anda terhadap kesesuaian barang dengan keterangan yang diberikan?',
      ms: 'Bagaimanakah penilaian anda terhadap kesesuaian barang dengan keterangan yang diberikan?',
    },
  },
} as const satisfies Readonly<Record<string, RatingText>>;
