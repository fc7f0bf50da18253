import type { Principle } from '../standard.js';

export const resolution: Principle = {
  key: 'resolution',
  name: {
    en: 'Resolution',
    fi: 'Ratkaiseminen',
    sv: 'Lösning',
    lt: 'Problemų sprendimas',
    id: 'Penyelesaian',
    ms: 'Penyelesaian',
  },
  promise: {
    en: 'When something went wrong we put it right, and when in doubt we side with you.',
    fi: 'Kun jokin menee pieleen, korjaamme sen, ja epäselvissä tilanteissa olemme sinun puolellasi.',
    sv: 'När något gått fel rättar vi till det, och vid tveksamhet står vi på din sida.',
    lt: 'Jei kas nors buvo ne taip, tai ištaisome, o abejodami stojame į Jūsų pusę.',
    id: 'Bila ada yang salah, kami memperbaikinya, dan bila ragu kami berpihak kepada Anda.',
    ms: 'Apabila ada yang tidak kena, kami membetulkannya, dan jika ragu kami berpihak kepada anda.',
  },
  behaviours: {
    store: [
      {
        en: 'Grant the exchange or refund, and do not argue over it.',
        fi: 'Vaihda tai palauta rahat väittelemättä.',
        sv: 'Byt eller betala tillbaka utan att argumentera.',
        lt: 'Pakeiskite prekę ar grąžinkite pinigus nesiginčydami.',
        id: 'Kabulkan penukaran atau pengembalian uang tanpa berdebat.',
        ms: 'Luluskan penukaran atau bayaran balik tanpa bertengkar.',
      },
      {
        en: 'Say sorry before you explain.',
        fi: 'Pyydä anteeksi ennen kuin selität.',
        sv: 'Be om ursäkt innan du förklarar.',
        lt: 'Pirmiausia atsiprašykite, tik paskui aiškinkite.',
        id: 'Mintalah maaf sebelum menjelaskan.',
        ms: 'Minta maaf sebelum menerangkan.',
      },
      {
        en: 'Ask whether the solution suits the customer.',
        fi: 'Kysy, sopiiko ratkaisu asiakkaalle.',
        sv: 'Fråga om lösningen passar kunden.',
        lt: 'Paklauskite, ar sprendimas klientui tinka.',
        id: 'Tanyakan apakah penyelesaiannya sesuai bagi pelanggan.',
        ms: 'Tanya sama ada penyelesaian itu sesuai bagi pelanggan.',
      },
    ],
    call_centre: [
      {
        en: 'Take the complaint as yours until it is settled.',
        fi: 'Pidä valitus omanasi, kunnes se on hoidettu.',
        sv: 'Gör klagomålet till ditt tills det är löst.',
        lt: 'Skundą laikykite savu, kol jis išspręstas.',
        id: 'Anggap keluhan itu tanggung jawab Anda sampai tuntas.',
        ms: 'Anggap aduan itu tanggungjawab anda sehingga selesai.',
      },
      {
        en: 'Never defend yourself; ask what would make it right.',
        fi: 'Älä puolustaudu; kysy, millä asian saisi kuntoon.',
        sv: 'Försvara dig inte; fråga vad som skulle göra det bra igen.',
        lt: 'Nesiteisinkite; paklauskite, kaip tai ištaisyti.',
        id: 'Jangan membela diri; tanyakan apa yang bisa memperbaikinya.',
        ms: 'Jangan membela diri; tanya apa yang boleh membetulkannya.',
      },
      {
        en: 'Confirm in writing what was agreed.',
        fi: 'Vahvista sovittu kirjallisesti.',
        sv: 'Bekräfta skriftligt det ni kommit överens om.',
        lt: 'Raštu patvirtinkite, dėl ko susitarėte.',
        id: 'Tegaskan secara tertulis apa yang disepakati.',
        ms: 'Sahkan secara bertulis perkara yang dipersetujui.',
      },
    ],
  },
  weight: 13,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
