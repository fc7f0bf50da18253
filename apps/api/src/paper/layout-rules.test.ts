import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterCall,
  checkRendering,
  LANGUAGES,
  layOutSheet,
  READY_SURVEYS,
  textIn,
  type Definition,
  type Sheet,
  type SheetBox,
} from '#surveys';
import { anyDefinition } from '../../../../libs/surveys/scenario/any-definition.js';
import { layoutFaults } from '../../../../test/support/paper/layout-faults.js';
import { sheetFonts } from './sheet-fonts.js';

const font = sheetFonts();
const papers = ['a4', 'letter'] as const;
const sizes = ['normal', 'large'] as const;
const looks = papers.flatMap((paper) => sizes.map((text) => ({ paper, text })));
const ways = LANGUAGES.flatMap((language) => looks.map((look) => ({ language, ...look })));
const way = (index: number) => ways[index % ways.length] ?? ({ language: 'en', paper: 'a4', text: 'normal' } as const);

/** All that is printed, without white space: words that wrap are found again. */
const printed = (sheet: Sheet): string =>
  sheet.pages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? part.text : []))).join('');
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Texts of the survey that are on every sheet, whatever is drawn. */
function lostTexts(definition: Definition, sheet: Sheet): string[] {
  const all = squeezed(printed(sheet));
  const drawable = new Set(definition.draw?.blocks);
  const shown = definition.blocks.filter(({ key }) => !drawable.has(key) || sheet.drawn.includes(key));
  return [definition.title, definition.introduction, definition.thanks, definition.privacy]
    .concat(
      shown
        .flatMap(({ questions }) => questions)
        .filter(({ showIf }) => showIf === undefined)
        .flatMap((question) => [
          question.text,
          question.help,
          ...('options' in question ? question.options.map(({ label }) => label) : []),
          ...('points' in question ? question.points.map(({ label }) => label) : []),
          ...('rows' in question ? question.rows.map(({ text }) => text) : []),
        ]),
    )
    .map((text) => textIn(text, sheet.language))
    .filter((text) => !all.includes(squeezed(text)));
}

describe('The layout of paper surveys', () => {
  it('keeps its rules for any survey in six languages, on both papers, in both sizes of text', () => {
    let count = 0;
    fc.assert(
      fc.property(anyDefinition, fc.nat(), (definition, seed) => {
        expect(checkRendering(definition, 'paper').filter(({ severity }) => severity === 'error')).toEqual([]);
        // Each of 24 ways of printing in its turn.
        const order = { ...way(count++), seed, font };
        const sheet = layOutSheet(definition, order);
        expect(layoutFaults(sheet)).toEqual([]);
        expect(lostTexts(definition, sheet)).toEqual([]);
        expect(font.missingIn(printed(sheet))).toEqual([]);
        // The same order gives the same sheet; one in ten says so of all.
        if (count % 10 === 0) expect(layOutSheet(definition, order)).toEqual(sheet);
      }),
      { numRuns: 300, seed: 14, endOnFailure: true },
    );
  });

  it.each(READY_SURVEYS)('keeps them for $key', (definition) => {
    for (const language of LANGUAGES)
      for (const { paper, text } of looks) {
        const sheet = layOutSheet(definition, { language, paper, text, seed: 1, font });
        expect(layoutFaults(sheet)).toEqual([]);
        expect(lostTexts(definition, sheet)).toEqual([]);
      }
  });

  it('would see each rule broken', () => {
    const sheet = layOutSheet(afterCall, { ...way(0), seed: 1, font });
    const moved = (change: (box: SheetBox) => Partial<SheetBox>): string =>
      layoutFaults({
        ...sheet,
        pages: sheet.pages.map((page, index) => {
          const at = page.parts.findIndex(({ kind }) => kind === 'box');
          const box = page.parts[at];
          if (index > 0 || box?.kind !== 'box') return page;
          return { ...page, parts: page.parts.with(at, { ...box, ...change(box) }) };
        }),
      }).join('\n');
    expect(moved(() => ({}))).toBe('');
    expect(moved(() => ({ x: 10 }))).toContain('reaches into the margin');
    expect(moved(() => ({ x: 15 }))).toContain('where holes are punched');
    expect(moved(() => ({ x: 18, y: 18 }))).toContain('at the staple');
    expect(moved(({ x }) => ({ x: x + 27 }))).toContain('is too near to');
    expect(moved(({ y }) => ({ y: y - 1 }))).toContain('is within 2 mm of');
    expect(moved(() => ({ width: 6, height: 6 }))).toContain('is no square');
    expect(moved(({ y }) => ({ y: y - 4 }))).toContain('overlaps');
    expect(moved(({ choice }) => ({ id: `overall:${Number(choice) + 1}` }))).toContain('is there twice');
  });
});
