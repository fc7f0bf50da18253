import { describe, expect, it } from '@jest/globals';
import { unreadPage, type ReadPage } from './read-page.js';
import { copiesOf, sheetsOf } from './sheets-of.js';

const read = (page: number, choice: number, sheet = 'LEAF'): ReadPage => ({
  ...unreadPage({ file: 'scan', page_of_file: 0 }, 'blank'),
  state: 'read',
  sheet,
  page,
  pages: 2,
  questions: [{ question: 'overall', choice: [choice], doubtful: false }],
});
const blank = unreadPage({ file: 'scan', page_of_file: 0 }, 'blank');

describe('The sheets that pages belong to', () => {
  it('are one for each photocopy of a leaf, whose other side lies next to it', () => {
    const pages = [read(1, 5), blank, read(2, 5), read(2, 3), read(1, 3), read(1, 5), read(1, 5)];
    const copies = copiesOf(pages);
    expect(copies).toEqual([1, null, 1, 2, 2, 3, 4]);
    expect(sheetsOf(pages, copies)).toEqual([
      { sheet: 'LEAF', copy: 1, state: 'complete', missing: [] },
      { sheet: 'LEAF', copy: 2, state: 'complete', missing: [] },
      { sheet: 'LEAF', copy: 3, state: 'partial', missing: [2] },
      { sheet: 'LEAF', copy: 4, state: 'partial', missing: [2] },
    ]);
  });

  it('are one for each number, scanned twice or with other marks', () => {
    const pages = [read(1, 5, 'A'), read(1, 5, 'B'), read(2, 1, 'A'), read(1, 4, 'A'), read(1, 5, 'B')];
    expect(sheetsOf(pages)).toEqual([
      { sheet: 'A', state: 'conflict', missing: [] },
      { sheet: 'B', state: 'partial', missing: [2] },
    ]);
  });
});
