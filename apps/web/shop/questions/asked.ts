import type { QuestionView } from '#surveys';
import type { VisitSession } from '../visit/visit-session';

/** A question of the visit that is open. */
export interface Asked {
  session: VisitSession;
  question: QuestionView;
}

/** The value of an answer, if it has one. */
export function valueOf({ answer }: Pick<QuestionView, 'answer'>): unknown {
  return answer !== null && 'value' in answer ? answer.value : undefined;
}
