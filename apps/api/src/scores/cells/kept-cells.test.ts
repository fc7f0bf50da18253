import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addColumns } from './add-columns.js';
import { KeptCells, type KeptColumn } from './kept-cells.js';

const column = (stamp: string, stores: number, width = 3): KeptColumn => ({
  stamp,
  width,
  stores: Int32Array.from({ length: stores }, (_, at) => at),
  sums: new Float64Array(stores * width),
});

describe('Kept cells', () => {
  it('hold under their stamp only, and only as many sums as were read', () => {
    const own = new KeptCells(1_000_000).of('acme');
    own.keep('index 2026-01-01', column('a', 2));
    expect(own.find('index 2026-01-01', { stamp: 'a', width: 3 })).not.toBeNull();
    expect(own.find('index 2026-01-01', { stamp: 'b', width: 3 })).toBeNull();
    expect(own.find('index 2026-01-01', { stamp: 'a', width: 14 })).toBeNull();
    expect(new KeptCells(1_000_000).of('other').find('index 2026-01-01', { stamp: 'a', width: 3 })).toBeNull();
  });

  it('make room: what was used longest ago goes first, of the organisation that asked longest ago', () => {
    const cells = new KeptCells(16_000);
    for (const name of ['old', 'used', 'new']) cells.of('first').keep(name, column('a', 100));
    cells.of('first').find('old', { stamp: 'a', width: 3 });
    cells.of('second').keep('own', column('a', 300));
    cells.trim();
    const left = (organisation: string, name: string) =>
      cells.of(organisation).find(name, { stamp: 'a', width: 3 }) !== null;
    expect([left('first', 'used'), left('first', 'new'), left('first', 'old'), left('second', 'own')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    cells.of('third').keep('huge', column('a', 10_000));
    cells.trim();
    expect(['old', 'new'].map((name) => left('first', name))).toEqual([false, false]);
    expect([left('second', 'own'), left('third', 'huge')]).toEqual([false, false]);
    expect(['first', 'second', 'third'].map((name) => cells.of(name).bytes)).toEqual([0, 0, 0]);
  });

  it('number stores by their ids', () => {
    const { stores } = new KeptCells(1).of('acme');
    const ids = ['01a2292d-dbb3-77a5-adbd-6fb5609355fd', 'ffffffff-0000-4000-8000-0123456789ab'];
    const bytes = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
    expect([0, 16, 0].map((at) => stores.numberOf(bytes, at))).toEqual([0, 1, 0]);
    expect(stores.ids).toEqual(ids);
  });
});

describe('Columns', () => {
  it('add up to what their cells do, apart by stores, by months or not, for the stores that count in each month', () => {
    const cell = fc.record({
      measure: fc.constantFrom('index', 'role:ease'),
      month: fc.constantFrom('2026-01-01', '2026-02-01'),
      store: fc.nat(3),
      sums: fc.tuple(fc.nat(90), fc.nat(900_000), fc.nat(90)),
    });
    const cells = fc.uniqueArray(cell, { selector: ({ measure, month, store }) => `${measure} ${month} ${store}` });
    const fits = fc.option(fc.record({ '2026-01-01': fc.subarray([0, 1, 2, 3]), '2026-02-01': fc.subarray([0, 1]) }));
    const by = fc.record({ store: fc.boolean(), month: fc.boolean() });
    const ids = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(cells, fits, by, fc.constantFrom(1, 3), (all, counted, apart, width) => {
        const columns = [...Map.groupBy(all, ({ measure, month }) => `${measure} ${month}`).values()].map((own) => ({
          measure: own[0]?.measure ?? '',
          month: own[0]?.month ?? '',
          column: {
            stamp: 'a',
            width: 3,
            stores: Int32Array.from(own, ({ store }) => store),
            sums: Float64Array.from(own.flatMap(({ sums }) => sums)),
          },
        }));
        const expected = new Map<string, number[]>();
        for (const { measure, month, store, sums } of all) {
          if (counted !== null && !counted[month].includes(store)) continue;
          const key = `${measure} ${apart.store ? ids[store] : null} ${apart.month ? month : null}`;
          const before = expected.get(key) ?? [0, 0, 0];
          expected.set(
            key,
            before.map((sum, at) => sum + (sums[at] ?? 0)),
          );
        }
        const masks = counted && new Map(Object.entries(counted).map(([month, of]) => [month, maskOf(of)]));
        const found = addColumns(columns, { fits: masks, by: apart, ids, width });
        expect(
          new Map(
            found.map((each) => [
              `${each.measure} ${each.storeId} ${each.month}`,
              Array.from(each.sums.subarray(each.at, each.at + width)),
            ]),
          ),
        ).toEqual(new Map([...expected].map(([key, sums]) => [key, sums.slice(0, width)])));
      }),
    );
  });
});

function maskOf(stores: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 4 }, (_, store) => (stores.includes(store) ? 1 : 0));
}
