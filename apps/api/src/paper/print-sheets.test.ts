import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { afterCall, afterStoreVisit, layOutSheet, type Definition } from '#surveys';
import { numberInPrint, pageCode, sheetNumber } from './page-code.js';
import { readPrintCommand } from './print-command.js';
import { printInto } from './print-into.js';
import type { PrintOrder } from './printed-sheet.js';
import { sheetFonts } from './sheet-fonts.js';

interface Entry {
  sheet: string;
  page: number;
  pdf_page: number;
  seed: string;
  code: string;
  boxes: { id: string; question: string; choice: number | string; x_mm: number; many?: boolean }[];
  fields: { id: string; question: string }[];
}
interface Layout {
  key: string;
  page: { width_mm: number; height_mm: number };
  sheets: Entry[];
}

const folder = mkdtempSync(join(tmpdir(), 'candour-sheets-'));
const order: PrintOrder = {
  definition: afterStoreVisit,
  language: 'fi',
  paper: 'a4',
  text: 'normal',
  kind: 'numbered',
  copies: 3,
  seed: '7',
};

async function printed(name: string, changes: Partial<PrintOrder> = {}) {
  const into = join(folder, name);
  const problems = await printInto(into, { ...order, ...changes });
  expect(problems).toEqual([]);
  const layout = JSON.parse(readFileSync(join(into, 'layout.json'), 'utf8')) as Layout;
  return { layout, pdf: readFileSync(join(into, 'sheets.pdf'), 'latin1') };
}

describe('Printing sheets', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives every page of the PDF an entry, with the boxes of the layout where they are', async () => {
    const { layout, pdf } = await printed('three');
    expect(layout.page).toEqual({ width_mm: 210, height_mm: 297 });
    expect(layout.sheets.map(({ pdf_page }) => pdf_page)).toEqual(layout.sheets.map((_, index) => index));
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(layout.sheets.length);
    expect(new Set(layout.sheets.map(({ sheet }) => sheet)).size).toBe(3);
    const [first] = layout.sheets;
    const font = sheetFonts();
    const sheet = layOutSheet(afterStoreVisit, { ...order, seed: first?.seed ?? '', font });
    const boxes = sheet.pages[0]?.parts.filter(({ kind }) => kind === 'box') ?? [];
    expect(first?.boxes.map(({ x_mm }) => x_mm)).toEqual(boxes.map(({ x }) => Math.round(x * 1_000) / 1_000));
    expect(first?.boxes[0]).toMatchObject({ id: 'overall:1', question: 'overall', choice: 1, w_mm: 4.8, h_mm: 4.8 });
  });

  it('draws for each copy by its own number, and prints the same again from the same seed', async () => {
    const first = await printed('once');
    const again = await printed('again');
    expect(again.layout).toEqual(first.layout);
    const other = await printed('other', { seed: '8' });
    expect(other.layout.sheets[0]?.sheet).not.toBe(first.layout.sheets[0]?.sheet);
    const asked = first.layout.sheets.map(({ boxes }) => [...new Set(boxes.map(({ question }) => question))].join());
    expect(new Set(asked).size).toBeGreaterThan(1);
  });

  it('makes one leaf to be copied, and numbers that nobody can foretell unless a seed is given', async () => {
    const copied = await printed('copied', { kind: 'copied', copies: 50 });
    expect(new Set(copied.layout.sheets.map(({ sheet }) => sheet)).size).toBe(1);
    const { seed: _, ...unseeded } = order;
    const numbers: string[] = [];
    for (const name of ['one', 'two']) {
      expect(await printInto(join(folder, name), unseeded)).toEqual([]);
      const { sheets } = JSON.parse(readFileSync(join(folder, name, 'layout.json'), 'utf8')) as Layout;
      numbers.push(...new Set(sheets.map(({ sheet }) => sheet)));
    }
    expect(new Set(numbers).size).toBe(6);
  });

  it('is a tagged document with its title and language', async () => {
    const { pdf } = await printed('tagged', { definition: afterCall, language: 'lt', copies: 1 });
    expect(pdf).toContain('/Lang (lt)');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toMatch(/\/S \/H1\b/);
  });

  it('refuses characters that the font does not have, with the line that holds them', async () => {
    const title = { ...afterCall.title, en: 'Your call ☎ 💛' };
    const definition: Definition = { ...afterCall, title };
    const into = join(folder, 'refused');
    const problems = await printInto(into, { ...order, definition, language: 'en' });
    expect(problems).toEqual(['“Your call ☎ 💛”: ☎ 💛 can’t be printed. Change it in the survey.']);
    expect(existsSync(into)).toBe(false);
  });

  it('signs a page, so that neither its number nor its page can be changed', () => {
    const sheet = sheetNumber(new Uint8Array([0, 255, 1, 254, 2, 253, 3, 252, 4, 251]));
    expect(sheet).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(numberInPrint(sheet)).toBe(sheet.replaceAll(/(.{4})(?=.)/g, '$1 '));
    const key = Buffer.from('a key of an organisation');
    const codes = [1, 2, 33].map((page) => pageCode({ sheet, page }, key));
    expect(codes.map((code) => code.slice(0, 20))).toEqual(['01', '02', '11'].map((page) => `C1${sheet}${page}`));
    expect(new Set(codes.map((code) => code.slice(20))).size).toBe(3);
    const tag = createHmac('sha256', key).update(`C1${sheet}01`).digest();
    const bits = [...tag.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const expected = bits
      .match(/.{5}/g)
      ?.map((five) => letters[Number.parseInt(five, 2)])
      .join('');
    expect(codes[0]?.slice(20)).toBe(expected);
    expect(() => pageCode({ sheet, page: 1_024 }, key)).toThrow('1023');
  });

  it('says in sentences what is wrong with a command', () => {
    const problems = (...words: string[]): readonly string[] => {
      const command = readPrintCommand(words);
      return 'problems' in command ? command.problems : [];
    };
    expect(problems('--survey', 'after_call', '--language', 'fi', '--out', folder)).toEqual([]);
    expect(problems('--language', 'de', '--copies', '0')).toEqual([
      '--language must be one of en, fi, sv, lt, id, ms.',
      '--copies must be a whole number from 1 to 100000.',
      '--out must name a folder.',
      '--survey must name a file, or the key of a ready survey.',
    ]);
    expect(problems('--survey', 'nothing', '--language', 'fi', '--out', folder)[0]).toMatch(/^nothing can’t be read\./);
    const [unknown] = problems('--colour', 'red', '--survey', 'after_call', '--language', 'fi', '--out', folder);
    expect(unknown).toContain('--colour');
  });
});
