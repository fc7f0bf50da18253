import { ScoringError } from '#scoring';
import type { Answer } from './answer.ts';
import type { Case, Datasets, Input } from './case-files.ts';
import { charts } from './charts.ts';
import { comparisons } from './comparisons.ts';
import { drivers } from './drivers.ts';
import { fromDataset } from './from-dataset.ts';
import { intervals } from './intervals.ts';
import { numbers } from './numbers.ts';
import { quality } from './quality.ts';
import { ranking } from './ranking.ts';
import { reliability } from './reliability.ts';
import { scales } from './scales.ts';
import { shopEndToEnd } from './shop-e2e.ts';
import { surveyEndToEnd } from './survey-e2e.ts';
import { weights } from './weights.ts';

const ANSWERS: Record<string, Answer> = {
  ...numbers,
  ...scales,
  ...intervals,
  ...comparisons,
  ...ranking,
  ...weights,
  ...reliability,
  ...drivers,
  ...charts,
  ...quality,
  survey_e2e: surveyEndToEnd,
  shop_e2e: shopEndToEnd,
};

/** An option that is null was not given: the library's default holds. */
function givenOnly(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

/** The result of a case, or `{ error: code }` where the library refuses. */
export function answerCase({ method, input }: Case, datasets: Datasets): unknown {
  const answer = ANSWERS[method];
  if (!answer) return { error: 'unknown_method' };
  try {
    const given = givenOnly(input);
    // A method that reads no table itself gets its columns in their places.
    return answer.length < 2 ? answer(fromDataset(given, datasets), datasets) : answer(given, datasets);
  } catch (error) {
    if (error instanceof ScoringError) return { error: error.code };
    // A fault of ours, or a case of a form that we do not know: the other cases still get their answers.
    return { error: 'fault', message: String(error) };
  }
}
