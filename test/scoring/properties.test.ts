import fc from 'fast-check';
import {
  agrestiCoullInterval,
  checklistScore,
  clopperPearsonInterval,
  compositeIndex,
  intraclassCorrelations,
  jeffreysInterval,
  meanInterval,
  netPromoterScore,
  normalCdf,
  normaliseScale,
  oneWayIntraclass,
  rake,
  scaleScore,
  studentTCdf,
  studentTQuantile,
  summarise,
  timedScore,
  trimWeights,
  varianceComponents,
  weightedMean,
  weightedProportion,
  wilsonCorrectedInterval,
  wilsonInterval,
} from '#scoring';

const score = fc.double({ min: 0, max: 100, noNaN: true });
const scores = (minLength: number) => fc.array(score, { minLength, maxLength: 30 });
const share = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const close = (a: number, b: number, within = 1e-9): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.max(1, Math.abs(b)));
const check = <T extends [unknown, ...unknown[]]>(...args: Parameters<typeof fc.property<T>>): void =>
  fc.assert(fc.property(...args), { numRuns: 200 });

describe('intervals', () => {
  const ways = {
    wilsonInterval,
    wilsonCorrectedInterval,
    agrestiCoullInterval,
    clopperPearsonInterval,
    jeffreysInterval,
  };
  test.each(Object.entries(ways))('%s holds the estimate, stays in 0..1 and mirrors', (_, interval) => {
    check(share, ({ successes, n }) => {
      const { lower, upper } = interval({ successes, n });
      expect(lower!).toBeLessThanOrEqual(successes / n);
      expect(upper!).toBeGreaterThanOrEqual(successes / n);
      expect(lower! >= 0 && upper! <= 1).toBe(true);
      const mirrored = interval({ successes: n - successes, n });
      close(mirrored.lower!, 1 - upper!, 1e-8);
    });
  });

  test('of means hold the mean and widen with confidence', () => {
    check(scores(2), (values) => {
      const narrow = meanInterval(values, 0.9);
      const wide = meanInterval(values, 0.99);
      expect(narrow.lower! <= narrow.mean! && narrow.mean! <= narrow.upper!).toBe(true);
      expect(wide.lower! <= narrow.lower! && wide.upper! >= narrow.upper!).toBe(true);
    });
  });

  test('of net promoter scores stay within ±100 and hold the plain score for Wald', () => {
    check(fc.nat(200), fc.nat(200), fc.nat(200), (promoters, passives, detractors) => {
      const { n, score: points, wald, adjustedWald } = netPromoterScore({ promoters, passives, detractors });
      if (n === 0) return;
      expect(wald.lower! <= points! && points! <= wald.upper!).toBe(true);
      expect(adjustedWald.lower! >= -100 && adjustedWald.upper! <= 100).toBe(true);
    });
  });

  test('quantiles undo distribution functions', () => {
    check(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: 1, max: 2e5, noNaN: true }), (t, df) => {
      close(studentTQuantile(studentTCdf(t, df), df), t, 1e-6);
    });
  });
});

describe('scores', () => {
  test('stay in 0-100, and reversing a scale mirrors them', () => {
    check(
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: 1, max: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (min, width, part) => {
        const scale = { min, max: min + width };
        const value = Math.min(scale.max, Math.max(min, min + part * width));
        const points = normaliseScale(value, scale);
        expect(points >= 0 && points <= 100).toBe(true);
        close(normaliseScale(value, { ...scale, reverse: true }), 100 - points);
      },
    );
  });

  test('of scales and indexes lie between the lowest and the highest score used', () => {
    check(
      fc.array(fc.tuple(fc.option(score), fc.double({ min: 0.1, max: 20, noNaN: true })), {
        minLength: 1,
        maxLength: 12,
      }),
      (pairs) => {
        const known = pairs.flatMap(([value]) => (value === null ? [] : [value]));
        const within = (value: number | null): void => {
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        };
        const weights = pairs.map(([, weight]) => weight);
        for (const mean of ['arithmetic', 'geometric'] as const)
          within(
            compositeIndex(
              pairs.map(([value]) => value),
              weights,
              { minCoverage: 0, mean },
            ).index,
          );

        within(
          scaleScore(
            pairs.map(([value, weight]) => ({ status: value === null ? 'skipped' : 'answered', value, weight })),
            0,
          ).score,
        );
      },
    );
  });

  test('of checklists and times stay in 0-100', () => {
    const result = fc.oneof(
      fc.constantFrom('yes' as const, 'no' as const, 'na' as const),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const item = fc.record({ points: fc.nat(20), result, critical: fc.boolean() });
    const rule = fc.constantFrom('zero_total' as const, 'cap' as const, 'zero_section' as const, 'none' as const);
    check(fc.array(fc.array(item, { maxLength: 6 }), { maxLength: 4 }), rule, (sections, autofail) => {
      const { percent } = checklistScore(
        sections.map((items, i) => ({ id: `${i}`, items })),
        { autofail, cap: 40 },
      );
      expect(percent === null || (percent >= 0 && percent <= 100 + 1e-9)).toBe(true);
    });
    check(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      const points = timedScore(seconds, { type: 'linear', fullAt: 60, zeroAt: 300 })!;
      expect(points >= 0 && points <= 100).toBe(true);
    });
  });
});

describe('weights', () => {
  test('of one equal no weights', () => {
    check(scores(2), (values) => {
      const ones = values.map(() => 1);
      const { n, mean, sd } = summarise(values);
      const weighted = weightedMean(values, ones);
      close(weighted.mean!, mean!);
      close(weighted.se!, sd! / Math.sqrt(n), 1e-7);
      const yes = values.map((value) => (value > 50 ? 1 : 0));
      const plain = wilsonInterval({ successes: yes.filter((value) => value === 1).length, n });
      close(weightedProportion(yes, ones).wilson.lower!, plain.lower!, 1e-8);
    });
  });

  test('raked meet every margin; trimmed keep their sum', () => {
    check(
      fc.array(fc.tuple(fc.constantFrom('f', 'm'), fc.constantFrom('x', 'y', 'z')), { minLength: 1, maxLength: 30 }),
      (people) => {
        const everyone = [...people, ['f', 'x'], ['f', 'y'], ['f', 'z'], ['m', 'x'], ['m', 'y'], ['m', 'z']] as const;
        const rows = everyone.map(([sex, age]) => ({ sex, age }));
        const raked = rake(
          rows,
          rows.map(() => 1),
          { sex: { f: 60, m: 40 }, age: { x: 20, y: 30, z: 50 } },
        );
        close(
          rows.reduce((sum, row, i) => sum + (row.age === 'z' ? raked[i]! : 0), 0),
          50,
          1e-8,
        );
        const upper = 100 / rows.length + Math.max(...raked) / 2;
        close(
          trimWeights(raked, { upper }).reduce((a, b) => a + b, 0),
          100,
          1e-8,
        );
      },
    );
  });
});

test('with groups of one size, restricted likelihood finds the variance that analysis of variance finds, never below 0', () => {
  const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  check(fc.array(group, { minLength: 2, maxLength: 8 }), (groups) => {
    const { anova, reml } = varianceComponents(groups);
    if (reml === null) return;
    close(reml.between, anova.between!, 1e-8);
    if (anova.betweenRaw! < 0) expect(reml.between).toBe(0);
  });
});

test('with groups of one size, the interval of their share of variance is that of Shrout and Fleiss', () => {
  const group = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  check(fc.array(group, { minLength: 2, maxLength: 8 }), (groups) => {
    const { icc, interval, designEffect } = oneWayIntraclass(groups);
    const { icc1, interval1 } = intraclassCorrelations(groups);
    if (icc === null || interval1.lower === null || interval1.upper === null) return;
    close(icc, icc1!);
    close(interval.lower!, interval1.lower, 1e-7);
    close(interval.upper!, interval1.upper, 1e-7);
    close(designEffect!, 1 + 3 * Math.max(0, icc));
  });
});

test('the share of variance between groups is the same whatever their order and scale, and drops what is missing', () => {
  const group = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 6 });
  check(fc.array(group, { minLength: 3, maxLength: 8 }), (groups) => {
    if (groups.filter((each) => each.some((value) => value !== null)).length < 2) return;
    const found = oneWayIntraclass(groups);
    const moved = groups
      .toReversed()
      .map((each) => [null, ...each.map((value) => (value === null ? null : 3 * value + 7))]);
    const same = oneWayIntraclass(moved);
    if (found.icc === null || found.interval.lower === null) return;
    close(same.icc!, found.icc);
    close(same.interval.lower!, found.interval.lower, 1e-7);
    close(same.interval.upper!, found.interval.upper!, 1e-7);
  });
});

test('the normal distribution is symmetric and never decreases', () => {
  check(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (z, step) => {
    close(normalCdf(z) + normalCdf(-z), 1, 1e-14);
    expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-15);
  });
});
