import { askedQuestions, type CanonicalRecord, type Definition, type SingleAnswer } from '#surveys';

/** So many points on scales tell something when they are all the same. */
const least = 5;

/** Whether every answer on a scale is the same point; null where fewer than five were given. */
export function isSameThroughout(definition: Definition, record: CanonicalRecord): boolean | null {
  const points = askedQuestions(definition).flatMap((question) => {
    const answer = record.answers[question.key];
    if (answer === undefined) return [];
    if ('rows' in answer) return Object.values(answer.rows).flatMap(pointOf);
    return question.kind === 'scale' ? pointOf(answer) : [];
  });
  return points.length < least ? null : new Set(points).size === 1;
}

function pointOf(answer: SingleAnswer): number[] {
  return 'value' in answer && typeof answer.value === 'number' ? [answer.value] : [];
}
