import { createHash } from 'node:crypto';
import {
  canonicalText,
  isAsked,
  placedQuestions,
  textIn,
  type AskedQuestion,
  type Definition,
  type Language,
} from '#surveys';

/** A question that can be read aloud ahead of a call, and the digest of all that is to be read. */
export interface ReadableQuestion {
  key: string;
  text: string;
  digest: Buffer;
}

/** The questions of a survey that calls ask, as they are read aloud in a language. What names the customer or an earlier answer can't be read ahead. */
export function readableQuestions(definition: Definition, language: Language): ReadableQuestion[] {
  return placedQuestions(definition)
    .map(({ question }) => question)
    .filter(isAsked)
    .filter(({ omit }) => omit?.includes('automated_call') !== true)
    .flatMap((question) => {
      const words = wordsOf(question, language);
      const digest = createHash('sha256').update(words).digest();
      return words.includes('{{') ? [] : [{ key: question.key, text: textIn(question.text, language), digest }];
    });
}

/** All that is read aloud of a question, and all that decides which keys are named. */
function wordsOf(question: AskedQuestion, language: Language): string {
  const { kind, text, help, required = false, allowNotApplicable = false, allowRefuse = false } = question;
  const choices = 'options' in question ? question.options : 'points' in question ? question.points : [];
  return canonicalText({
    kind,
    text: textIn(text, language),
    help: textIn(help, language),
    choices: choices.map(({ code, label }) => [code, textIn(label, language)]),
    bounds: kind === 'number' ? [question.min ?? null, question.max ?? null] : [],
    uses: [required, allowNotApplicable, allowRefuse],
  });
}
