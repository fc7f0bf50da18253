import { canonicalRecord, type CanonicalRecord } from '../answers/canonical-record.js';
import { shownIn, type Fill } from './fill.js';

/** The record of a fill as it stands: hidden questions 'not shown', open ones 'skipped'. Ask `isComplete` first. */
export function recordOf(fill: Fill): CanonicalRecord {
  const shown = shownIn(fill);
  return canonicalRecord(fill.definition, {
    answerTo: (key) => fill.answers.get(key),
    isShown: (key) => shown.has(key),
  });
}
