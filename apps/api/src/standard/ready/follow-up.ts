import type { Principle } from '../standard.js';

export const followUp: Principle = {
  key: 'follow_up',
  name: {
    en: 'Follow-up',
    fi: 'Jälkihoito',
    sv: 'Uppföljning',
    lt: 'Pasidomėjimas vėliau',
    id: 'Tindak lanjut',
    ms: 'Susulan',
  },
  promise: {
    en: 'After a large purchase we ask, some months later, whether you are happy and need anything more.',
    fi: 'Suuren ostoksen jälkeen kysymme muutaman kuukauden kuluttua, oletko tyytyväinen ja tarvitsetko vielä jotain.',
    sv: 'Efter ett större köp frågar vi några månader senare om du är nöjd och behöver något mer.',
    lt: 'Po didelio pirkinio po kelių mėnesių pasiteiraujame, ar esate patenkinti ir ar nieko netrūksta.',
    id: 'Setelah pembelian besar, beberapa bulan kemudian kami menanyakan apakah Anda puas dan masih perlu sesuatu.',
    ms: 'Selepas pembelian besar, beberapa bulan kemudian kami bertanya sama ada anda berpuas hati dan perlukan apa-apa lagi.',
  },
  behaviours: {
    store: [
      {
        en: 'Tell the customer that you will ask, and how.',
        fi: 'Kerro asiakkaalle, että kysyt myöhemmin ja miten.',
        sv: 'Berätta för kunden att ni kommer att höra av er, och hur.',
        lt: 'Pasakykite klientui, kad vėliau pasiteirausite, ir kaip.',
        id: 'Beri tahu pelanggan bahwa Anda akan menanyakannya, dan dengan cara apa.',
        ms: 'Maklumkan kepada pelanggan bahawa anda akan bertanya, dan bagaimana.',
      },
      {
        en: 'Keep it in measure: nothing after a small purchase.',
        fi: 'Pidä se kohtuullisena: pienen ostoksen jälkeen ei mitään.',
        sv: 'Håll det rimligt: ingenting efter ett litet köp.',
        lt: 'Jauskite saiką: po smulkaus pirkinio – nieko.',
        id: 'Sesuaikan dengan nilainya: tidak perlu setelah pembelian kecil.',
        ms: 'Sesuaikan dengan nilainya: tidak perlu selepas pembelian kecil.',
      },
      {
        en: 'Act on what the customer then tells you.',
        fi: 'Toimi sen mukaan, mitä asiakas silloin kertoo.',
        sv: 'Gör något åt det kunden då berättar.',
        lt: 'Imkitės to, ką klientas tada pasako.',
        id: 'Tindak lanjuti apa yang kemudian disampaikan pelanggan.',
        ms: 'Ambil tindakan atas apa yang kemudian diberitahu oleh pelanggan.',
      },
    ],
    call_centre: [
      {
        en: 'Call or write when the agreed months have passed.',
        fi: 'Soita tai kirjoita, kun sovitut kuukaudet ovat kuluneet.',
        sv: 'Ring eller skriv när de avtalade månaderna har gått.',
        lt: 'Praėjus sutartiems mėnesiams, paskambinkite arba parašykite.',
        id: 'Telepon atau kirim pesan setelah bulan yang disepakati berlalu.',
        ms: 'Telefon atau tulis apabila tempoh bulan yang dipersetujui telah berlalu.',
      },
      {
        en: 'Ask first whether it is a good moment.',
        fi: 'Kysy ensin, sopiiko hetki.',
        sv: 'Fråga först om det passar.',
        lt: 'Pirmiausia paklauskite, ar tinkamas metas.',
        id: 'Tanyakan lebih dulu apakah waktunya tepat.',
        ms: 'Tanya dahulu sama ada masanya sesuai.',
      },
      {
        en: 'Do not sell: ask, listen and help.',
        fi: 'Älä myy: kysy, kuuntele ja auta.',
        sv: 'Sälj inte: fråga, lyssna och hjälp.',
        lt: 'Nepardavinėkite: klauskite, klausykitės ir padėkite.',
        id: 'Jangan menjual: bertanya, mendengarkan, dan membantu.',
        ms: 'Jangan menjual: tanya, dengar dan bantu.',
      },
    ],
  },
  weight: 3,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
