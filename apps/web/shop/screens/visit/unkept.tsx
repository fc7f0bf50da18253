import { findingsOf } from '#surveys';
import { isFull } from '../../../offline/is-full';
import { saveOpenVisit } from '../../sealed/save-open-visit';
import { useTexts } from '../../texts/use-texts';
import { changedAnswers, findingsInItems } from '../../visit/put-right';
import type { VisitSession } from '../../visit/visit-session';
import { SaveAsFile } from './save-as-file';

interface Props {
  session: VisitSession;
  error: unknown;
  again?: () => Promise<void>;
}

/**
 * What stands on the screen and not on the disk, and what can be done about it: once more, or, as soon as nothing is missing, past
 * the disk into a file. A file with less would not be taken: what is missing can't be added to it.
 */
export function Unkept({ session, error, again }: Props) {
  const { app, visit } = useTexts();
  return (
    <div class="notice wrong" role="alert">
      <p>{isFull(error) ? visit.full : app.broken}</p>
      {again && (
        <button type="button" onClick={() => void again().catch(() => undefined)}>
          {app.tryAgain}
        </button>
      )}
      {isWhole(session) ? <SaveAsFile save={() => saveOpenVisit(session)} /> : <p>{visit.fileLater}</p>}
    </div>
  );
}

function isWhole({ fill, draft: { amends, comment = '' } }: VisitSession): boolean {
  if (amends === undefined) return findingsOf(fill).length === 0;
  const says = Object.keys(changedAnswers(fill, amends)).length > 0 || comment.trim() !== '';
  return says && findingsInItems(fill, amends).length === 0;
}
