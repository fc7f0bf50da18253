import type { Principle } from '../standard.js';

export const attentiveness: Principle = {
  key: 'attentiveness',
  name: {
    en: 'Attentiveness',
    fi: 'Huomaavaisuus',
    sv: 'Uppmärksamhet',
    lt: 'Dėmesingumas',
    id: 'Kepedulian',
    ms: 'Keprihatinan',
  },
  promise: {
    en: 'Help is near when you want it, and leaves you in peace when you do not.',
    fi: 'Apu on lähellä, kun haluat sitä, ja saat olla rauhassa, kun et halua.',
    sv: 'Hjälpen är nära när du vill ha den, och du får vara i fred när du inte vill.',
    lt: 'Pagalba šalia, kai jos norite, o kai nenorite – Jūsų netrukdome.',
    id: 'Bantuan dekat saat Anda menginginkannya, dan Anda dibiarkan leluasa saat tidak.',
    ms: 'Bantuan dekat apabila anda memerlukannya, dan anda dibiarkan selesa apabila tidak.',
  },
  behaviours: {
    store: [
      {
        en: 'Offer help to find things, without intruding on those who browse.',
        fi: 'Tarjoa apua löytämiseen tyrkyttämättä sitä katselijoille.',
        sv: 'Erbjud hjälp att hitta, utan att tränga dig på den som bara tittar.',
        lt: 'Pasiūlykite padėti surasti prekę, bet neįkyrėkite besidairantiems.',
        id: 'Tawarkan bantuan mencari barang, tanpa mengganggu yang sedang melihat-lihat.',
        ms: 'Tawarkan bantuan mencari barang, tanpa mengganggu yang sedang melihat-lihat.',
      },
      {
        en: 'Look in again a little later.',
        fi: 'Käy kysymässä uudelleen hetken kuluttua.',
        sv: 'Titta till kunden igen om en stund.',
        lt: 'Kiek vėliau pasiteiraukite dar kartą.',
        id: 'Tengok lagi beberapa saat kemudian.',
        ms: 'Jenguk semula sebentar kemudian.',
      },
      {
        en: 'Ask at the till whether everything was found.',
        fi: 'Kysy kassalla, löytyikö kaikki.',
        sv: 'Fråga i kassan om kunden hittade allt.',
        lt: 'Prie kasos paklauskite, ar viską rado.',
        id: 'Tanyakan di kasir apakah semuanya sudah ditemukan.',
        ms: 'Tanya di kaunter bayaran sama ada semuanya telah dijumpai.',
      },
    ],
    call_centre: [
      {
        en: 'Sound awake and engaged from the first word.',
        fi: 'Kuulosta virkeältä ja kiinnostuneelta ensi sanasta alkaen.',
        sv: 'Låt pigg och engagerad från första ordet.',
        lt: 'Nuo pirmo žodžio kalbėkite žvaliai ir susidomėję.',
        id: 'Terdengarlah sigap dan peduli sejak kata pertama.',
        ms: 'Kedengaran cergas dan prihatin sejak perkataan pertama.',
      },
      {
        en: 'Say what you are doing while the caller waits.',
        fi: 'Kerro, mitä teet, kun soittaja odottaa.',
        sv: 'Berätta vad du gör medan kunden väntar.',
        lt: 'Kol skambinantysis laukia, sakykite, ką darote.',
        id: 'Sebutkan apa yang sedang Anda kerjakan selama penelepon menunggu.',
        ms: 'Nyatakan apa yang anda sedang lakukan semasa pemanggil menunggu.',
      },
      {
        en: 'Ask at the end whether there is anything else.',
        fi: 'Kysy lopuksi, onko vielä jotain muuta.',
        sv: 'Fråga till sist om det är något mer.',
        lt: 'Pabaigoje paklauskite, ar dar kuo nors galite padėti.',
        id: 'Tanyakan di akhir apakah masih ada yang lain.',
        ms: 'Tanya pada akhirnya sama ada terdapat perkara lain.',
      },
    ],
  },
  weight: 10,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
