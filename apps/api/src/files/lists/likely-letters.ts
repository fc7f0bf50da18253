/** Letters beyond a–z that are everyday ones in a language; those of its neighbours are merely possible. */
const lettersOf: Readonly<Record<string, string>> = {
  fi: 'äöå',
  sv: 'äöåé',
  lt: 'ąčęėįšųūž',
  en: 'é',
  id: 'é',
  ms: 'é',
};
/** Those of all six, and of Denmark and Norway next to them: they come in every list. */
const common = new Set('äöåéąčęėįšųūžøæ');
const everyday = new Set('’‘“”„–—…€£§°·•´«»×½¼²³©®™№ \u00a0');
const neighbours = new Set('äöåéáàâãæçèêëíìîïñóòôõøœßúùüÿāēģīķļņōŗłńśźżćőűěřůďťňšžõąčęėįųūžăâșțşğıñ');

/** How likely letters beyond a–z are: 1 for those of the languages, less for neighbours’, least for signs inside of words. */
export function likelihoodOf(text: string, languages: readonly string[]): number {
  const own = new Set(languages.flatMap((language) => [...(lettersOf[language] ?? '')]));
  let [sum, count] = [0, 0];
  for (const [index, letter] of [...text].entries()) {
    if (letter < '\u0080') continue;
    count += 1;
    sum += weightOf(letter, text, index, own);
  }
  return count === 0 ? 1 : sum / count;
}

/** Words of a text whose letters are unlikely in these languages. */
export function unlikelyWords(text: string, languages: readonly string[], most: number): string[] {
  const words = new Set(text.split(/[\s;,\t|"<>()]+/).filter((word) => isUnlikely(word, languages)));
  return [...words].slice(0, most);
}

/** Below this, letters are told to be unlikely. */
export const likelyFrom = 0.8;

function isUnlikely(word: string, languages: readonly string[]): boolean {
  return word.length <= 60 && likelihoodOf(word, languages) < likelyFrom - 0.2;
}

function weightOf(letter: string, text: string, index: number, own: ReadonlySet<string>): number {
  const small = letter.toLowerCase();
  const [before, after] = [text[index - 1] ?? '', text[index + 1] ?? ''];
  if (letter === '\ufffd') return -1;
  if (!/\p{L}/u.test(letter)) {
    const isWithin = /\p{L}/u.test(before) && /\p{L}/u.test(after) && !/[’‘·´]/.test(letter);
    return everyday.has(letter) && !isWithin ? 1 : 0;
  }
  // A capital after a small letter, as in `PŠivi`, is no word of anybody.
  if (letter !== small && /\p{Ll}/u.test(before)) return 0;
  if (own.has(small)) return 1;
  if (common.has(small)) return 0.85;
  if (neighbours.has(small)) return 0.7;
  if (/\p{Script=Latin}/u.test(letter)) return 0.2;
  // Nor is one of letters of two scripts.
  return /[a-z]/i.test(before) || /[a-z]/i.test(after) ? 0 : 0.75;
}
