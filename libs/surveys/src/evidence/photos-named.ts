import type { Answer, ReceiptValue } from '../answers/answer.js';
import { askedQuestions, type CanonicalRecord } from '../answers/canonical-record.js';
import type { Definition } from '../definition/definition.js';

/** A photo that the answer to a question names, by the SHA-256 of its bytes. */
export interface PhotoNamed {
  readonly question: string;
  readonly sha256: string;
}

/**
 * The photos that a record's answers name, one entry for each question and photo, in the checklist's order: these are its
 * evidence, whatever else may have been sent.
 *
 * @example
 * photosNamed(definition, { survey: 'visit', answers: { front: { value: [hash] } } }); // [{ question: 'front', sha256: hash }]
 */
export function photosNamed(definition: Definition, { answers }: CanonicalRecord): readonly PhotoNamed[] {
  return askedQuestions(definition)
    .filter(({ kind }) => kind === 'photo' || kind === 'receipt')
    .flatMap(({ key }) => photosIn(answers[key]).map((sha256) => ({ question: key, sha256 })));
}

/** The photos in an answer to a question of photos or of a receipt. */
export function photosIn(answer: Answer | null | undefined): readonly string[] {
  if (answer === null || answer === undefined || !('value' in answer)) return [];
  const { value } = answer;
  return (Array.isArray(value) ? value : (value as ReceiptValue).photos) as readonly string[];
}
