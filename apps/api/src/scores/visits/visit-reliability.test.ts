import { describe, expect, it } from '@jest/globals';
import { varianceComponents } from '#scoring';
import { visitFigures, type StoreVisits } from './visit-reliability.js';

const visits: Record<string, number[]> = {
  a: [90, 85, 95, 88],
  b: [60, 70, 65],
  c: [75, 80],
  d: [50],
};

const cell = (storeId: string, points: readonly number[]): StoreVisits => ({
  storeId,
  n: points.length,
  sum: points.reduce((sum, each) => sum + each * 100, 0),
  sumSquares: points.reduce((sum, each) => sum + (each * 100) ** 2, 0),
});

describe('figures of visits', () => {
  const { stores, visitsForFirm } = visitFigures(Object.entries(visits).map(([id, points]) => cell(id, points)));
  const byId = new Map(stores.map((store) => [store.storeId, store]));

  it('agree with the analysis of variance of the single visits', () => {
    const { anova, meanSquareWithin } = varianceComponents(Object.values(visits));
    const within = meanSquareWithin ?? 0;
    const between = anova.between ?? 0;
    for (const [id, points] of Object.entries(visits))
      expect(byId.get(id)?.reliability).toBeCloseTo(between / (between + within / points.length), 10);
    expect(visitsForFirm).toBe(Math.max(1, Math.ceil((4 * within) / between)));
  });

  it('have an interval from two visits on, within 0 and 100', () => {
    expect(byId.get('a')?.mean).toBe(89.5);
    expect(byId.get('d')).toMatchObject({ n: 1, mean: 50, lower: null, upper: null });
    expect(byId.get('c')?.upper).toBeLessThanOrEqual(100);
  });

  it('say that the next visit tells most where nobody was, then where fewest were', () => {
    const { stores: with0 } = visitFigures([
      ...Object.entries(visits).map(([id, points]) => cell(id, points)),
      cell('e', []),
    ]);
    const order = with0.toSorted((x, y) => y.gain - x.gain).map(({ storeId }) => storeId);
    expect(order).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('claim nothing where nothing can be known', () => {
    expect(visitFigures([]).stores).toEqual([]);
    const [alone] = visitFigures([cell('a', [80, 90])]).stores;
    expect(alone).toMatchObject({ reliability: null, mean: 85 });
    expect(visitFigures([cell('a', [80]), cell('b', [70])]).visitsForFirm).toBeNull();
  });
});
