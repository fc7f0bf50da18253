import type { CallTexts } from '../call-texts.js';

export const lt: CallTexts = {
  opening: 'Laba diena. Tai automatinis skambutis, skambina {organisation}. Skambutis skirtas: {name}.',
  openingWithoutName: 'Laba diena. Tai automatinis skambutis, skambina {organisation}.',
  about: 'Tema: {survey}. Tai truks maždaug {minutes} minutes, atsakysite telefono klavišais.',
  aboutAMinute: 'Tema: {survey}. Tai truks maždaug minutę, atsakysite telefono klavišais.',
  begin: 'Norėdami pradėti, paspauskite 1.',
  never: 'Jei daugiau niekada neturėtume su jumis susisiekti, paspauskite 9.',
  choice: '{label}: paspauskite {key}.',
  points: 'Paspauskite klavišą nuo {low} iki {high}.',
  figures: 'Surinkite skaičių ir paspauskite grotelę.',
  between: 'Nuo {low} iki {high}.',
  notApplicable: 'Jei klausimas jums netinka, paspauskite 0.',
  refuse: 'Jei nenorite atsakyti, paspauskite grotelę.',
  leave: 'Norėdami praleisti klausimą, paspauskite grotelę.',
  again: 'Norėdami išgirsti dar kartą, paspauskite žvaigždutę.',
  wrong: 'Šis klavišas čia nieko nereiškia.',
  silent: 'Negirdėjome jokio klavišo.',
  thanks: 'Ačiū. Jūsų atsakymai išsaugoti. Viso gero.',
  neverAgain: 'Daugiau su jumis nesusisieksime. Viso gero.',
  later: 'Čia skambutį baigiame. Tai, ką atsakėte, išsaugota. Ačiū ir viso gero.',
  notNow: 'Atsiprašome, kad paskambinome. Dabar tęsti negalime. Viso gero.',
};
