import type { HerTexts } from '../her-texts.js';

export const lt: HerTexts = {
  heading: 'Ką pasakėte: {organisation}',
  said: 'Ką pasakėte',
  did: 'Ką padarėme',
  spoke: 'Su jumis susisiekė',
  settledThen: 'Išspręsta',
  reopenedThen: 'Atidaryta iš naujo',
  open: 'Tuo rūpinasi žmogus.',
  byDay: 'Ketiname sutvarkyti iki {day}.',
  waiting: 'Laukiame jūsų atsakymo.',
  settled: 'Manome, kad išspręsta.',
  confirmed: 'Pasakėte, kad išspręsta.',
  ended: 'Uždaryta. Parašykite, ir bus atidaryta iš naujo.',
  write: 'Parašykite mums',
  send: 'Siųsti',
  question: 'Ar tai išspręsta?',
  yes: 'Taip',
  inPart: 'Iš dalies',
  no: 'Ne',
  withdraw: 'Atsiimu: uždarykite',
  kept: 'Ačiū, gavome.',
};
