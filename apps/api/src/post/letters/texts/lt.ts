import type { LetterWords } from '../letter-words.js';

export const lt: LetterWords = {
  subject: 'Kaip pavyko Jūsų apsilankymas: {{store}}?',
  reminderSubject: 'Jūsų nuomonė vis dar svarbi: {{store}}',
  greeting: 'Sveiki, {{name}}!',
  body: 'Dėkojame, kad pasirinkote {{organisation}}. Gal papasakotumėte, kaip sekėsi? Tai užtruks apie dvi minutes, o kiekvieną atsakymą skaito žmonės.',
  reminderBody:
    'Prieš kurį laiką laišku klausėme, kaip sekėsi: {{store}}. Jei turite dvi minutes, Jūsų atsakymas padėtų mums tobulėti. Jei atsakymas jau pakeliui, dėkojame: daugiau nieko nereikia.',
  onPaper: 'Popieriuje: pažymėkite langelius pridėtame lape ir atsiųskite jį mums.',
  onWeb:
    'Arba internete: nuskaitykite šį kodą telefonu arba atverkite toliau nurodytą adresą ir įrašykite po juo esantį kodą. Atsakykite vieną kartą, kaip Jums patogiau.',
  anonymous: 'Apklausa anoniminė. Lapo numeris niekam nepriklauso: lapai į vokus dedami nerūšiuoti.',
  why: 'Šį laišką gavote, nes esate {{organisation}} klientas.',
  noMore:
    'Jei tokių laiškų daugiau nenorite, parašykite mums aukščiau nurodytu adresu ir nurodykite numerį voko langelyje.',
};
