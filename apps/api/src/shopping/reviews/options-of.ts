import { answerWords, type AskedQuestion, type Language } from '#surveys';

/** What else could have been answered, where that is one of a few codes: what a correction chooses from. */
export function optionsOf(question: AskedQuestion, language: Language): { code: number; label: string }[] {
  return codesOf(question).map((code) => ({ code, label: answerWords(question, { value: code }, language) }));
}

function codesOf(question: AskedQuestion): readonly number[] {
  switch (question.kind) {
    case 'yes_no':
      return [1, 0];
    case 'scale':
      return question.points.map(({ code }) => code);
    case 'recommend':
      return Array.from({ length: 11 }, (_, code) => code);
    case 'ease':
      return Array.from({ length: 7 }, (_, index) => index + 1);
    case 'choice':
      return question.options.map(({ code }) => code);
    default:
      return [];
  }
}
