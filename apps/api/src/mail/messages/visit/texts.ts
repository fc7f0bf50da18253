import type { NoticeText } from '../notice.js';

/** Reminds a shopper of a job whose days begin. */
export const visitTexts: Record<string, NoticeText> = {
  en: {
    subject: 'Your visit for {{organisation}} is due',
    heading: 'Hello, {{name}}',
    body: 'The days of a visit that you have begin now. Open the app once while you have a network, then the visit can be made without one.',
    button: 'Open my jobs',
    footnote: 'If you cannot go, give the job back in the app, so that someone else can.',
  },
  fi: {
    subject: 'Käyntisi on ajankohtainen: {{organisation}}',
    heading: 'Hei, {{name}}',
    body: 'Sinulla on käynti, jonka päivät alkavat nyt. Avaa sovellus kerran verkossa, niin voit tehdä käynnin myös ilman verkkoa.',
    button: 'Avaa tehtäväni',
    footnote: 'Jos et pääse, anna tehtävä takaisin sovelluksessa, jotta joku toinen voi tehdä sen.',
  },
  sv: {
    subject: 'Dags för ditt besök för {{organisation}}',
    heading: 'Hej, {{name}}',
    body: 'Dagarna för ett av dina besök börjar nu. Öppna appen en gång medan du har nät, så kan besöket göras utan nät.',
    button: 'Öppna mina uppdrag',
    footnote: 'Om du inte kan gå, lämna tillbaka uppdraget i appen så att någon annan kan göra det.',
  },
  lt: {
    subject: 'Artėja jūsų vizitas: {{organisation}}',
    heading: 'Sveiki, {{name}}',
    body: 'Prasideda jūsų vizitui skirtos dienos. Kartą atverkite programėlę, kol turite ryšį, – tada vizitą galėsite atlikti ir be jo.',
    button: 'Atverti mano užduotis',
    footnote: 'Jei negalite, grąžinkite užduotį programėlėje, kad ją galėtų atlikti kas nors kitas.',
  },
  id: {
    subject: 'Saatnya kunjungan Anda untuk {{organisation}}',
    heading: 'Halo, {{name}}',
    body: 'Hari-hari untuk kunjungan Anda dimulai sekarang. Buka aplikasi sekali selagi ada jaringan, lalu kunjungan dapat dilakukan tanpa jaringan.',
    button: 'Buka tugas saya',
    footnote: 'Jika Anda tidak bisa, kembalikan tugas di aplikasi agar orang lain dapat melakukannya.',
  },
  ms: {
    subject: 'Masa untuk lawatan anda bagi {{organisation}}',
    heading: 'Helo, {{name}}',
    body: 'Hari-hari bagi lawatan anda bermula sekarang. Buka aplikasi sekali semasa ada rangkaian, kemudian lawatan boleh dibuat tanpa rangkaian.',
    button: 'Buka tugas saya',
    footnote: 'Jika anda tidak dapat pergi, pulangkan tugas dalam aplikasi supaya orang lain boleh membuatnya.',
  },
};
