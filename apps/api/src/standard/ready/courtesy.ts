import type { Principle } from '../standard.js';

export const courtesy: Principle = {
  key: 'courtesy',
  name: { en: 'Courtesy', fi: 'Kohteliaisuus', sv: 'Artighet', lt: 'Mandagumas', id: 'Kesantunan', ms: 'Kesantunan' },
  promise: {
    en: 'You are greeted at once, spoken to kindly and thanked.',
    fi: 'Sinua tervehditään heti, sinulle puhutaan ystävällisesti ja sinua kiitetään.',
    sv: 'Du blir hälsad genast, bemött vänligt och tackad.',
    lt: 'Su Jumis iškart pasisveikinama, kalbama maloniai ir Jums padėkojama.',
    id: 'Anda segera disapa, dilayani dengan ramah, dan mendapat ucapan terima kasih.',
    ms: 'Anda disapa dengan segera, dilayani dengan mesra dan diucapkan terima kasih.',
  },
  behaviours: {
    store: [
      {
        en: 'Greet every customer at once, with a smile and eye contact.',
        fi: 'Tervehdi jokaista asiakasta heti, hymyillen ja katsoen silmiin.',
        sv: 'Hälsa på varje kund genast, med ett leende och ögonkontakt.',
        lt: 'Iškart pasisveikinkite su kiekvienu klientu, šypsodamiesi ir žiūrėdami į akis.',
        id: 'Sapa setiap pelanggan segera, dengan senyum dan kontak mata.',
        ms: 'Sapa setiap pelanggan dengan segera, dengan senyuman dan pandangan mata.',
      },
      {
        en: 'When nobody is free, ask politely to wait, and say how long it will take.',
        fi: 'Jos kukaan ei ole vapaana, pyydä kohteliaasti odottamaan ja kerro, kauanko se kestää.',
        sv: 'Om ingen är ledig, be artigt kunden att vänta och säg hur länge det dröjer.',
        lt: 'Jei visi užsiėmę, mandagiai paprašykite palaukti ir pasakykite, kiek tai užtruks.',
        id: 'Bila semua petugas sedang sibuk, mintalah dengan sopan agar pelanggan menunggu, dan sebutkan berapa lama.',
        ms: 'Jika semua petugas sibuk, minta pelanggan menunggu dengan sopan dan nyatakan berapa lama.',
      },
      {
        en: 'Thank everyone on leaving, also those who bought nothing.',
        fi: 'Kiitä jokaista lähtijää, myös häntä, joka ei ostanut mitään.',
        sv: 'Tacka alla som går, även den som inte köpte något.',
        lt: 'Padėkokite kiekvienam išeinančiam, taip pat ir nieko nepirkusiam.',
        id: 'Ucapkan terima kasih kepada setiap orang yang pulang, juga yang tidak membeli apa pun.',
        ms: 'Ucapkan terima kasih kepada setiap orang yang pulang, termasuk yang tidak membeli apa-apa.',
      },
    ],
    call_centre: [
      {
        en: 'Answer with your name and a greeting, in a voice that smiles.',
        fi: 'Vastaa tervehtien ja nimesi sanoen, hymy äänessä.',
        sv: 'Svara med en hälsning och ditt namn, med ett leende i rösten.',
        lt: 'Atsiliepkite pasisveikindami ir prisistatydami, kad balse girdėtųsi šypsena.',
        id: 'Jawab dengan salam dan nama Anda, dengan suara yang ramah.',
        ms: 'Jawab dengan salam dan nama anda, dengan suara yang mesra.',
      },
      {
        en: 'Ask before you put someone on hold, and thank them for waiting.',
        fi: 'Kysy lupa ennen kuin siirrät puhelun odottamaan, ja kiitä odottamisesta.',
        sv: 'Fråga innan du ber någon vänta i luren, och tacka för tålamodet.',
        lt: 'Prieš prašydami palaukti prie telefono, atsiklauskite, o paskui padėkokite, kad laukė.',
        id: 'Mintalah izin sebelum menahan panggilan, dan ucapkan terima kasih karena telah menunggu.',
        ms: 'Minta izin sebelum menahan panggilan, dan ucapkan terima kasih kerana menunggu.',
      },
      {
        en: 'End the call with thanks, and let the caller hang up first.',
        fi: 'Päätä puhelu kiitokseen ja anna soittajan sulkea ensin.',
        sv: 'Avsluta samtalet med ett tack och låt kunden lägga på först.',
        lt: 'Baigdami pokalbį padėkokite ir leiskite skambinusiajam pirmam padėti ragelį.',
        id: 'Akhiri panggilan dengan ucapan terima kasih, dan biarkan penelepon menutup lebih dulu.',
        ms: 'Akhiri panggilan dengan ucapan terima kasih, dan biarkan pemanggil meletakkan telefon dahulu.',
      },
    ],
  },
  weight: 9,
  target: 80,
  retired: false,
  settings: ['store', 'call_centre'],
};
