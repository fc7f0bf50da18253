import * as scoring from './index.js';
import { ScoringError } from './index.js';

/** What is refused, and what is merely unknown: the same everywhere. */
const refusals: [string, string, () => unknown][] = [
  ['an answer outside its scale', 'invalid_value', () => scoring.normaliseScale(6, { min: 1, max: 5 })],
  ['a scale that runs nowhere', 'invalid_parameter', () => scoring.normaliseScale(3, { min: 3, max: 3 })],
  [
    'an answered question without value',
    'invalid_value',
    () => scoring.scaleScore([{ status: 'answered', value: null }]),
  ],
  ['a score above 100 in an index', 'invalid_value', () => scoring.compositeIndex([101], [1])],
  ['a negative weight', 'invalid_value', () => scoring.compositeIndex([50], [-1])],
  ['lists of unequal length', 'invalid_parameter', () => scoring.compositeIndex([50], [1, 2])],
  ['a recommendation of 11', 'invalid_value', () => scoring.countPromoters([11])],
  ['half a recommendation', 'invalid_value', () => scoring.countPromoters([8.5])],
  ['an effort outside 1-7', 'invalid_value', () => scoring.customerEffortScore([8])],
  ['more successes than trials', 'invalid_value', () => scoring.wilsonInterval({ successes: 4, n: 3 })],
  ['a confidence of 95', 'invalid_parameter', () => scoring.meanInterval([1, 2], 95)],
  ['NaN among the values', 'invalid_value', () => scoring.meanInterval([1, NaN])],
  ['more answers than people', 'invalid_parameter', () => scoring.finitePopulationMean([1, 2, 3], 2)],
  ['a p-value of 2', 'invalid_value', () => scoring.adjustPValues([2])],
  ['a standard error of zero', 'invalid_value', () => scoring.shrinkTowardsMean([1, 2], [0, 1])],
  ['no store at all', 'insufficient_data', () => scoring.shrinkTowardsMean([null], [null])],
  ['stores that vary less than chance', 'not_converged', () => scoring.fitBetaBinomial([5, 5, 5, 5], [10, 10, 10, 10])],
  ['a target nobody answered for', 'empty_stratum', () => scoring.postStratify(['a'], [1], { a: 1, b: 1 })],
  [
    'a level nobody answered with, wanted or not',
    'empty_stratum',
    () => scoring.rake([{ a: 'x' }], [1], { a: { x: 5, y: 0 } }),
  ],
  ['a respondent without target', 'invalid_value', () => scoring.postStratify(['a', 'c'], [1, 1], { a: 1 })],
  [
    'margins that do not add up',
    'inconsistent_margins',
    () => scoring.rake([{ a: 'x', b: 'p' }], [1], { a: { x: 2 }, b: { p: 3 } }),
  ],
  [
    'margins that cannot all be met',
    'not_converged',
    () =>
      scoring.rake(
        [
          { a: 'x', b: 'p' },
          { a: 'y', b: 'q' },
        ],
        [1, 1],
        { a: { x: 5, y: 5 }, b: { p: 7, q: 3 } },
      ),
  ],
  ['bounds that cannot hold the weights', 'not_converged', () => scoring.trimWeights([5, 5], { upper: 2 })],
  [
    'stores that each used a channel of their own',
    'confounded',
    () =>
      scoring.adjustForMode(
        [
          { store: 'A', mode: 'email', score: 1 },
          { store: 'B', mode: 'phone', score: 2 },
        ],
        'email',
      ),
  ],
  [
    'predictors that repeat each other',
    'collinear',
    () => scoring.driverSystem([1, 2, 3, 5], { a: [1, 2, 3, 4], b: [2, 4, 6, 8] }),
  ],
  ['too few rows for the predictors', 'insufficient_data', () => scoring.linearRegression([1, 2], { a: [1, 2] })],
  [
    'items that repeat each other',
    'singular',
    () =>
      scoring.mahalanobisDistances([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
  ],
  [
    'a checklist result that is none',
    'invalid_value',
    () => scoring.checklistScore([{ id: 'a', items: [{ points: 1, result: 2 }] }]),
  ],
  ['a cap without a cap', 'invalid_parameter', () => scoring.checklistScore([], { autofail: 'cap' })],
  [
    'a rule for times that runs backwards',
    'invalid_parameter',
    () => scoring.timedScore(1, { type: 'linear', fullAt: 9, zeroAt: 3 }),
  ],
  ['a series of one', 'insufficient_data', () => scoring.mannKendallTest([1])],
  ['a score in a cell that is not whole hundredths', 'invalid_value', () => scoring.cellOf({ score: 75.5 })],
  [
    'taking out of a cell what is not in it',
    'invalid_value',
    () => scoring.subtractCell(scoring.EMPTY_CELL, scoring.cellOf({ score: 1 })),
  ],
  ['a table with a negative count', 'invalid_value', () => scoring.auditSuppression([[-1]], [[true]])],
];

test.each(refusals)('%s: %s', (_, code, misuse) => {
  expect(misuse).toThrow(ScoringError);
  try {
    misuse();
  } catch (error) {
    expect((error as ScoringError).code).toBe(code);
  }
});

test('what mathematics leaves undefined is null', () => {
  expect(scoring.meanInterval([72])).toEqual({ n: 1, mean: 72, sd: null, se: null, lower: null, upper: null });
  expect(scoring.meanInterval([75, 75, 75])).toMatchObject({ sd: 0, lower: 75, upper: 75 });
  expect(scoring.wilsonInterval({ successes: 0, n: 0 })).toEqual({ lower: null, upper: null });
  expect(scoring.netPromoterScore({ promoters: 0, passives: 0, detractors: 0 }).score).toBeNull();
  expect(scoring.compositeIndex([null, null], [1, 1]).index).toBeNull();
  expect(scoring.compositeIndex([50], [0])).toMatchObject({ index: null, coverage: null });
  expect(scoring.scaleScore([{ status: 'not_applicable', value: null }])).toMatchObject({
    score: null,
    coverage: null,
  });
  expect(scoring.welchTest({ n: 3, mean: 5, sd: 0 }, { n: 3, mean: 5, sd: 0 }).pValue).toBeNull();
  expect(scoring.cohenKappa(['yes', 'yes'], ['yes', 'yes']).kappa).toBeNull();
  expect(scoring.pearsonCorrelation([1, 2, 3], [2, 2, 2]).r).toBeNull();
  expect(
    scoring.cronbachAlpha([
      [3, 3],
      [3, 3],
    ]).alpha,
  ).toBeNull();
  expect(scoring.changePoints([5, 5, 5, 5]).indexes).toEqual([]);
  expect(scoring.summariseCell(scoring.EMPTY_CELL)).toEqual({ n: 0, mean: null, sd: null });
  expect(scoring.summariseCell(scoring.cellOf({ score: 5000 }))).toEqual({ n: 1, mean: 50, sd: null });
});

test('a cell of ninety million top scores is still exact', () => {
  let cell = scoring.weighedAlike(scoring.cellOf({ score: 10_000 }));
  for (let doubled = 0; doubled < 26; doubled++) cell = scoring.mergeCells([cell, cell]);
  expect(cell.n).toBe(2 ** 26);
  expect(scoring.isExact(cell)).toBe(true);
  expect(scoring.summariseCell(cell)).toEqual({ n: 2 ** 26, mean: 100, sd: 0 });
});

test('a hidden part takes a second one with it', () => {
  expect(scoring.hideSmallParts([40, 4, 25])).toEqual([false, true, true]);
  expect(scoring.hideSmallParts([40, 30])).toEqual([false, false]);
  expect(scoring.hideSmallParts([40, 6, 7])).toEqual([false, true, true]);
  expect(scoring.hideSmallParts([40, 3, 4])).toEqual([true, true, true]);
  expect(scoring.hideSmallParts([0, 4, 40])).toEqual([false, true, true]);
});
