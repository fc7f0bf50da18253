const yes = new Set([
  '1',
  'yes',
  'y',
  'true',
  'given',
  'ok',
  'x',
  'kyllä',
  'k',
  'on',
  'tosi',
  'ja',
  'j',
  'sant',
  'taip',
  't',
  'ya',
  'benar',
]);
const no = new Set([
  '0',
  'no',
  'n',
  'false',
  'withdrawn',
  'ei',
  'e',
  'epätosi',
  'nej',
  'falskt',
  'ne',
  'tidak',
  'tak',
  'salah',
]);

/** Whether a word says yes in one of the languages, or in figures. */
export function meansYes(text: string): boolean {
  return yes.has(text.toLowerCase());
}

export function meansNo(text: string): boolean {
  return no.has(text.toLowerCase());
}
