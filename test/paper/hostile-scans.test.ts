import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
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
      'l renamed.tif': good,
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
    expect(told.get('l')?.every(({ state }) => state === 'read')).toBe(true);
  });
});
