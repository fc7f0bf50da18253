import type { Question } from '../definition/question.js';

/** All codes that an answer to the question can have; none for texts, numbers and days. */
export function codesOf(question: Question): readonly number[] {
  switch (question.kind) {
    case 'scale':
    case 'matrix':
      return question.points.map(({ code }) => code);
    case 'choice':
    case 'choices':
      return question.options.map(({ code }) => code);
    case 'recommend':
      return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    case 'ease':
      return [1, 2, 3, 4, 5, 6, 7];
    case 'yes_no':
      return [0, 1];
    default:
      return [];
  }
}
