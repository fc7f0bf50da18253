import type { Definition } from '../definition/definition.js';
import { placedQuestions } from '../definition/placed-questions.js';

/**
 * How many photos come from the gallery although their question asks for the camera.
 *
 * @example
 * photosFromGallery([{ question: 'front', source: 'gallery' }], definition); // 1
 */
export function photosFromGallery(
  photos: readonly { readonly question: string; readonly source: 'camera' | 'gallery' }[],
  definition: Definition,
): number {
  const camera = new Set(
    placedQuestions(definition)
      .filter(({ question }) => question.kind === 'photo' && question.from !== 'any')
      .map(({ question }) => question.key),
  );
  return photos.filter(({ source, question }) => source === 'gallery' && camera.has(question)).length;
}
