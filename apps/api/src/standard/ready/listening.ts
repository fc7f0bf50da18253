import type { Principle } from '../standard.js';

export const listening: Principle = {
  key: 'listening',
  name: {
    en: 'Listening',
    fi: 'Kuunteleminen',
    sv: 'Lyhördhet',
    lt: 'Išklausymas',
    id: 'Mendengarkan',
    ms: 'Mendengar',
  },
  promise: {
    en: 'You are heard out, and your case is treated as your own.',
    fi: 'Sinua kuunnellaan loppuun asti, ja asiaasi kohdellaan juuri sinun asianasi.',
    sv: 'Du får tala till punkt, och ditt ärende behandlas som just ditt.',
    lt: 'Jūs išklausomi iki galo, ir Jūsų reikalas vertinamas kaip tik Jūsų.',
    id: 'Anda didengarkan sampai selesai, dan persoalan Anda ditangani sebagai milik Anda sendiri.',
    ms: 'Anda didengar hingga selesai, dan perkara anda dilayan sebagai perkara anda sendiri.',
  },
  behaviours: {
    store: [
      {
        en: 'Let the customer finish; listen more than you speak.',
        fi: 'Anna asiakkaan puhua loppuun; kuuntele enemmän kuin puhut.',
        sv: 'Låt kunden tala färdigt; lyssna mer än du talar.',
        lt: 'Leiskite klientui baigti; daugiau klausykitės, nei kalbėkite.',
        id: 'Biarkan pelanggan selesai bicara; lebih banyak mendengar daripada berbicara.',
        ms: 'Biarkan pelanggan habis bercakap; dengar lebih daripada bercakap.',
      },
      {
        en: 'Ask what is meant before you suggest anything.',
        fi: 'Kysy, mitä asiakas tarkoittaa, ennen kuin ehdotat mitään.',
        sv: 'Fråga vad kunden menar innan du föreslår något.',
        lt: 'Prieš ką nors siūlydami, pasitikslinkite, ko klientas nori.',
        id: 'Tanyakan maksudnya sebelum menyarankan sesuatu.',
        ms: 'Tanya maksudnya sebelum mencadangkan apa-apa.',
      },
      {
        en: 'Take criticism as help: hear it, note it, thank for it.',
        fi: 'Ota arvostelu apuna: kuuntele, kirjaa ja kiitä.',
        sv: 'Ta kritik som en hjälp: lyssna, anteckna och tacka.',
        lt: 'Kritiką priimkite kaip pagalbą: išklausykite, užsirašykite, padėkokite.',
        id: 'Terimalah kritik sebagai bantuan: dengarkan, catat, dan ucapkan terima kasih.',
        ms: 'Terima kritikan sebagai bantuan: dengar, catat dan ucapkan terima kasih.',
      },
    ],
    call_centre: [
      {
        en: 'Never interrupt; let a pause be a pause.',
        fi: 'Älä keskeytä; anna tauon olla tauko.',
        sv: 'Avbryt aldrig; låt en paus vara en paus.',
        lt: 'Niekada nepertraukite; tyla lai būna tyla.',
        id: 'Jangan menyela; biarkan jeda menjadi jeda.',
        ms: 'Jangan mencelah; biarkan jeda menjadi jeda.',
      },
      {
        en: 'Repeat the matter in your own words, and ask if you got it right.',
        fi: 'Toista asia omin sanoin ja kysy, ymmärsitkö oikein.',
        sv: 'Upprepa ärendet med egna ord och fråga om du förstått rätt.',
        lt: 'Pakartokite reikalą savais žodžiais ir paklauskite, ar teisingai supratote.',
        id: 'Ulangi persoalannya dengan kata-kata Anda sendiri, dan tanyakan apakah sudah benar.',
        ms: 'Ulang perkara itu dengan kata-kata anda sendiri, dan tanya sama ada ia betul.',
      },
      {
        en: 'Do not assume it is the same old story: every caller is someone of their own.',
        fi: 'Älä oleta, että kyse on samasta vanhasta: jokainen soittaja on oma ihmisensä.',
        sv: 'Anta inte att det är samma gamla visa: varje kund är en egen person.',
        lt: 'Nemanykite, kad vėl ta pati istorija: kiekvienas skambinantysis yra kitas žmogus.',
        id: 'Jangan menganggap ini cerita lama: setiap penelepon berbeda.',
        ms: 'Jangan anggap ini cerita lama: setiap pemanggil berbeza.',
      },
    ],
  },
  weight: 7,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
