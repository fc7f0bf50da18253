import type { Text } from '../definition/language.js';

/** What a shopper brings back beside the answers. */
export const EVIDENCE_TEXTS = {
  here: {
    en: 'Where you are now',
    fi: 'Missä olet nyt',
    sv: 'Var du är nu',
    lt: 'Kur dabar esate',
    id: 'Tempat Anda sekarang',
    ms: 'Lokasi anda sekarang',
  },
  entrance: {
    en: 'A photo of the entrance from outside',
    fi: 'Kuva sisäänkäynnistä ulkoa',
    sv: 'Ett foto av entrén utifrån',
    lt: 'Įėjimo nuotrauka iš lauko',
    id: 'Foto pintu masuk dari luar',
    ms: 'Foto pintu masuk dari luar',
  },
  staff_count: {
    en: 'How many members of staff did you see?',
    fi: 'Montako työntekijää näit?',
    sv: 'Hur många i personalen såg du?',
    lt: 'Kiek darbuotojų matėte?',
    id: 'Berapa petugas yang Anda lihat?',
    ms: 'Berapa orang petugas yang anda lihat?',
  },
  receipt: {
    en: 'The receipt',
    fi: 'Kuitti',
    sv: 'Kvittot',
    lt: 'Kvitas',
    id: 'Struk',
    ms: 'Resit',
  },
  reply: {
    en: 'A picture of the reply',
    fi: 'Kuva vastauksesta',
    sv: 'En bild av svaret',
    lt: 'Atsakymo vaizdas',
    id: 'Gambar balasannya',
    ms: 'Gambar balasan itu',
  },
  reply_hours: {
    en: 'Hours until the reply came',
    fi: 'Tunnit vastauksen saapumiseen',
    sv: 'Timmar tills svaret kom',
    lt: 'Po kiek valandų gautas atsakymas',
    id: 'Jam sampai balasan datang',
    ms: 'Jam sehingga balasan diterima',
  },
  why_not: {
    en: 'What happened instead?',
    fi: 'Mitä sen sijaan tapahtui?',
    sv: 'Vad hände i stället?',
    lt: 'Kas įvyko vietoj to?',
    id: 'Apa yang terjadi sebagai gantinya?',
    ms: 'Apakah yang berlaku sebaliknya?',
  },
  story: {
    en: 'Tell what happened, in order, with what was said. Describe what people did, not who they are.',
    fi: 'Kerro järjestyksessä, mitä tapahtui ja mitä sanottiin. Kuvaa, mitä ihmiset tekivät, älä keitä he ovat.',
    sv: 'Berätta vad som hände, i ordning, och vad som sades. Beskriv vad människor gjorde, inte vilka de är.',
    lt: 'Papasakokite iš eilės, kas vyko ir kas buvo pasakyta. Aprašykite, ką žmonės darė, o ne kas jie yra.',
    id: 'Ceritakan urutan kejadian dan apa yang dikatakan. Gambarkan apa yang dilakukan orang, bukan siapa mereka.',
    ms: 'Ceritakan apa yang berlaku mengikut turutan dan apa yang dikatakan. Huraikan apa yang dibuat orang, bukan siapa mereka.',
  },
} as const satisfies Readonly<Record<string, Text>>;
