import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerCase } from '../support/score-cases/answer-case.ts';
import { casesIn } from '../support/score-cases/case-files.ts';
import { disagreements } from '../support/score-cases/disagreements.ts';

/** Known answers shared between projects; they lie beside the repository when they are at hand. */
const shared = fileURLToPath(new URL('../../../shared/scoring', import.meta.url));

if (existsSync(shared))
  describe('the known answers in ../shared/scoring', () => {
    const byMethod = Map.groupBy(casesIn(shared), ({ given }) => given.method);
    for (const [method, cases] of byMethod)
      test(`${method}: ${cases.length} cases`, () => {
        const wrong = cases.flatMap(({ given, datasets }) =>
          disagreements(answerCase(given, datasets), given.expected, given.tolerance, given.id),
        );
        expect(wrong).toEqual([]);
      });
  });
else test.skip('../shared/scoring is not beside this repository: its known answers are not checked here', () => {});
