import type { InvitationWords } from '../invitation-words.js';

export const fi: InvitationWords = {
  subject: 'Miten asiointisi sujui: {{store}}?',
  reminderSubject: 'Mielipiteesi on yhä tärkeä: {{store}}',
  greeting: 'Hei {{name}},',
  body: 'Kiitos, että valitsit meidät: {{organisation}}. Kertoisitko, miten asiointi sujui? Vastaaminen vie noin kaksi minuuttia, ja ihmiset lukevat jokaisen vastauksen.',
  reminderBody:
    'Kysyimme muutama päivä sitten, miten asiointisi sujui: {{store}}. Jos sinulla on kaksi minuuttia, vastauksesi auttaa meitä parantamaan. Emme muistuta tästä uudelleen.',
  button: 'Vastaa kysymyksiin',
  pressToRate: 'Aloita valitsemalla vastaus. Voit muuttaa sitä seuraavalla sivulla.',
  why: 'Saat tämän viestin, koska olet asiakkaamme: {{organisation}}.',
  unsubscribe: 'Ei enempää kyselyjä, kiitos',
};
