import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { ReaderLimits } from '../../apps/api/src/paper/reading/child-process.ts';
import type { LayoutSource } from '../../apps/api/src/paper/reading/layout-source.ts';
import { drawsItself, pagesOf, saysItHasPages } from '../support/scans/bare-pdf.ts';
import { sheets, type ReadJson } from '../support/scans/sheets-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-hostile-scans-'));
const scans = join(folder, 'scans');

/** A PDF that is written by hand. */
async function pdf(options: PDFKit.PDFDocumentOptions, write: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const path = join(folder, 'made.pdf');
  const document = new PDFDocument({ autoFirstPage: false, ...options });
  const stream = document.pipe(createWriteStream(path));
  write(document);
  document.end();
  await finished(stream);
  return readFileSync(path);
}

/** As it is run: its child is a program of its own. */
const built = (path: string) => import(join(import.meta.dirname, '../../dist/apps/api/src/paper', `${path}.js`));

/** Many pixels in few bytes. */
const white = (side: number, type: 'png' | 'jpeg' | 'tiff') =>
  sharp({ create: { width: side, height: side, channels: 3, background: 'white' } })
    .toColourspace('b-w')
    .toFormat(type, type === 'tiff' ? { compression: 'deflate' } : {})
    .toBuffer();

describe('Hostile scans', () => {
  beforeAll(async () => {
    await sheets('print', '--survey', 'after_call', '--language', 'en', '--out', scans, '--seed', '3');
    const good = readFileSync(join(scans, 'sheets.pdf'));
    writeFileSync(join(folder, 'layout.json'), readFileSync(join(scans, 'layout.json')));
    rmSync(join(scans, 'layout.json'));
    rmSync(join(scans, 'sheets.pdf'));
    const bomb = await white(9_000, 'jpeg');
    const page = (document: PDFKit.PDFDocument): unknown => document.addPage({ size: 'A4' });
    const files: Record<string, Buffer> = {
      'a empty.pdf': Buffer.alloc(0),
      'b text.jpg': Buffer.from('Dear customer, this is no picture at all.'),
      'c picture.png': Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:9/x"/></svg>',
      ),
      'd broken.pdf': Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF'),
      'e cut.jpg': (await white(2_000, 'jpeg')).subarray(0, 900),
      'f pixels.png': await white(9_000, 'png'),
      'g pixels.tif': await white(9_000, 'tiff'),
      'h pixels.pdf': await pdf({}, (document) => {
        page(document);
        document.image(bomb, 0, 0, { width: 500 });
      }),
      'i locked.pdf': await pdf({ userPassword: 'secret', ownerPassword: 'more' }, page),
      'j pages.pdf': await pdf({}, (document) => {
        for (let index = 0; index < 2_001; index += 1) page(document);
      }),
      'k active.pdf': await pdf({}, (document) => {
        page(document);
        document.file(Buffer.from('MZ'), { name: 'invoice.exe' });
        document.addNamedJavaScript('open', 'app.launchURL("http://127.0.0.1:9/")');
      }),
      'l itself.pdf': drawsItself(),
      'm none.pdf': saysItHasPages(),
      'n cut.pdf': good.subarray(0, good.length / 2),
      'o renamed.tif': good,
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(scans, name), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are refused each with a sentence, whatever their names say, and the good one among them is read', async () => {
    const { status, said } = await sheets('read', '--layout', join(folder, 'layout.json'), scans);
    expect(status).toBe(0);
    const { pages } = JSON.parse(said) as ReadJson;
    const told = Map.groupBy(pages, ({ file }) => file.slice(0, 1));
    const why = (letter: string): string =>
      told
        .get(letter)
        ?.map(({ state, why: reason = '' }) => `${state}: ${reason}`)
        .join('; ') ?? 'nothing';
    expect(why('a')).toBe('unreadable: This file is empty.');
    expect(why('b')).toBe('unreadable: This file is no PDF, TIFF, JPEG or PNG.');
    expect(why('c')).toBe('unreadable: This file is no PDF, TIFF, JPEG or PNG.');
    expect(why('d')).toBe('unreadable: This file is damaged, or was cut short. Scan it again.');
    expect(why('e')).toBe('unreadable: This file is damaged, or was cut short. Scan it again.');
    for (const letter of ['f', 'g', 'h'])
      expect(why(letter)).toBe(
        'unreadable: This page has more than 50 million pixels. Scan it again at 200 dots per inch.',
      );
    expect(why('i')).toBe('unreadable: This file is locked by a password. Save it without one.');
    expect(why('j')).toBe('unreadable: This file has more than 2,000 pages. Scan it in parts.');
    expect(why('k')).toBe('blank: ');
    expect(why('l')).toBe('unreadable: This page takes too much memory to open. Scan it again at 200 dots per inch.');
    expect(why('m')).toBe('unreadable: This file is damaged, or was cut short. Scan it again.');
    expect(why('n')).toContain('unreadable: This file is damaged, or was cut short. Scan it again.');
    expect(told.get('o')?.every(({ state }) => state === 'read')).toBe(true);
  });

  it('are given up page by page where they take too long or too much memory, and the next page and file are read', async () => {
    const slow = join(folder, 'slow.pdf');
    writeFileSync(slow, pagesOf('blank', 'for ever', 'blank'));
    const again = join(folder, 'again and again.pdf');
    writeFileSync(again, pagesOf('for ever', 'blank', 'for ever', 'blank', 'for ever', 'blank', 'for ever', 'blank'));
    const nothingElse = join(folder, 'nothing else.pdf');
    writeFileSync(nothingElse, pagesOf('for ever', 'for ever', 'for ever', 'blank', 'blank'));
    const whole = join(scans, 'o renamed.tif');
    const { readLayoutFile } = await built('commands/layout-file');
    const { ScanReader } = await built('reading/scan-reader');
    const source: LayoutSource = readLayoutFile(join(folder, 'layout.json'));
    const read = async (limits: Partial<ReaderLimits>, ...paths: string[]) => {
      const reader = new ScanReader(limits);
      const pages: string[] = [];
      for (const path of paths)
        for await (const { state, why } of reader.read({ path, name: path }, source)) pages.push(why ?? state);
      await reader.close();
      return pages;
    };
    expect((await read({ pageMs: 3_000 }, slow, whole)).slice(0, 4)).toEqual(['blank', 'too_slow', 'blank', 'read']);
    expect(await read({ memory: 1_000_000 }, whole)).toEqual(['too_much_memory']);
    const [bad, good, given] = ['too_slow', 'blank', 'not_tried'] as const;
    expect(await read({ pageMs: 3_000 }, again)).toEqual([bad, good, bad, good, bad, good, bad, good]);
    expect(await read({ pageMs: 3_000 }, nothingElse)).toEqual([bad, bad, bad, given, given]);
  }, 120_000);
});
