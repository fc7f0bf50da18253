import type { InvitationWords } from '../invitation-words.js';

export const lt: InvitationWords = {
  subject: 'Kaip praėjo jūsų apsilankymas: {{store}}?',
  reminderSubject: 'Jūsų nuomonė vis dar svarbi: {{store}}',
  greeting: 'Sveiki, {{name}},',
  body: 'Dėkojame, kad pasirinkote „{{organisation}}“. Ar papasakotumėte, kaip sekėsi? Tai užtruks apie dvi minutes, o kiekvieną atsakymą perskaito žmonės.',
  reminderBody:
    'Prieš kelias dienas klausėme, kaip sekėsi: {{store}}. Jei turite dvi minutes, jūsų atsakymas padėtų mums tobulėti. Daugiau apie tai nepriminsime.',
  button: 'Atsakyti į klausimus',
  pressToRate: 'Norėdami pradėti, pasirinkite atsakymą. Kitame puslapyje galėsite jį pakeisti.',
  why: 'Šį laišką gavote, nes esate „{{organisation}}“ klientas.',
  unsubscribe: 'Daugiau apklausų nenoriu',
};
