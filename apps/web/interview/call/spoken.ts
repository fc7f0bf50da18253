import { viewOf, type Fill, type QuestionView, type RowView } from '#surveys';

/** What is read to the customer at once: a question, one row of a matrix, or a statement. */
export interface Spoken {
  /** What it is answered as: `question`, or `matrix.row`. */
  key: string;
  question: QuestionView;
  row: RowView | null;
}

const spokenByFill = new WeakMap<Fill, readonly Spoken[]>();

/** All that the open page asks, one after the other. */
export function spokenOn(fill: Fill): readonly Spoken[] {
  const known = spokenByFill.get(fill) ?? worded(fill);
  spokenByFill.set(fill, known);
  return known;
}

function worded(fill: Fill): readonly Spoken[] {
  const view = viewOf(fill);
  if (view.state !== 'page') return [];
  return view.questions.flatMap((question): readonly Spoken[] =>
    question.kind === 'matrix'
      ? question.rows.map((row) => ({ key: `${question.key}.${row.key}`, question, row }))
      : [{ key: question.key, question, row: null }],
  );
}

export const answerOf = ({ question, row }: Spoken) => (row ?? question).answer;

/** What was entered and is no answer yet, else the value of the answer. */
export function enteredIn(spoken: Spoken): unknown {
  const { rejected } = spoken.row ?? spoken.question;
  const answer = answerOf(spoken);
  return rejected ?? (answer !== null && 'value' in answer ? answer.value : undefined);
}

/** Which of the emptinesses was said, if any. */
export function emptinessOf(spoken: Spoken): 'not_applicable' | 'refused' | null {
  const answer = answerOf(spoken);
  if (answer === null || !('empty' in answer)) return null;
  return answer.empty === 'not_applicable' || answer.empty === 'refused' ? answer.empty : null;
}
