import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { FileStore, StoredFile } from '../file-store.js';
import { unusableFile } from '../unusable-file.js';
import { Archive, asUnusable } from './archive.js';
import { readNumberShapes } from './number-formats.js';
import { readSharedStrings, readSheet, type CellContext } from './read-sheet.js';
import { readXml } from './xml.js';

/** A workbook’s sheet as a table file of its own, and the sheets that there are. */
export interface SheetFile {
  file: StoredFile;
  sheet: string;
  sheets: string[];
}

interface Sheet {
  name: string;
  part: string;
}

const zip = Buffer.from('PK\x03\x04', 'latin1');
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const rowsTogether = 500;

/** Whether a file’s first bytes are a workbook’s. Throws `unusable_file` for one of a kind that is not read. */
export function isWorkbook(head: Buffer): boolean {
  if (head.subarray(0, 8).equals(compound)) {
    const isProtected = head.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw unusableFile(isProtected ? 'protected_workbook' : 'old_workbook');
  }
  return head.subarray(0, 4).equals(zip);
}

/**
 * Writes a sheet of a stored workbook as CSV beside it: the one that is named, else the first that is shown and has rows. Dates
 * come as `2026-03-31`, numbers in full; formulas as what they gave.
 */
export async function sheetFile(
  files: FileStore,
  organisationId: string,
  stored: Pick<StoredFile, 'key' | 'bytes'>,
  options: { limit: number; sheet: string | null },
): Promise<SheetFile> {
  const archive = await Archive.open(files, stored.key, stored.bytes);
  try {
    const { sheets, zero } = await readSheets(archive);
    const names = sheets.map(({ name }) => name);
    const context = { strings: await readSharedStrings(archive), shapes: await readNumberShapes(archive), zero };
    const wanted = options.sheet === null ? sheets : sheets.filter(({ name }) => name === options.sheet);
    for (const { name, part } of wanted) {
      if (!(await hasRows(archive, part, context))) continue;
      const lines = Readable.from(linesOf(archive, part, context));
      return { file: await files.put(organisationId, lines, options.limit), sheet: name, sheets: names };
    }
    throw unusableFile('empty_workbook');
  } catch (error) {
    throw asUnusable(error);
  } finally {
    archive.close();
  }
}

async function hasRows(archive: Archive, part: string, context: CellContext): Promise<boolean> {
  for await (const row of readSheet(archive, part, context)) if (row.some((cell) => cell.trim() !== '')) return true;
  return false;
}

async function* linesOf(archive: Archive, part: string, context: CellContext): AsyncGenerator<string> {
  let rows: string[][] = [];
  const written = () =>
    rows.map((row) => (row.length === 0 ? '\n' : stringify([row], { record_delimiter: '\n' }))).join('');
  for await (const row of readSheet(archive, part, context)) {
    rows.push(row);
    if (rows.length < rowsTogether) continue;
    yield written();
    rows = [];
  }
  yield written();
}

/** The sheets that are shown, in their order, each with the part that contains it. */
async function readSheets(archive: Archive): Promise<{ sheets: Sheet[]; zero: number }> {
  const targets = new Map<string, string>();
  const listed: { name: string; id: string }[] = [];
  let zero = Date.UTC(1899, 11, 30);
  const parts = (text: string) => Readable.from([text]);
  await readXml(parts(await archive.whole('xl/_rels/workbook.xml.rels')), {
    open(name, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (name === 'Relationship' && mode !== 'External') targets.set(id, partOf(target));
    },
  });
  await readXml(parts(await archive.whole('xl/workbook.xml')), {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) zero = Date.UTC(1904, 0, 1);
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      listed.push({ name: attributes['name'] ?? '', id: id ?? '' });
    },
  });
  const sheets = listed.flatMap(({ name, id }) => {
    const part = targets.get(id);
    return part !== undefined && archive.has(part) && part.includes('worksheets/') ? [{ name, part }] : [];
  });
  return { sheets, zero };
}

function partOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
