import { expect, it } from '@jest/globals';
import { afterStoreVisit, layOutSheet, readDefinition } from '#surveys';
import type { Area } from '#reading';
import { everyKindOnPaper } from '../../../../../test/support/scans/surveys-to-scan.js';
import { pageLayoutOf } from '../reading/page-layout-of.js';
import { sheetFonts } from '../sheet-fonts.js';
import { questionAreas } from './question-area.js';

const isIn = (area: Area, { x, y, width, height }: Area): boolean =>
  y >= area.y && y + height <= area.y + area.height && x >= area.x && x + width <= area.x + area.width;

it('A question is cut out with its words and all its boxes, and without the boxes of any other', () => {
  const order = { language: 'fi', paper: 'a4', text: 'normal', seed: '7', font: sheetFonts() } as const;
  const sheet = layOutSheet(afterStoreVisit, order);
  let looked = 0;
  for (const [index] of sheet.pages.entries()) {
    const layout = pageLayoutOf(sheet, index + 1);
    const parts = [...layout.boxes, ...layout.fields];
    for (const reference of new Set(layout.boxes.map(({ question }) => question))) {
      const areas = questionAreas(layout, reference);
      const inside = parts.filter((part) => areas.some((area) => isIn(area, part)));
      const own = parts.filter(({ question, id }) => question === reference || id === reference);
      expect(own.filter((part) => !inside.includes(part))).toEqual([]);
      expect(inside.filter((part) => !own.includes(part))).toEqual([]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(5);
});

it('Every row of a matrix is cut out with what stands above its columns, in either size of text', () => {
  const reading = readDefinition(everyKindOnPaper);
  if (!('definition' in reading)) throw new Error('The survey is none.');
  for (const text of ['normal', 'large'] as const) {
    const order = { language: 'en', paper: 'a4', text, seed: '7', font: sheetFonts() } as const;
    const sheet = layOutSheet(reading.definition, order);
    let rows = 0;
    for (const [index, { parts }] of sheet.pages.entries()) {
      const layout = pageLayoutOf(sheet, index + 1);
      const words = parts.filter((part) => part.kind === 'text');
      for (const row of new Set(layout.boxes.map(({ question }) => question).filter((each) => each.includes('.')))) {
        const areas = questionAreas(layout, row);
        const own = layout.boxes.filter(({ question }) => question === row);
        expect(own.every((box) => isIn(areas.at(-1) ?? areas[0], box))).toBe(true);
        const others = layout.boxes.filter(({ question }) => question !== row);
        expect(others.filter((box) => areas.some((area) => isIn(area, box)))).toEqual([]);
        // 'Does not apply' stands above the last column, in words.
        const seen = words.filter(({ x, y }) => areas.some((area) => isIn(area, { x, y, width: 0, height: 0 })));
        expect([row, seen.map((part) => part.text).join(' ')]).toEqual([row, expect.stringContaining('Does not')]);
        rows += 1;
      }
    }
    expect(rows).toBe(4);
  }
});
