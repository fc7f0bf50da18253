import type { HerTexts } from '../her-texts.js';

export const fi: HerTexts = {
  heading: 'Mitä kerroit: {organisation}',
  said: 'Mitä sanoit',
  did: 'Mitä teimme',
  spoke: 'Sinuun otettiin yhteyttä',
  settledThen: 'Hoidettu',
  reopenedThen: 'Avattu uudelleen',
  open: 'Ihminen hoitaa asiaa.',
  byDay: 'Aiomme hoitaa sen viimeistään {day}.',
  waiting: 'Odotamme vastaustasi.',
  settled: 'Mielestämme asia on hoidettu.',
  confirmed: 'Kerroit, että asia on hoidettu.',
  ended: 'Asia on suljettu. Jos kirjoitat meille, se avataan uudelleen.',
  write: 'Kirjoita meille',
  send: 'Lähetä',
  question: 'Tuliko asia hoidetuksi?',
  yes: 'Kyllä',
  inPart: 'Osittain',
  no: 'Ei',
  withdraw: 'Perun tämän: sulkekaa se',
  kept: 'Kiitos, saimme sen.',
};
