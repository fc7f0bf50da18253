import { describe, expect, it } from '@jest/globals';
import { RESPONDENT_CODES } from '../answers/answer-finding.js';
import { LANGUAGES } from '../definition/language.js';
import { findingWords } from './finding-words.js';
import { textsIn } from './texts-in.js';
import { dayWords, numberWords } from './worded.js';

/** The names in braces of every text, by its place: `findings.too_few_chosen` has `min`. */
function names(texts: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) =>
      typeof text === 'object'
        ? Object.entries(names(text as object, `${path}${field}.`))
        : [
            [
              `${path}${field}`,
              [...String(text).matchAll(/\{(\w+)\}/g)]
                .map(([, name]) => name)
                .sort()
                .join(),
            ],
          ],
    ),
  );
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('fill in the same names as in English', () => {
    expect(names(textsIn(language))).toEqual(names(textsIn('en')));
  });

  it('leave nothing empty', () => {
    expect(JSON.stringify(textsIn(language))).not.toContain('""');
  });

  it.each(RESPONDENT_CODES)('have whole sentences for %s', (code) => {
    const details = { min: 1, max: 2, found: 3, decimals: 1, code: 4, offered: '1, 2' };
    expect(findingWords(code, details, language)).toMatch(/^\p{Lu}[^{}]*\.$/u);
  });
});

it('no two languages share more than a few texts', () => {
  const values = (language: (typeof LANGUAGES)[number]): string[] => Object.values(textsIn(language).findings);
  for (const one of LANGUAGES)
    for (const other of LANGUAGES.filter((language) => language !== one))
      expect(values(one).filter((text) => values(other).includes(text))).toEqual([]);
});

it('days and numbers are written as the language does', () => {
  expect(LANGUAGES.map((language) => dayWords('2025-03-09', textsIn(language)))).toEqual([
    '09/03/2025',
    '9.3.2025',
    '9.3.2025',
    '2025-03-09',
    '09/03/2025',
    '09/03/2025',
  ]);
  expect(LANGUAGES.map((language) => numberWords(2.5, textsIn(language)))).toEqual([
    '2.5',
    '2,5',
    '2,5',
    '2,5',
    '2,5',
    '2.5',
  ]);
});
