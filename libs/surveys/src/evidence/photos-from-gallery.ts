import type { CanonicalRecord } from '../answers/canonical-record.js';
import type { Definition } from '../definition/definition.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { photosNamed } from './photos-named.js';

/** What a phone says of where a picture is from. */
export interface PhotoSource {
  readonly sha256: string;
  readonly source: 'camera' | 'gallery';
}

/**
 * How many photos stand where the camera is asked for, although nobody says that the camera took them: photos of questions that take
 * none from the gallery, and receipts.
 *
 * @example
 * photosFromGallery([{ sha256: hash, source: 'gallery' }], definition, { survey, answers: { front: { value: [hash] } } }); // 1
 */
export function photosFromGallery(
  photos: readonly PhotoSource[],
  definition: Definition,
  record: CanonicalRecord,
): number {
  const taken = new Set(photos.filter(({ source }) => source === 'camera').map(({ sha256 }) => sha256));
  const camera = new Set(
    placedQuestions(definition)
      .filter(({ question }) => question.kind === 'receipt' || (question.kind === 'photo' && question.from !== 'any'))
      .map(({ question }) => question.key),
  );
  const others = photosNamed(definition, record).filter(
    ({ question, sha256 }) => camera.has(question) && !taken.has(sha256),
  );
  return new Set(others.map(({ sha256 }) => sha256)).size;
}
