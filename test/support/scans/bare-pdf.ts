import { deflateSync } from 'node:zlib';

/** An object of a PDF: what it says, and the bytes of its stream if it has one. */
export interface PdfObject {
  readonly says: string;
  readonly bytes?: Buffer;
}

/** A PDF of bare objects, numbered from 1; the first is its catalogue. */
export function barePdf(objects: readonly PdfObject[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, { says, bytes }] of objects.entries()) {
    const stream =
      bytes === undefined
        ? [Buffer.from(`<< ${says} >>`)]
        : [Buffer.from(`<< ${says} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')];
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), ...stream, Buffer.from('\nendobj\n')]);
    starts.push(at);
    parts.push(object);
    at += object.length;
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\n`));
  parts.push(Buffer.from(`startxref\n${at}\n%%EOF`));
  return Buffer.concat(parts);
}

const catalogue = [{ says: '/Type /Catalog /Pages 2 0 R' }, { says: '/Type /Pages /Kids [3 0 R] /Count 1' }] as const;
const onePage = (more = ''): PdfObject => ({
  says: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${more}`,
});

/** A few kilobytes that draw themselves ten times, ten times over: a thousand million times in all. */
export function drawsItself(): Buffer {
  const tenTimes = Buffer.from('/F Do '.repeat(10));
  const form = (next: number): PdfObject => ({
    says: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F ${next} 0 R >> >>`,
    bytes: tenTimes,
  });
  const forms = Array.from({ length: 9 }, (_, index) => form(6 + index));
  const last = { says: '/Type /XObject /Subtype /Form /BBox [0 0 595 842]', bytes: Buffer.from('0 0 595 842 re f ') };
  const page = onePage('/Resources << /XObject << /F 5 0 R >> >>');
  return barePdf([...catalogue, page, { says: '', bytes: tenTimes }, ...forms, last]);
}

/** Lines that take minutes to draw. */
function manyLines(): PdfObject {
  const lines = Array.from({ length: 400 }, (_, index) => `${(index * 37) % 595} ${(index * 91) % 842} l`).join(' ');
  const bytes = deflateSync(Buffer.from(`0 0 m ${lines} f* `.repeat(20_000)));
  return { says: '/Filter /FlateDecode', bytes };
}

/** Pages that are blank, and pages that draw for ever. */
export function pagesOf(...kinds: readonly ('blank' | 'for ever')[]): Buffer {
  const first = 3;
  const blank = first + kinds.length;
  const all = kinds.map((kind): PdfObject => {
    const contents = kind === 'blank' ? blank : blank + 1;
    return { says: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R` };
  });
  const kids = all.map((_, index) => `${first + index} 0 R`).join(' ');
  const pages = { says: `/Type /Pages /Kids [${kids}] /Count ${kinds.length}` };
  return barePdf([catalogue[0], pages, ...all, { says: '', bytes: Buffer.from(' ') }, manyLines()]);
}

/** Two million pages by its own word, and none. */
export function saysItHasPages(): Buffer {
  return barePdf([catalogue[0], { says: '/Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000' }]);
}
