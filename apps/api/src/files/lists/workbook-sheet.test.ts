import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { workbookOf } from './workbook-sheet.js';

/** The days of all parts, as their headers in the file have them: bits for the year since 1980, the month and the day. */
const daysIn = (file: Buffer): number[] => {
  const days: number[] = [];
  for (let at = file.indexOf('PK\x03\x04'); at !== -1; at = file.indexOf('PK\x03\x04', at + 4))
    days.push(file.readUInt16LE(at + 12));
  return days;
};

describe('A workbook', () => {
  it('is the same file for the same rows, whenever it is written: its parts bear no moment', async () => {
    const parts = (async function* () {
      yield [['Aino', 5]];
    })();
    const file = await buffer(workbookOf({ header: ['Name', 'Score'], parts }));
    const firstDay = (1 << 5) | 1;
    expect(daysIn(file)).toEqual(Array.from({ length: 6 }, () => firstDay));
  });
});
