import type { Definition } from '../definition/definition.js';
import { askedQuestions, type CanonicalRecord } from './canonical-record.js';

/** Whether the respondent said yes to a question that asks for leave to contact. In an anonymous survey never. */
export function mayContact(definition: Definition, record: CanonicalRecord): boolean {
  return (
    !definition.anonymous &&
    askedQuestions(definition).some((question) => {
      const answer = question.kind === 'yes_no' && question.contact === true ? record.answers[question.key] : undefined;
      return answer !== undefined && 'value' in answer && answer.value === 1;
    })
  );
}
