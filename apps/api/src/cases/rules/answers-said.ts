import type { Said } from '#cases';
import type { CanonicalRecord } from '#surveys';
import type { SurveyVersion } from '../../responses/survey-versions.reads.js';
import { itemsOf } from '../../scores/items-of.js';

/** Answers as rules look at them. */
export function answersSaid({ definition, standard }: SurveyVersion, language: string, record: CanonicalRecord): Said {
  const { scores, comments } = itemsOf(definition, standard, record);
  const known = scores.flatMap(({ measure, score }): [string, number][] =>
    score === null ? [] : [[measure, score / 100]],
  );
  const choices = Object.entries(record.answers).flatMap(([key, answer]): [string, number[]][] =>
    'value' in answer ? [[key, codesIn(answer.value)]] : [],
  );
  return { language, scores: new Map(known), choices: new Map(choices), texts: comments.map(({ text }) => text) };
}

function codesIn(value: unknown): number[] {
  return [value].flat().filter((each) => typeof each === 'number');
}
