import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip file; what its header says can be made to lie. */
export interface Member {
  name: string;
  content: string | Buffer;
  /** Bits of its header: 1 is 'encrypted'. */
  flags?: number;
  /** Attributes of Unix in the upper half: 0o120000 is a link. */
  mode?: number;
  /** What its header says of its unpacked size. */
  saidSize?: number;
}

/** Writes a zip file of members. */
export function zipOf(members: readonly Member[]): Uint8Array<ArrayBuffer> {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, flags = 0, mode = 0, saidSize } of members) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(saidSize ?? raw.length, 18);
    fields.writeUInt16LE(title.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, title);
    offset += 30 + title.length + packed.length;
  }
  const [body, directory] = [Buffer.concat(locals), Buffer.concat(centrals)];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length & 0xffff, 8);
  end.writeUInt16LE(members.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, directory, end]));
}

/** A cell as a spreadsheet stores it: its type, its style and its value. */
export type Cell = { t?: string; s?: number; v: string | number } | string | null;

const kinds = 'http://schemas.openxmlformats.org';
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a workbook of these sheets; cells that are texts are shared ones. Style 1 is a day, 2 a number of six figures. */
export function workbookParts(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Member[] {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts = names.map((name, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetOf(sheets[name] ?? [], strings),
  }));
  const listed = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${kinds}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: `${declared}<Types xmlns="${kinds}/package/2006/content-types"/>` },
    {
      name: 'xl/workbook.xml',
      content: `${declared}<workbook xmlns="${kinds}/spreadsheetml/2006/main" xmlns:r="${kinds}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `${declared}<Relationships>${relations.join('')}</Relationships>` },
    {
      name: 'xl/styles.xml',
      content: `${declared}<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode="000000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${declared}<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    ...parts,
  ];
}

/** A workbook of these sheets. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array<ArrayBuffer> {
  return zipOf(workbookParts(sheets));
}

function sheetOf(rows: readonly (readonly Cell[])[], strings: string[]): string {
  const written = rows.flatMap((cells, row) =>
    cells.length === 0
      ? []
      : [`<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column, strings)).join('')}</row>`],
  );
  return `${declared}<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellOf(cell: Cell, row: number, column: number, strings: string[]): string {
  if (cell === null) return '';
  const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (typeof cell === 'string') return `<c ${place} t="s"><v>${strings.push(cell) - 1}</v></c>`;
  const { t, s, v } = cell;
  return `<c ${place}${t ? ` t="${t}"` : ''}${s ? ` s="${s}"` : ''}><v>${escaped(String(v))}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
