import type { Definition } from '#surveys';
import { smallSurvey } from './small-survey.ts';

/** The small survey, which asks at its end whether she may be contacted. */
export function askingLeave(more: Partial<Definition> = {}): Definition {
  const small = smallSurvey(more);
  const text = { en: 'May we contact you?' };
  const contact = { kind: 'yes_no' as const, key: 'contact', text, contact: true };
  return { ...small, blocks: [{ key: 'visit', questions: [...(small.blocks[0]?.questions ?? []), contact] }] };
}
