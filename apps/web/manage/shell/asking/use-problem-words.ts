import type { Problem } from '../../api/problem';
import { useTexts } from '../../texts/texts-provider';
import type { Details } from '../../texts/shell/findings/finding-words';
import { useFindingWords } from './use-finding-words';

/** A problem in the person's language: by its code where we know it, else by its kind, with the API's own sentence. */
export function useProblemWords(problem: Problem): { title: string; advice: string } {
  const { problems } = useTexts();
  const known: Record<string, string> = problems.byCode;
  const ofFile = useFindingWords('tables');
  const own = problem.code === 'unusable_file' ? ofFile(fileReason(problem)) : known[problem.code];
  if (problem.status === 0) return { title: problems.offlineTitle, advice: problems.offline };
  if (problem.status === 503) return { title: problems.laterTitle, advice: problems.later };
  if (problem.status >= 500) return { title: problems.unexpectedTitle, advice: problems.unexpected };
  if (problem.status === 404) return { title: problems.missingTitle, advice: own ?? problems.missing };
  if (problem.status === 403) return { title: problems.forbiddenTitle, advice: own ?? problems.forbidden };
  return { title: problems.refusedTitle, advice: own ?? problem.message };
}

/** Why a file was refused, as a finding. */
function fileReason({ details, message }: Problem) {
  const { reason = '', details: named = {} } = details as { reason?: string; details?: Details };
  return { code: reason, details: named, message };
}
