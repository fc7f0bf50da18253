import { runRules } from './run-rules.js';

/** Nelson's rules look at whole windows: two points of two are not two of three. */
test.each([
  { z: [2.5, 2.5], rule: 'twoOfThreeBeyond2Sigma', at: [] },
  { z: [0, 2.5, 2.5], rule: 'twoOfThreeBeyond2Sigma', at: [3] },
  { z: [2.5, 0, 2.5, 2.5], rule: 'twoOfThreeBeyond2Sigma', at: [3, 4] },
  { z: [1.5, 1.5, 1.5, 1.5], rule: 'fourOfFiveBeyond1Sigma', at: [] },
  { z: [0.2, 1.5, 1.5, 1.5, 1.5], rule: 'fourOfFiveBeyond1Sigma', at: [5] },
  { z: [-1.5, -1.5, -1.5, -1.5, -1.5], rule: 'fourOfFiveBeyond1Sigma', at: [5] },
] as const)('$rule of $z', ({ z, rule, at }) => {
  expect(runRules(z)[rule]).toEqual(at);
});
