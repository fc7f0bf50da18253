import type { Principle } from '../standard.js';

export const timeliness: Principle = {
  key: 'timeliness',
  name: {
    en: 'Timeliness',
    fi: 'Ripeys',
    sv: 'Snabbhet',
    lt: 'Greitumas',
    id: 'Ketepatan waktu',
    ms: 'Ketepatan masa',
  },
  promise: {
    en: 'Your time is not wasted: you reach us easily, wait briefly and are served quickly and correctly.',
    fi: 'Aikaasi ei tuhlata: tavoitat meidät helposti, odotat vain hetken ja saat nopean ja virheettömän palvelun.',
    sv: 'Din tid slösas inte bort: du når oss lätt, väntar kort och får snabb och riktig hjälp.',
    lt: 'Jūsų laiko negaišiname: mus lengva pasiekti, laukti trumpai, aptarnaujame greitai ir tiksliai.',
    id: 'Waktu Anda tidak terbuang: kami mudah dihubungi, antrean singkat, dan Anda dilayani dengan cepat dan tepat.',
    ms: 'Masa anda tidak dibazirkan: kami mudah dihubungi, penantian singkat dan anda dilayan dengan cepat dan tepat.',
  },
  behaviours: {
    store: [
      {
        en: 'Open another till before the queue annoys.',
        fi: 'Avaa toinen kassa, ennen kuin jono harmittaa.',
        sv: 'Öppna en kassa till innan kön stör.',
        lt: 'Atidarykite dar vieną kasą, kol eilė dar neerzina.',
        id: 'Buka kasir lain sebelum antrean menjengkelkan.',
        ms: 'Buka kaunter lain sebelum barisan menjengkelkan.',
      },
      {
        en: 'Take payment swiftly and give the right change.',
        fi: 'Hoida maksu sujuvasti ja anna vaihtoraha oikein.',
        sv: 'Ta betalt smidigt och ge rätt växel.',
        lt: 'Atsiskaitykite sklandžiai ir grąžą atiduokite tiksliai.',
        id: 'Terima pembayaran dengan lancar dan berikan kembalian yang tepat.',
        ms: 'Terima bayaran dengan lancar dan berikan baki yang betul.',
      },
      {
        en: 'Solve on the spot what can be solved on the spot.',
        fi: 'Ratkaise heti se, minkä voi heti ratkaista.',
        sv: 'Lös på plats det som kan lösas på plats.',
        lt: 'Ką galima išspręsti vietoje, spręskite iškart.',
        id: 'Selesaikan di tempat apa yang bisa diselesaikan di tempat.',
        ms: 'Selesaikan di situ juga perkara yang boleh diselesaikan di situ.',
      },
    ],
    call_centre: [
      {
        en: 'Answer quickly, and say how long the wait will be if there is one.',
        fi: 'Vastaa nopeasti ja kerro, kauanko mahdollinen odotus kestää.',
        sv: 'Svara snabbt, och säg hur lång väntan blir om det blir någon.',
        lt: 'Atsiliepkite greitai, o jei teks laukti, pasakykite kiek.',
        id: 'Jawab dengan cepat, dan sebutkan lamanya bila harus menunggu.',
        ms: 'Jawab dengan cepat, dan nyatakan tempohnya jika perlu menunggu.',
      },
      {
        en: 'Settle the matter in one call, without passing it around.',
        fi: 'Hoida asia yhdellä puhelulla, ilman pompottelua.',
        sv: 'Klara upp ärendet i ett samtal, utan att skicka runt kunden.',
        lt: 'Sutvarkykite reikalą vienu skambučiu, nesiuntinėdami nuo vieno prie kito.',
        id: 'Tuntaskan persoalan dalam satu panggilan, tanpa melempar ke sana kemari.',
        ms: 'Selesaikan perkara dalam satu panggilan, tanpa memindahkannya ke sana ke mari.',
      },
      {
        en: 'When it must be passed on, tell the next person the whole story.',
        fi: 'Jos asia on siirrettävä, kerro se seuraavalle kokonaan.',
        sv: 'Måste ärendet lämnas vidare, berätta allt för nästa person.',
        lt: 'Jei reikalą tenka perduoti, viską papasakokite tam, kas jį perima.',
        id: 'Bila harus diteruskan, ceritakan semuanya kepada petugas berikutnya.',
        ms: 'Jika perlu dipindahkan, ceritakan semuanya kepada petugas seterusnya.',
      },
    ],
  },
  weight: 15,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
