import { maxLengthOf } from '../answers/read-text.js';
import type { Question } from '../definition/question.js';
import type { AnsweringTexts } from './answering-texts.js';
import { worded } from './worded.js';

/** What the product adds to a question in words: how many to choose, how long, how to write a day. */
export function hintFor(question: Question, texts: AnsweringTexts): string | null {
  switch (question.kind) {
    case 'choice':
      return texts.chooseOne;
    case 'choices':
      return choicesHint(question.min, question.max, texts);
    case 'short_text':
    case 'long_text':
      return question.minLength === undefined
        ? worded(texts.lengthHint, { max: maxLengthOf(question) })
        : worded(texts.lengthBetweenHint, { min: question.minLength, max: maxLengthOf(question) });
    case 'date':
      return texts.dayHint;
    default:
      return null;
  }
}

function choicesHint(min = 0, max: number | undefined, texts: AnsweringTexts): string {
  if (max !== undefined)
    return min > 0 ? worded(texts.chooseBetween, { min, max }) : worded(texts.chooseAtMost, { max });

  return min > 1 ? worded(texts.chooseAtLeast, { min }) : texts.chooseAny;
}
