import type { NoticeText } from '../notice.js';

/** Tells a shopper that a visit is offered, which waits for an answer. */
export const visitOfferedTexts: Record<string, NoticeText> = {
  en: {
    subject: 'A visit is offered to you: {{organisation}}',
    heading: 'Hello, {{name}}',
    body: 'A visit is offered to you. Open the app to see where and when it is, what it pays and until when the offer stands, then accept or decline it.',
    button: 'See the offer',
    footnote: 'If you do not answer in time, the visit is offered to somebody else.',
  },
  fi: {
    subject: 'Sinulle tarjotaan käyntiä: {{organisation}}',
    heading: 'Hei, {{name}}',
    body: 'Sinulle tarjotaan käyntiä. Avaa sovellus, niin näet, missä ja milloin se on, mitä siitä maksetaan ja mihin asti tarjous on voimassa. Ota se sitten vastaan tai kieltäydy.',
    button: 'Katso tarjous',
    footnote: 'Jos et vastaa ajoissa, käyntiä tarjotaan jollekulle toiselle.',
  },
  sv: {
    subject: 'Du erbjuds ett besök: {{organisation}}',
    heading: 'Hej, {{name}}',
    body: 'Du erbjuds ett besök. Öppna appen för att se var och när det är, vad det ger och hur länge erbjudandet gäller, och anta det eller tacka nej.',
    button: 'Se erbjudandet',
    footnote: 'Om du inte svarar i tid erbjuds besöket någon annan.',
  },
  lt: {
    subject: 'Jums siūlomas vizitas: {{organisation}}',
    heading: 'Sveiki, {{name}}',
    body: 'Jums siūlomas vizitas. Atverkite programėlę: pamatysite, kur ir kada jis vyks, kiek mokama ir iki kada galioja pasiūlymas. Tada jį priimkite arba atsisakykite.',
    button: 'Peržiūrėti pasiūlymą',
    footnote: 'Jei laiku neatsakysite, vizitas bus pasiūlytas kam nors kitam.',
  },
  id: {
    subject: 'Sebuah kunjungan ditawarkan kepada Anda: {{organisation}}',
    heading: 'Halo, {{name}}',
    body: 'Sebuah kunjungan ditawarkan kepada Anda. Buka aplikasi untuk melihat di mana dan kapan, berapa honornya, dan sampai kapan tawaran berlaku, lalu terima atau tolak.',
    button: 'Lihat tawaran',
    footnote: 'Jika Anda tidak menjawab tepat waktu, kunjungan ditawarkan kepada orang lain.',
  },
  ms: {
    subject: 'Satu lawatan ditawarkan kepada anda: {{organisation}}',
    heading: 'Helo, {{name}}',
    body: 'Satu lawatan ditawarkan kepada anda. Buka aplikasi untuk melihat di mana dan bila, bayarannya, dan sehingga bila tawaran itu sah, kemudian terima atau tolak.',
    button: 'Lihat tawaran',
    footnote: 'Jika anda tidak menjawab tepat pada masanya, lawatan ditawarkan kepada orang lain.',
  },
};
