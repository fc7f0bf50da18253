// The order of the test files: those that are known to take longest first, so that none of them is left to run alone at the end; then the
// largest. Jest knows only how long files took before, which a fresh clone does not.
import { statSync } from 'node:fs';

/** Files that take over a minute on two quiet cores, the longest first. */
const longest = [
  'faults/every-job-cut',
  'faults/upgrade',
  'faults/visit-queue',
  'journeys/screens',
  'attacks/sample-subtraction',
  'faults/mailbox-away',
  'journeys/after-the-decision',
  'faults/visit-chaos',
  'faults/visit-photos',
  'faults/line-chaos',
  'journeys/every-screen-of-interviews',
  'faults/sample-in-parts',
];

export default class LongestFirst {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at === -1 ? longest.length : at;
    };
    return tests.toSorted((one, other) => place(one) - place(other) || size(other) - size(one));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, at) => at % shardCount === shardIndex - 1);
  }

  cacheResults() {}
}

const size = ({ path }) => statSync(path).size;
