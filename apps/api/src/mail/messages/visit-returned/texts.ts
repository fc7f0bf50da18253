import type { NoticeText } from '../notice.js';

/** Tells a shopper that a reviewer asks something about a visit. */
export const visitReturnedTexts: Record<string, NoticeText> = {
  en: {
    subject: 'Your visit for {{organisation}} came back to you',
    heading: 'Hello, {{name}}',
    body: 'A reviewer asks about some items of a visit that you handed in. Open the app within 24 hours and put them right; it works without a network too.',
    button: 'Open my jobs',
    footnote: 'After that time the visit goes on as it was handed in.',
  },
  fi: {
    subject: 'Käyntisi palasi sinulle: {{organisation}}',
    heading: 'Hei, {{name}}',
    body: 'Tarkastaja kysyy joistakin kohdista käynnillä, jonka lähetit. Avaa sovellus vuorokauden kuluessa ja korjaa ne; se onnistuu myös ilman verkkoa.',
    button: 'Avaa tehtäväni',
    footnote: 'Sen jälkeen käynti jatkaa sellaisena kuin se lähetettiin.',
  },
  sv: {
    subject: 'Ditt besök för {{organisation}} kom tillbaka till dig',
    heading: 'Hej, {{name}}',
    body: 'En granskare frågar om några punkter i ett besök som du har lämnat in. Öppna appen inom 24 timmar och rätta dem; det går också utan nät.',
    button: 'Öppna mina uppdrag',
    footnote: 'Efter den tiden går besöket vidare som det lämnades in.',
  },
  lt: {
    subject: 'Jūsų vizitas grąžintas: {{organisation}}',
    heading: 'Sveiki, {{name}}',
    body: 'Peržiūrėtojas klausia apie kai kuriuos jūsų pateikto vizito punktus. Per 24 valandas atverkite programėlę ir juos pataisykite; tai galima ir be ryšio.',
    button: 'Atverti mano užduotis',
    footnote: 'Vėliau vizitas toliau vertinamas toks, koks buvo pateiktas.',
  },
  id: {
    subject: 'Kunjungan Anda untuk {{organisation}} dikembalikan',
    heading: 'Halo, {{name}}',
    body: 'Peninjau bertanya tentang beberapa butir dari kunjungan yang Anda kirim. Buka aplikasi dalam 24 jam dan perbaiki; ini bisa juga tanpa jaringan.',
    button: 'Buka tugas saya',
    footnote: 'Setelah itu kunjungan dilanjutkan seperti saat dikirim.',
  },
  ms: {
    subject: 'Lawatan anda bagi {{organisation}} dikembalikan',
    heading: 'Helo, {{name}}',
    body: 'Penyemak bertanya tentang beberapa perkara dalam lawatan yang anda serahkan. Buka aplikasi dalam masa 24 jam dan betulkan; ini boleh juga tanpa rangkaian.',
    button: 'Buka tugas saya',
    footnote: 'Selepas itu lawatan diteruskan seperti yang diserahkan.',
  },
};
