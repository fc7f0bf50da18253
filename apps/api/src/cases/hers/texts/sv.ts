import type { HerTexts } from '../her-texts.js';

export const sv: HerTexts = {
  heading: 'Vad du berättade för {organisation}',
  said: 'Vad du sade',
  did: 'Vad vi gjorde',
  spoke: 'Någon kontaktade dig',
  settledThen: 'Löst',
  reopenedThen: 'Öppnat igen',
  open: 'En människa tar hand om det.',
  byDay: 'Vi tänker lösa det senast {day}.',
  waiting: 'Vi väntar på ditt svar.',
  settled: 'Vi tror att det är löst.',
  confirmed: 'Du sade att det är löst.',
  ended: 'Det är stängt. Skriv till oss så öppnas det igen.',
  write: 'Skriv till oss',
  send: 'Skicka',
  question: 'Blev detta löst?',
  yes: 'Ja',
  inPart: 'Delvis',
  no: 'Nej',
  withdraw: 'Jag tar tillbaka det: stäng',
  kept: 'Tack, vi har fått det.',
};
