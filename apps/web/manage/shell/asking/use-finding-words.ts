import type { Finding } from '#api';
import { findingWordsOf, isRespondentCode, type AnswerCode } from '#surveys';
import type { Details, FindingWords, Say } from '../../texts/shell/findings/finding-words';
import { isLanguage, languageNames } from '../../texts/language';
import { useLanguage } from '../../texts/texts-provider';

type Told = Pick<Finding, 'code' | 'details' | 'message'>;

/** Words a finding in the person's language; one that has no words there keeps the API's own sentence. */
export function useFindingWords(about: keyof FindingWords): (finding: Told) => string {
  const { language, findings } = useLanguage();
  const words: Readonly<Record<string, Say>> = about === 'answers' ? {} : (findings?.[about] ?? {});
  return ({ code, details = {}, message }) => {
    const say = Object.hasOwn(words, code) ? words[code] : undefined;
    if (say) return say(named(details));
    // What a respondent could have got wrong is worded as respondents read it; English files keep the sentence for programs.
    const isWorded = about === 'answers' || (about === 'tables' && language !== 'en');
    const asked = code as AnswerCode;
    if (isWorded && findings !== null && isRespondentCode(asked))
      return findingWordsOf(findings.answers, asked, details);
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
