import { useContext } from 'preact/hooks';
import { dayWords, textsIn, type Language } from '#surveys';
import { NoAnswer, Refused, type Rule } from '../../offline/request';
import type { Texts } from './texts';
import { LanguageContext } from '../../offline/language';
import { useTexts } from './use-texts';

/** What went wrong with a call, and what to do, in the shopper's language. */
export function useProblem(): (error: unknown) => string {
  const texts = useTexts();
  const language = useContext(LanguageContext);
  return (error) => {
    if (error instanceof Refused) return ruleWords(texts, language, error.rule) ?? problemWords(texts, error.code);
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

/** Which rule of a programme is in the way, and until when; null where there are no words for it. */
function ruleWords({ problems }: Texts, language: Language, rule: Rule | null): string | null {
  const known: Readonly<Record<string, (details: Rule['details']) => string>> = problems.rules;
  const say = rule && Object.hasOwn(known, rule.code) ? known[rule.code] : undefined;
  if (!say || !rule) return null;
  const { last = '', until = '', languages = '' } = rule.details;
  const day = (text: string | number) => dayWords(String(text), textsIn(language));
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const spoken = String(languages).split(' ').filter(Boolean);
  return say({
    ...rule.details,
    last: day(last),
    until: day(until),
    languages: new Intl.ListFormat(language, { type: 'disjunction' }).format(
      spoken.map((code) => names.of(code) ?? code),
    ),
  });
}
