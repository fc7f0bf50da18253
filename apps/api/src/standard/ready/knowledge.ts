import type { Principle } from '../standard.js';

export const knowledge: Principle = {
  key: 'knowledge',
  name: {
    en: 'Knowledge',
    fi: 'Asiantuntemus',
    sv: 'Kunnighet',
    lt: 'Išmanymas',
    id: 'Pengetahuan',
    ms: 'Pengetahuan',
  },
  promise: {
    en: 'You get useful, up-to-date advice from someone who knows the field.',
    fi: 'Saat hyödyllisiä ja ajantasaisia neuvoja alansa tuntevalta ihmiseltä.',
    sv: 'Du får användbara och aktuella råd av någon som kan sitt område.',
    lt: 'Naudingą ir šiuolaikišką patarimą Jums duoda savo sritį išmanantis žmogus.',
    id: 'Anda mendapat saran yang berguna dan mutakhir dari orang yang menguasai bidangnya.',
    ms: 'Anda mendapat nasihat yang berguna dan terkini daripada orang yang mahir dalam bidangnya.',
  },
  behaviours: {
    store: [
      {
        en: 'Know what is new, and what it is good for.',
        fi: 'Tunne uutuudet ja tiedä, mihin ne sopivat.',
        sv: 'Känn till nyheterna och vad de är bra för.',
        lt: 'Žinokite naujienas ir kam jos tinka.',
        id: 'Kenali produk baru dan kegunaannya.',
        ms: 'Kenali produk baharu dan kegunaannya.',
      },
      {
        en: 'Offer an alternative when something is missing.',
        fi: 'Tarjoa vaihtoehtoa, kun jotain puuttuu.',
        sv: 'Erbjud ett alternativ när något saknas.',
        lt: 'Kai ko nors nėra, pasiūlykite kitą išeitį.',
        id: 'Tawarkan pilihan lain bila sesuatu tidak tersedia.',
        ms: 'Tawarkan pilihan lain apabila sesuatu tiada.',
      },
      {
        en: 'When you do not know, find out, or find someone who does.',
        fi: 'Jos et tiedä, ota selvää tai hae joku, joka tietää.',
        sv: 'Vet du inte, ta reda på det eller hämta någon som vet.',
        lt: 'Jei nežinote, išsiaiškinkite arba pakvieskite žinantįjį.',
        id: 'Bila tidak tahu, cari tahu, atau panggil yang tahu.',
        ms: 'Jika tidak tahu, cari jawapannya atau panggil orang yang tahu.',
      },
    ],
    call_centre: [
      {
        en: 'Have products, prices and terms at hand before you answer.',
        fi: 'Pidä tuotteet, hinnat ja ehdot käsillä ennen kuin vastaat.',
        sv: 'Ha produkter, priser och villkor till hands innan du svarar.',
        lt: 'Prieš atsiliepdami turėkite po ranka prekes, kainas ir sąlygas.',
        id: 'Siapkan data produk, harga, dan ketentuan sebelum menjawab.',
        ms: 'Sediakan maklumat produk, harga dan syarat sebelum menjawab.',
      },
      {
        en: 'Explain in everyday words, step by step.',
        fi: 'Selitä arkikielellä, askel kerrallaan.',
        sv: 'Förklara med vardagliga ord, steg för steg.',
        lt: 'Aiškinkite paprastais žodžiais, žingsnis po žingsnio.',
        id: 'Jelaskan dengan kata sehari-hari, selangkah demi selangkah.',
        ms: 'Terangkan dengan kata-kata biasa, langkah demi langkah.',
      },
      {
        en: 'When you are not sure, check and call back rather than guess.',
        fi: 'Jos et ole varma, tarkista ja soita takaisin äläkä arvaa.',
        sv: 'Är du osäker, kontrollera och ring tillbaka i stället för att gissa.',
        lt: 'Jei abejojate, pasitikrinkite ir perskambinkite, o ne spėliokite.',
        id: 'Bila ragu, periksa lalu telepon kembali daripada menebak.',
        ms: 'Jika tidak pasti, semak dan telefon semula daripada meneka.',
      },
    ],
  },
  weight: 12,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
