import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { afterStoreVisit, layOutSheet } from '#surveys';
import { printInto } from '../print-into.js';
import { sheetFonts } from '../sheet-fonts.js';
import { readLayoutFile } from '../commands/layout-file.js';
import { pageLayoutOf } from './page-layout-of.js';

const folder = mkdtempSync(join(tmpdir(), 'candour-layout-'));
const order = { definition: afterStoreVisit, language: 'fi', paper: 'a4', text: 'normal' } as const;

describe('The layout that pages are read by', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same from the sheet and from the file that was printed with it', async () => {
    await printInto(folder, { ...order, kind: 'copied', copies: 1, seed: '7' });
    const source = readLayoutFile(join(folder, 'layout.json'));
    if ('problem' in source) throw new Error(source.problem);
    const { sheets } = JSON.parse(readFileSync(join(folder, 'layout.json'), 'utf8')) as { sheets: { sheet: string }[] };
    const number = sheets[0]?.sheet ?? '';
    const sheet = layOutSheet(afterStoreVisit, { ...order, seed: number, font: sheetFonts() });
    for (const page of [1, 2]) {
      const known = await source.layoutOf(number, page);
      const own = pageLayoutOf(sheet, page);
      expect(known?.pages).toBe(2);
      expect(known?.layout.boxes.map(({ id }) => id)).toEqual(own.boxes.map(({ id }) => id));
      expect(known?.layout.print.length).toBe(own.print.length);
      for (const [index, box] of own.boxes.entries()) expect(known?.layout.boxes[index]?.x).toBeCloseTo(box.x, 3);
      for (const [index, field] of own.fields.entries())
        expect(known?.layout.fields[index]).toMatchObject({
          lines: field.lines.map((line) => expect.closeTo(line, 3)),
        });
    }
    expect(await source.layoutOf(number, 3)).toBeNull();
    expect(() => pageLayoutOf(sheet, 3)).toThrow('no page 3');
  });

  it('says what is wrong with a file that is none', () => {
    expect(readLayoutFile(join(folder, 'sheets.pdf'))).toEqual({
      problem: expect.stringContaining('can’t be read as JSON'),
    });
  });
});
