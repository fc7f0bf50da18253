import type { Answer } from '../answers/answer.js';
import { askedQuestions, type CanonicalRecord } from '../answers/canonical-record.js';
import type { Definition } from '../definition/definition.js';
import type { EvidenceFlag } from './evidence-flags.js';
import { photosIn, type PhotoNamed } from './photos-named.js';

/** Answers of a visit that were changed after it was handed in: each as it was, and as it became. */
export interface AnswersChanged {
  /** The shopper answers anew; anyone else corrects. */
  readonly byShopper: boolean;
  readonly changes: Readonly<Record<string, readonly [Answer | null | undefined, Answer | null | undefined]>>;
}

/**
 * What reviewers found of a visit's evidence: photos and places that they could not use. What was found of a question stands
 * until its shopper answers it anew, or routing no longer asks it; a photo that never `arrived` weighs elsewhere.
 *
 * | found | flag | lowers |
 * | --- | --- | --- |
 * | photos taken out of an answer | `photo_unusable` with their `count` | 1 |
 * | a place taken out | `place_unusable` | 1 |
 *
 * @example
 * const byReviewer = { byShopper: false, changes: { front: [{ value: [hash] }, { empty: 'skipped' }] } };
 * foundInReview(definition, record, [byReviewer], new Set([hash])); // [{ code: 'photo_unusable', lowers: 1, details: { count: 1 } }]
 */
export function foundInReview(
  definition: Definition,
  record: CanonicalRecord,
  history: readonly AnswersChanged[],
  arrived: ReadonlySet<string>,
): readonly EvidenceFlag[] {
  let [photos, places] = [0, 0];
  for (const { key, kind } of askedQuestions(definition)) {
    const now = record.answers[key];
    if (now === undefined || isHidden(now)) continue;
    if (kind === 'photo' || kind === 'receipt')
      photos += [...takenOut(key, history)].filter((hash) => arrived.has(hash)).length;
    if (kind === 'place' && !hasValue(now) && isTakenOut(key, history)) places += 1;
  }
  return [
    ...(photos > 0 ? [{ code: 'photo_unusable', lowers: 1, details: { count: photos } } as const] : []),
    ...(places > 0 ? [{ code: 'place_unusable', lowers: 1, details: {} } as const] : []),
  ];
}

/**
 * The photos that stand taken out of answers by somebody other than their shopper, one entry for each question and photo.
 *
 * @example
 * photosTakenOut(definition, [{ byShopper: false, changes: { front: [{ value: [hash] }, { empty: 'skipped' }] } }]); // [{ question: 'front', sha256: hash }]
 */
export function photosTakenOut(definition: Definition, history: readonly AnswersChanged[]): readonly PhotoNamed[] {
  return askedQuestions(definition)
    .filter(({ kind }) => kind === 'photo' || kind === 'receipt')
    .flatMap(({ key }) => [...takenOut(key, history)].map((sha256) => ({ question: key, sha256 })));
}

/** The photos that stand taken out of the answer to a question. */
function takenOut(key: string, history: readonly AnswersChanged[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { byShopper, changes } of history) {
    const change = changes[key];
    if (change === undefined) continue;
    const [before, after] = change;
    if (byShopper) out.clear();
    else for (const hash of photosIn(before)) out.add(hash);
    for (const hash of photosIn(after)) out.delete(hash);
  }
  return out;
}

/** Whether the answer to a question was last emptied by someone other than its shopper. */
function isTakenOut(key: string, history: readonly AnswersChanged[]): boolean {
  const last = history.findLast(({ changes }) => changes[key] !== undefined);
  return last !== undefined && !last.byShopper && hasValue(last.changes[key]?.[0]);
}

function hasValue(answer: Answer | null | undefined): boolean {
  return answer !== null && answer !== undefined && 'value' in answer;
}

function isHidden(answer: Answer): boolean {
  return 'empty' in answer && answer.empty === 'not_shown';
}
