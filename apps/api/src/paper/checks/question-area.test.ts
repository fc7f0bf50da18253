import { expect, it } from '@jest/globals';
import { afterStoreVisit, layOutSheet } from '#surveys';
import { pageLayoutOf } from '../reading/page-layout-of.js';
import { sheetFonts } from '../sheet-fonts.js';
import { questionArea } from './question-area.js';

it('A question is cut out with its words and all its boxes, and without the boxes of any other', () => {
  const order = { language: 'fi', paper: 'a4', text: 'normal', seed: '7', font: sheetFonts() } as const;
  const sheet = layOutSheet(afterStoreVisit, order);
  let looked = 0;
  for (const [index] of sheet.pages.entries()) {
    const layout = pageLayoutOf(sheet, index + 1);
    const parts = [...layout.boxes, ...layout.fields];
    for (const reference of new Set(layout.boxes.map(({ question }) => question))) {
      const area = questionArea(layout, reference);
      const inside = parts.filter(({ x, y, width, height }) => {
        const isIn = y >= area.y && y + height <= area.y + area.height;
        return isIn && x >= area.x && x + width <= area.x + area.width;
      });
      const own = parts.filter(({ question, id }) => question === reference || id === reference);
      expect(own.filter((part) => !inside.includes(part))).toEqual([]);
      expect(inside.filter((part) => !own.includes(part))).toEqual([]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(5);
});
