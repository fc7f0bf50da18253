import type { CallTexts } from '../call-texts.js';

export const sv: CallTexts = {
  opening: 'Hej. Det här är ett automatiskt samtal från {organisation} till {name}.',
  openingWithoutName: 'Hej. Det här är ett automatiskt samtal från {organisation}.',
  about: 'Det gäller: {survey}. Det tar ungefär {minutes} minuter, och du svarar med knapparna på telefonen.',
  aboutAMinute: 'Det gäller: {survey}. Det tar ungefär en minut, och du svarar med knapparna på telefonen.',
  begin: 'Tryck 1 för att börja.',
  never: 'Om vi aldrig mer ska kontakta dig, tryck 9.',
  choice: 'För {label}, tryck {key}.',
  points: 'Tryck en knapp från {low} till {high}.',
  figures: 'Slå talet och tryck sedan fyrkant.',
  between: 'Från {low} till {high}.',
  notApplicable: 'Om frågan inte gäller dig, tryck 0.',
  refuse: 'Om du inte vill svara, tryck fyrkant.',
  leave: 'Tryck fyrkant för att hoppa över frågan.',
  again: 'Tryck stjärna för att höra frågan igen.',
  wrong: 'Den knappen betyder inget här.',
  silent: 'Vi hörde ingen knapp.',
  thanks: 'Tack. Dina svar är sparade. Hej då.',
  neverAgain: 'Vi kontaktar dig inte igen. Hej då.',
  later: 'Vi avslutar samtalet här. Det du har svarat är sparat. Tack och hej då.',
  notNow: 'Vi beklagar att vi ringde. Samtalet kan inte tas nu. Hej då.',
};
