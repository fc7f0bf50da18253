import type { Said } from '#cases';
import type { CanonicalRecord } from '#surveys';
import type { SurveyVersion } from '../../responses/survey-versions.reads.js';
import { commentsIn, scoresOf } from '../../scores/items-of.js';

/** Answers as rules look at them. */
export function answersSaid({ definition, standard }: SurveyVersion, language: string, record: CanonicalRecord): Said {
  const known = scoresOf(definition, standard, record).flatMap(({ measure, score }): [string, number][] =>
    score === null ? [] : [[measure, score / 100]],
  );
  const choices = Object.entries(record.answers).flatMap(([key, answer]): [string, number[]][] =>
    'value' in answer ? [[key, codesIn(answer.value)]] : [],
  );
  const texts = commentsIn(definition, record).map(({ text }) => text);
  return { language, scores: new Map(known), choices: new Map(choices), texts };
}

function codesIn(value: unknown): number[] {
  return [value].flat().filter((each) => typeof each === 'number');
}
