import { describe, expect, it } from '@jest/globals';
import { byDefault, day, json, orNull, text, uuid } from './columns.js';
import { arrays, everyColumnBut, excluded, listsOf, named, selected, someColumns } from './some-columns.js';
import { defineTable } from './table.js';

const StoreTable = defineTable('stores', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  openedOn: orNull(day()),
  notes: byDefault(orNull(json<{ door: string }>())),
  name: text(),
});

describe('Some columns of a table', () => {
  const some = someColumns(StoreTable, ['name', 'openedOn', 'notes']);

  it('are selected by the properties of the rows, and named as SQL calls them', () => {
    expect(selected(some, 's')).toBe('s.name as "name", s.opened_on::text as "openedOn", s.notes as "notes"');
    expect(named(some)).toBe('name, opened_on, notes');
    expect(named(some, 'g')).toBe('g.name, g.opened_on, g.notes');
    expect(excluded(someColumns(StoreTable, ['openedOn', 'name']))).toBe(
      'opened_on = excluded.opened_on, name = excluded.name',
    );
  });

  it('bring many rows as one parameter each, in their order and of their types', () => {
    expect(arrays(some, 2)).toBe('$2::text[], $3::date[], $4::jsonb[]');
    const rows = [
      { name: 'Harbour', openedOn: '2026-03-01', notes: { door: 'left' } },
      { name: 'Mill', openedOn: null, notes: null },
    ];
    expect(listsOf(some, rows)).toEqual([
      ['Harbour', 'Mill'],
      ['2026-03-01', null],
      ['{"door":"left"}', null],
    ]);
  });

  it('may be all but some, in the order of the declaration', () => {
    expect(everyColumnBut(StoreTable, ['organisationId', 'notes']).names).toEqual(['id', 'openedOn', 'name']);
  });
});
