import { useEffect } from 'preact/hooks';
import type { VisitSession } from '../visit/visit-session';

/** Notes in the journal which questions are on the screen, and those that an answer brings up. */
export function useSeen(session: VisitSession, questions: readonly { key: string }[]): void {
  const keys = questions.map(({ key }) => key).join(' ');
  useEffect(() => session.saw(keys.split(' ').filter(Boolean)), [session, keys]);
}
