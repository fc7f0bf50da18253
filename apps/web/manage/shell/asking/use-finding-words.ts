import type { Finding } from '#api';
import { findingWords, isRespondentCode, type AnswerCode } from '#surveys';
import type { Details, FindingWords, Say } from '../../texts/shell/findings/finding-words';
import { isLanguage, languageNames } from '../../texts/language';
import { useLanguage } from '../../texts/texts-provider';

type Told = Pick<Finding, 'code' | 'details' | 'message'>;

/** Words a finding in the person's language; one that has no words there keeps the API's own sentence. */
export function useFindingWords(about: keyof FindingWords | 'answers'): (finding: Told) => string {
  const { language, texts } = useLanguage();
  const words: Readonly<Record<string, Say>> = about === 'answers' ? {} : (texts.findings?.[about] ?? {});
  return ({ code, details = {}, message }) => {
    const say = Object.hasOwn(words, code) ? words[code] : undefined;
    if (say) return say(named(details));
    // What a respondent could have got wrong is worded as respondents read it; English files keep the sentence for programs.
    const isWorded = about === 'answers' || (about === 'tables' && language !== 'en');
    if (isWorded && isRespondentCode(code as AnswerCode))
      return findingWords(code as Parameters<typeof findingWords>[0], details, language);
    return message;
  };
}

/** Languages by their names instead of their codes. */
function named(details: Details): Details {
  const { language } = details;
  return typeof language === 'string' && isLanguage(language)
    ? { ...details, language: languageNames[language] }
    : details;
}
