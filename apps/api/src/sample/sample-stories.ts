import type { Language } from '#surveys';

/** What happened at one place, when it went well and when it did not. */
type Either = readonly [well: string, badly: string];

interface Stories {
  arriving: Either;
  asking: Either;
  leaving: Either;
  ringing: Either;
  end: string;
  why: readonly [string, string];
}

/** What the sample's shoppers write: what people did and said, never who they are. */
export const sampleStories: Record<Language, Stories> = {
  en: {
    arriving: [
      'Somebody looked up, said good day and asked whether I was looking for something in particular.',
      'I walked past two members of staff who went on talking with each other, and nobody greeted me.',
    ],
    asking: [
      'I asked about lamps for a desk; I was shown three, with their differences in light and price.',
      'I asked about lamps for a desk and was pointed to the shelf; which one was right I had to read for myself.',
    ],
    leaving: [
      'There were two people before me at the till, it went quickly and I was thanked.',
      'One till was open and the queue stood still for a while because of an exchange.',
    ],
    ringing: [
      'The call was answered after a few rings, with a name and the question how they could help.',
      'I waited with music for a good while before anybody answered, and then without a greeting.',
    ],
    end: 'I left with what I had asked for and with the receipt in my pocket.',
    why: [
      'Everybody was busy with the shelves and nobody looked up.',
      'The answer was “I do not know”, and it ended there.',
    ],
  },
  fi: {
    arriving: [
      'Joku nosti katseensa, toivotti hyvää päivää ja kysyi, etsinkö jotain tiettyä.',
      'Kävelin kahden myyjän ohi, he jatkoivat keskusteluaan eikä kukaan tervehtinyt.',
    ],
    asking: [
      'Kysyin työpöydän valaisimista; minulle näytettiin kolme ja kerrottiin, miten valo ja hinta eroavat.',
      'Kysyin työpöydän valaisimista ja minut ohjattiin hyllylle; oikean jouduin päättelemään itse.',
    ],
    leaving: [
      'Kassalla oli edelläni kaksi asiakasta, jono eteni nopeasti ja minua kiitettiin.',
      'Vain yksi kassa oli auki ja jono seisoi hetken yhden vaihdon takia.',
    ],
    ringing: [
      'Puheluun vastattiin muutaman hälytyksen jälkeen nimellä ja kysymyksellä, miten voi auttaa.',
      'Odotin musiikin soidessa pitkään, ja sitten vastattiin ilman tervehdystä.',
    ],
    end: 'Lähdin mukanani se, mitä olin tullut kysymään, ja kuitti taskussani.',
    why: [
      'Kaikki olivat kiireisiä hyllyjen kanssa eikä kukaan nostanut katsettaan.',
      'Vastaus oli ”en tiedä”, ja siihen se jäi.',
    ],
  },
  sv: {
    arriving: [
      'Någon tittade upp, sade god dag och frågade om jag letade efter något särskilt.',
      'Jag gick förbi två anställda som fortsatte prata med varandra, och ingen hälsade.',
    ],
    asking: [
      'Jag frågade om lampor till ett skrivbord; man visade tre och förklarade skillnaderna i ljus och pris.',
      'Jag frågade om lampor till ett skrivbord och blev hänvisad till hyllan; vilken som var rätt fick jag läsa mig till.',
    ],
    leaving: [
      'Två personer stod före mig i kassan, det gick fort och jag fick ett tack.',
      'En kassa var öppen och kön stod stilla en stund på grund av ett byte.',
    ],
    ringing: [
      'Samtalet besvarades efter några signaler, med namn och frågan hur man kunde hjälpa till.',
      'Jag väntade länge till musik innan någon svarade, och då utan hälsning.',
    ],
    end: 'Jag gick därifrån med det jag hade frågat efter och med kvittot i fickan.',
    why: ['Alla var upptagna vid hyllorna och ingen tittade upp.', 'Svaret var ”jag vet inte”, och där tog det slut.'],
  },
  lt: {
    arriving: [
      'Darbuotojas pakėlė akis, pasisveikino ir paklausė, ar ieškau ko nors konkretaus.',
      'Praėjau pro du darbuotojus, jie toliau kalbėjosi tarpusavyje, ir niekas nepasisveikino.',
    ],
    asking: [
      'Paklausiau apie stalo lempas; parodė tris ir paaiškino, kuo skiriasi šviesa ir kaina.',
      'Paklausiau apie stalo lempas ir man parodė lentyną; kuri tinkama, turėjau išsiaiškinti pati.',
    ],
    leaving: [
      'Prie kasos priešais mane buvo du žmonės, viskas vyko greitai ir man padėkojo.',
      'Dirbo viena kasa, o eilė kurį laiką stovėjo dėl vienos prekės keitimo.',
    ],
    ringing: [
      'Atsiliepė po kelių signalų, prisistatė vardu ir paklausė, kuo gali padėti.',
      'Gana ilgai laukiau skambant muzikai, o atsiliepė nepasisveikinę.',
    ],
    end: 'Išėjau su tuo, ko klausiau, ir su čekiu kišenėje.',
    why: [
      'Visi buvo užsiėmę prie lentynų ir niekas nepakėlė akių.',
      'Atsakymas buvo „nežinau“, ir tuo viskas baigėsi.',
    ],
  },
  id: {
    arriving: [
      'Seorang petugas menoleh, mengucapkan selamat siang, dan bertanya apakah saya mencari sesuatu.',
      'Saya melewati dua petugas yang terus mengobrol, dan tidak ada yang menyapa.',
    ],
    asking: [
      'Saya bertanya tentang lampu meja; saya ditunjukkan tiga pilihan beserta perbedaan cahaya dan harganya.',
      'Saya bertanya tentang lampu meja dan hanya ditunjukkan raknya; yang mana yang cocok harus saya baca sendiri.',
    ],
    leaving: [
      'Ada dua orang di depan saya di kasir, antrean cepat dan saya mendapat ucapan terima kasih.',
      'Hanya satu kasir yang buka dan antrean berhenti cukup lama karena ada penukaran barang.',
    ],
    ringing: [
      'Telepon diangkat setelah beberapa dering, dengan menyebut nama dan bertanya apa yang bisa dibantu.',
      'Saya menunggu cukup lama dengan musik, lalu dijawab tanpa salam.',
    ],
    end: 'Saya pulang dengan barang yang saya tanyakan dan struk di saku saya.',
    why: ['Semua petugas sibuk di rak dan tidak ada yang menoleh.', 'Jawabannya “tidak tahu”, dan berhenti di situ.'],
  },
  ms: {
    arriving: [
      'Seorang kakitangan memandang saya, memberi salam dan bertanya sama ada saya mencari sesuatu.',
      'Saya melintasi dua kakitangan yang terus berbual, dan tiada sesiapa yang menegur.',
    ],
    asking: [
      'Saya bertanya tentang lampu meja; saya ditunjukkan tiga pilihan serta perbezaan cahaya dan harganya.',
      'Saya bertanya tentang lampu meja dan hanya ditunjukkan raknya; yang mana sesuai terpaksa saya baca sendiri.',
    ],
    leaving: [
      'Ada dua orang di hadapan saya di kaunter, urusan pantas dan saya diucapkan terima kasih.',
      'Hanya satu kaunter dibuka dan barisan terhenti agak lama kerana satu penukaran barang.',
    ],
    ringing: [
      'Panggilan dijawab selepas beberapa deringan, dengan nama dan pertanyaan apa yang boleh dibantu.',
      'Saya menunggu agak lama dengan muzik, kemudian dijawab tanpa salam.',
    ],
    end: 'Saya pulang dengan barang yang saya tanya dan resit dalam poket.',
    why: ['Semua kakitangan sibuk di rak dan tiada yang memandang.', 'Jawapannya “tidak tahu”, dan terhenti di situ.'],
  },
};
