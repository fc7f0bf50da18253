import fc from 'fast-check';
import {
  type Cell,
  cellOf,
  designEffectOfCell,
  EMPTY_CELL,
  meanInterval,
  meanOfCell,
  mergeCells,
  netPromoterScoreOfCell,
  subtractCell,
  summariseCell,
  summariseWithout,
  topBoxOfCell,
  weighedAlike,
  weightedMoments,
  weightedProportion,
  weightingDesignEffect,
} from '#scoring';

const answer = fc.record({
  score: fc.integer({ min: 0, max: 10_000 }),
  code: fc.option(fc.integer({ min: 0, max: 10 })),
  weight: fc.integer({ min: 0, max: 500 }),
});
const estimatesOf = (cell: Cell) => ({
  effect: designEffectOfCell(cell),
  summary: summariseCell(cell),
  box: topBoxOfCell(cell, [4, 5]),
  nps: netPromoterScoreOfCell(cell),
});
const close = (a: number, b: number, within = 1e-9): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(b)));
const check = <T extends [unknown, ...unknown[]]>(...args: Parameters<typeof fc.property<T>>): void =>
  fc.assert(fc.property(...args), { numRuns: 200 });

describe('cells', () => {
  const merged = (answers: { score: number; code: number | null; weight: number }[]): Cell =>
    mergeCells(answers.map(cellOf));

  test('merge exactly in any order and grouping', () => {
    check(fc.array(answer, { maxLength: 40 }), fc.nat(), (answers, cut) => {
      const at = cut % (answers.length + 1);
      const parts = mergeCells([merged(answers.slice(at).reverse()), merged(answers.slice(0, at))]);
      expect(parts).toEqual(merged(answers));
    });
  });

  test('adding then taking out restores', () => {
    check(fc.array(answer, { maxLength: 20 }), fc.array(answer, { maxLength: 20 }), (kept, erased) => {
      expect(subtractCell(mergeCells([merged(kept), merged(erased)]), merged(erased))).toEqual(merged(kept));
      expect(subtractCell(merged(kept), merged(kept))).toEqual(EMPTY_CELL);
    });
  });

  test('give the mean and interval of the answers themselves', () => {
    check(fc.array(answer, { minLength: 2, maxLength: 40 }), (answers) => {
      const fromCell = meanOfCell(weighedAlike(merged(answers)));
      const direct = meanInterval(answers.map((one) => one.score / 100));
      for (const key of ['mean', 'sd', 'lower', 'upper'] as const) close(fromCell[key]!, direct[key]!, 1e-7);
    });
  });

  test('with weights that are all alike give what they give without, to the last digit', () => {
    check(fc.array(answer, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 500 }), (answers, weight) => {
      const cell = merged(answers.map((one) => ({ ...one, weight })));
      const [own, plain] = [estimatesOf(cell), estimatesOf(weighedAlike(cell))];
      expect(own.effect).toEqual({ n: answers.length, designEffect: 1, effectiveN: answers.length });
      for (const key of ['mean', 'sd'] as const) close(own.summary[key]!, plain.summary[key]!, 1e-12);
      expect([own.box, own.nps]).toEqual([plain.box, plain.nps]);
    });
  });

  test('give weighted mean, spread, shares and design effect of the answers themselves', () => {
    const weighed = answer.map((one) => ({ ...one, code: one.code ?? 5, weight: one.weight + 1 }));
    check(fc.array(weighed, { minLength: 2, maxLength: 40 }), (answers) => {
      const weights = answers.map(({ weight }) => weight);
      const { effect, summary, box, nps } = estimatesOf(merged(answers));
      const moments = weightedMoments(
        answers.map((one) => one.score / 100),
        weights,
      );
      const known = weightingDesignEffect(weights);
      for (const key of ['designEffect', 'effectiveN'] as const) close(effect[key]!, known[key]!);
      close(summary.n, known.effectiveN!);
      close(summary.mean!, moments.mean!);
      if (summary.sd !== null) close(summary.sd ** 2, moments.varianceByReliability!, 1e-7);
      const satisfied = weightedProportion(
        answers.map(({ code }) => (code === 4 || code === 5 ? 1 : 0)),
        weights,
      );
      close(box.percent!, 100 * satisfied.p!);
      close(box.lower!, 100 * satisfied.wilson.lower!, 1e-7);
      close(box.upper!, 100 * satisfied.wilson.upper!, 1e-7);
      const net = answers.map(({ code }) => (code >= 9 ? 100 : code >= 7 ? 0 : -100));
      close(nps.score!, weightedMoments(net, weights).mean!);
    });
  });

  test('lose the weights of what is taken out: a store against all others', () => {
    check(fc.array(answer, { minLength: 2, maxLength: 20 }), fc.array(answer, { minLength: 2 }), (own, others) => {
      const all = merged([...own, ...others]);
      const expected = summariseCell(merged(others));
      expect(summariseWithout(all, merged(own))).toEqual(expected);
      expect(summariseCell(subtractCell(all, merged(own)))).toEqual(expected);
    });
  });
});
