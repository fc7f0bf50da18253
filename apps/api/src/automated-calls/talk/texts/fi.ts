import type { CallTexts } from '../call-texts.js';

export const fi: CallTexts = {
  opening: 'Hei. Tämä on automaattinen puhelu, jonka soittaa {organisation}. Vastaanottaja on {name}.',
  openingWithoutName: 'Hei. Tämä on automaattinen puhelu, jonka soittaa {organisation}.',
  about: 'Aihe on: {survey}. Tämä kestää noin {minutes} minuuttia, ja vastaat puhelimesi näppäimillä.',
  aboutAMinute: 'Aihe on: {survey}. Tämä kestää noin minuutin, ja vastaat puhelimesi näppäimillä.',
  begin: 'Aloita painamalla 1.',
  never: 'Jos emme saa enää koskaan ottaa yhteyttä, paina 9.',
  choice: '{label}: paina {key}.',
  points: 'Paina näppäintä {low}–{high}.',
  figures: 'Näppäile luku ja paina sitten ruutua.',
  between: 'Luku on väliltä {low}–{high}.',
  notApplicable: 'Jos kysymys ei koske sinua, paina 0.',
  refuse: 'Jos et halua vastata, paina ruutua.',
  leave: 'Ohita kysymys painamalla ruutua.',
  again: 'Kuuntele uudelleen painamalla tähteä.',
  wrong: 'Tällä näppäimellä ei ole tässä merkitystä.',
  silent: 'Emme kuulleet näppäintä.',
  thanks: 'Kiitos. Vastauksesi on tallennettu. Kuulemiin.',
  neverAgain: 'Emme ota sinuun enää yhteyttä. Kuulemiin.',
  later: 'Lopetamme puhelun tähän. Antamasi vastaukset on tallennettu. Kiitos ja kuulemiin.',
  notNow: 'Pahoittelemme soittoa. Puhelua ei voida nyt jatkaa. Kuulemiin.',
};
