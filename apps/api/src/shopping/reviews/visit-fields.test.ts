import { describe, expect, it } from '@jest/globals';
import { roles } from '../../access/permissions.js';
import { fieldsOf, visitFields } from './visit-fields.js';

/** Role × field, written out; `c` where the programme names staff, for coaching only. */
const table = `
                owner scheduler reviewer analyst region_manager store_manager interviewer supervisor verifier shopper
answers         x     x         x        x       x              x             -           -          -        -
story           x     x         x        x       x              x             -           -          -        -
photos          x     x         x        x       x              x             -           -          -        -
evidence        x     x         x        x       -              -             -           -          -        -
journal         x     x         x        -       -              -             -           -          -        -
shopper_number  x     x         x        x       -              -             -           -          -        -
shopper_name    x     x         -        -       -              -             -           -          -        -
staff_names     x     -         x        -       -              c             -           -          -        -
money           x     x         -        -       -              -             -           -          -        -`;

const [head = '', ...rows] = table.trim().split('\n');
const columns = head.trim().split(/\s+/);

describe('who sees what of a visit', () => {
  it.each(rows.map((row) => row.trim().split(/\s+/)))('%s', (field, ...cells) => {
    for (const [index, role] of columns.entries()) {
      const sees = (nameStaff: boolean) => fieldsOf(role as never, { nameStaff }).has(field as never);
      const expected = { x: [true, true], c: [false, true], '-': [false, false] }[cells[index] ?? ''];
      expect([role, field, sees(false), sees(true)]).toEqual([role, field, ...(expected ?? [])]);
    }
  });

  it('has a cell for every role and field, and nothing for an API key', () => {
    expect(columns.toSorted()).toEqual([...roles].toSorted());
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual([...visitFields]);
    expect(fieldsOf(null, { nameStaff: true }).size).toBe(0);
  });
});
