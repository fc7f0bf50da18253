import {
  advance,
  beginFill,
  isAsked,
  placedQuestions,
  recordOf,
  shownIn,
  type AskedQuestion,
  type Definition,
} from '#surveys';

/** Raw answers of somebody who answers every question that this seed shows, each as `pick` says. */
export function answersOf(definition: Definition, seed: string | number, pick: (question: AskedQuestion) => unknown) {
  let fill = beginFill(definition, { seed, language: definition.languages[0] ?? 'en' });
  for (const { question } of placedQuestions(definition))
    if (isAsked(question) && shownIn(fill).has(question.key))
      fill = advance(fill, { kind: 'answer', question: question.key, answer: pick(question) });
  return recordOf(fill).answers;
}
