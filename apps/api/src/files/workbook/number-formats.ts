import { Readable } from 'node:stream';
import type { Archive } from './archive.js';
import { readXml } from './xml.js';

/** What a cell's number is shown as. */
export type NumberShape = 'date' | 'number' | { padded: number };

/** Formats of spreadsheets that show days. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** How the numbers of each cell style are shown: as days, as numbers, or with noughts before them. */
export async function readNumberShapes(archive: Archive): Promise<NumberShape[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isWithin = false;
  await readXml(Readable.from([await archive.whole('xl/styles.xml')]), {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isWithin = true;
      if (name === 'xf' && isWithin) styles.push(Number(attributes['numFmtId'] ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isWithin = false;
    },
  });
  return styles.map((id) => shapeOf(id, own.get(id)));
}

function shapeOf(id: number, code: string | undefined): NumberShape {
  if (code === undefined) return builtInDates.has(id) ? 'date' : 'number';
  if (/^0{2,}$/.test(code)) return { padded: code.length };
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return /[yd]/i.test(bare) || /mmm/i.test(bare) ? 'date' : 'number';
}
