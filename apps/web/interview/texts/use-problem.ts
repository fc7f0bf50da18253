import { NoAnswer, Refused } from '../../offline/request';
import type { Texts } from './texts';
import { useTexts } from './use-texts';

/** What went wrong with a request, and what to do, in the interviewer's language. */
export function useProblem(): (error: unknown) => string {
  const texts = useTexts();
  return (error) => {
    if (error instanceof Refused) return problemWords(texts, error.code);
    if (error instanceof NoAnswer) return texts.app.noAnswer;
    reportError(error);
    return texts.app.failed;
  };
}

/** The sentence for a problem's code. */
export function problemWords({ problems }: Texts, code: string): string {
  const known: Readonly<Record<string, string>> = problems.known;
  return known[code] ?? problems.unknown(code);
}
