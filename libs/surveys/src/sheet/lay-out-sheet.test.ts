import { describe, expect, it } from '@jest/globals';
import {
  choice,
  choices,
  date,
  drawing,
  ease,
  matrix,
  number,
  page,
  recommend,
  scale,
  shortText,
  statement,
  survey,
  yesNo,
} from '../../scenario/written-survey.js';
import type { Condition } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { LANGUAGES, type Language } from '../definition/language.js';
import { drawnOptions } from '../logic/drawn-order.js';
import { layOutSheet } from './lay-out-sheet.js';
import type { Sheet, SheetOrder } from './sheet.js';

/** A font whose letters are all as wide. */
const font = { widthOf: (text: string) => text.length * 0.55 };
const order: SheetOrder = { language: 'en', paper: 'a4', text: 'normal', seed: 1, font };

const partsOf = (sheet: Sheet) => sheet.pages.flatMap(({ parts }) => parts);
const boxesOf = (sheet: Sheet) => partsOf(sheet).filter((part) => part.kind === 'box');
const fieldsOf = (sheet: Sheet) => partsOf(sheet).filter((part) => part.kind === 'field');
const linesOf = (sheet: Sheet) => partsOf(sheet).flatMap((part) => (part.kind === 'text' ? [part.text] : []));
const idsOf = (sheet: Sheet) => boxesOf(sheet).map(({ id }) => id);
const laidOut = (definition: Definition, changes: Partial<SheetOrder> = {}) =>
  layOutSheet(definition, { ...order, ...changes });

describe('A sheet', () => {
  it('has a box for each answer of each kind, and what is set apart after them', () => {
    const both = { allowNotApplicable: true, allowRefuse: true };
    const sheet = laidOut(
      survey(
        page('one', scale('s', 3, both), recommend('r'), ease('e'), yesNo('y')),
        page('two', choice('c', ['a', 'b…']), choices('m', ['a', 'b!']), matrix('x', ['p', 'q'], 2, both)),
        page('three', number('n', { min: 2, max: 4 }), statement('t')),
      ),
    );
    const apart = (question: string) => [`${question}:not_applicable`, `${question}:refused`];
    const expected = [
      ['s:1', 's:2', 's:3', ...apart('s')],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((code) => `r:${code}`),
      [1, 2, 3, 4, 5, 6, 7].map((code) => `e:${code}`),
      ['y:1', 'y:0', 'c:1', 'c:2', 'm:1', 'm:2'],
      ['x.p:1', 'x.p:2', ...apart('x.p'), 'x.q:1', 'x.q:2', ...apart('x.q')],
      ['n:2', 'n:3', 'n:4'],
    ];
    expect(idsOf(sheet)).toEqual(expected.flat());
    expect(new Set(boxesOf(sheet).flatMap(({ question, many }) => (many ? [question] : [])))).toEqual(new Set(['m']));
    expect(fieldsOf(sheet).map(({ id, question }) => [id, question])).toEqual([['c.other', 'c']]);
  });

  it('has cells for figures, in the order of the language', () => {
    const written = survey(
      page('one', date('d'), number('n', { min: 0, max: 250, decimals: 2 }), number('free'), shortText('t')),
    );
    expect(fieldsOf(laidOut(written)).map(({ id, cells }) => [id, cells.length])).toEqual([
      ['d', 8],
      ['n', 5],
      ['free', 0],
      ['t', 0],
    ]);
    const inEveryLanguage = { ...written, languages: LANGUAGES };
    const letters = (language: Language) =>
      linesOf(laidOut(inEveryLanguage, { language })).filter((line) => /^(\p{L})\1+$/u.test(line));
    expect(letters('fi')).toEqual(['pp', 'kk', 'vvvv']);
    expect(letters('lt')).toEqual(['MMMM', 'mm', 'dd']);
  });

  it('orders and draws by its seed, as for a respondent on the web', () => {
    const mixed = choice('c', ['a', 'b', 'c', 'd', 'e', 'f!'], { order: 'random' });
    const definition = drawing(1, ['p', 'q'], survey(page('o', mixed), page('p', yesNo('p')), page('q', yesNo('q'))));
    for (const seed of [1, 2, 3, 4, 5]) {
      const sheet = laidOut(definition, { seed });
      if (mixed.kind !== 'choice') throw new Error('It is a choice.');
      const codes = drawnOptions(mixed, seed).map(({ code }) => `c:${code}`);
      expect(idsOf(sheet)).toEqual([...codes, ...sheet.drawn.flatMap((block) => [`${block}:1`, `${block}:0`])]);
    }
  });

  it('prints the question again, and the head of a matrix, where one goes on on another page', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `row_${index}`);
    const sheet = laidOut(survey(page('one', matrix('x', rows, 5))));
    expect(sheet.pages.length).toBeGreaterThan(1);
    for (const { parts } of sheet.pages) {
      const lines = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
      expect(lines).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5']));
      expect(lines.some((line) => line.startsWith('1. About x?'))).toBe(true);
    }
    expect(boxesOf(sheet).length).toBe(200);
    expect(linesOf(sheet)).toContain('1. About x? (continued)');
  });

  it('refuses kinds that no paper carries', () => {
    const photo = { kind: 'photo', key: 'p', text: { en: 'A photo' } } as const;
    expect(() => laidOut(survey(page('one', photo)))).toThrow('photo');
  });
});

describe('Who answers, in a line', () => {
  const asked = [
    scale('a', 5),
    choice('b', ['Bread', 'Milk', 'Other…']),
    choices('c', ['x', 'y']),
    matrix('m', ['r'], 5),
    number('n', { min: 0, max: 500 }),
  ];
  const line = (showIf: Condition, changes: Partial<SheetOrder> = {}, words?: string): string | undefined => {
    const extra = words === undefined ? {} : { showIfWords: { en: words } };
    const definition = survey(page('one', ...asked), page('two', shortText('why', { showIf, ...extra })));
    const lines = linesOf(laidOut({ ...definition, languages: LANGUAGES }, changes));
    const at = lines.findIndex((each) => each.startsWith('6.'));
    return at < 0 ? undefined : lines[at - 1];
  };

  it.each<[string, Condition]>([
    ['Only if you marked 1 or 2 in question 1:', { answer: 'a', is: '<=', value: 2 }],
    ['Only if you marked 1–3 in question 1:', { answer: 'a', is: '<', value: 4 }],
    ['Only if you did not mark 5 in question 1:', { not: { answer: 'a', is: '=', value: 5 } }],
    ['Only if you marked “Milk” or “Other” in question 2:', { answer: 'b', is: '!=', value: 1 }],
    ['Only if you marked “x” in question 3:', { answer: 'c', is: 'includes', value: 1 }],
    ['Only if you marked 1 in question 4, “About r?”:', { answer: 'm.r', is: '=', value: 1 }],
    ['Only if your answer to question 5 is at least 100:', { answer: 'n', is: '>=', value: 100 }],
    ['Only if you answered question 1:', { answer: 'a', is: 'answered' }],
    ['Only if you gave no answer to question 1:', { not: { answer: 'a', is: 'answered' } }],
    [
      'Only if you marked 1 or 5 in question 1:',
      {
        any: [
          { answer: 'a', is: '=', value: 5 },
          { answer: 'a', is: '=', value: 1 },
        ],
      },
    ],
  ])('%s', (words, condition) => {
    expect(line(condition)).toBe(words);
  });

  it('joins two questions', () => {
    const two: Condition[] = [
      { answer: 'a', is: '=', value: 1 },
      { answer: 'c', is: 'includes', value: 2 },
    ];
    expect(line({ all: two })).toBe('Only if you marked 1 in question 1 and you marked “y” in question 3:');
    expect(line({ any: two })).toBe('Only if you marked 1 in question 1 or you marked “y” in question 3:');
  });

  it('speaks six languages', () => {
    const words = LANGUAGES.map((language) => line({ answer: 'a', is: '<=', value: 2 }, { language }));
    expect(new Set(words).size).toBe(6);
    expect(words[LANGUAGES.indexOf('fi')]).toBe('Vain jos merkitsit 1 tai 2 kysymykseen 1:');
  });

  it('takes the author’s words, and settles beforehand what is known of the customer', () => {
    const bad: Condition = { answer: 'a', is: '=', value: 1 };
    const bought: Condition = { customer: 'purchase_category', is: '=', value: 'car' };
    expect(line(bad, {}, 'Only after a bad day:')).toBe('Only after a bad day:');
    expect(line({ any: [bought, bad] }, {})).toBe('Only if you marked 1 in question 1:');
    expect(line({ all: [bought, bad] }, {})).toBeUndefined();
    const car = { customer: { purchase_category: 'car' } };
    expect(line({ all: [bought, bad] }, car)).toBe('Only if you marked 1 in question 1:');
    expect(line({ any: [bought, bad] }, car)).not.toContain('Only if');
  });
});
