import { photosOf } from '../keep/drafts';
import { useKept } from '../../offline/heard';
import type { Photo } from '../keep/shapes';
import type { PhotoState } from '../visit/photos/photo-taking';
import type { VisitSession } from '../visit/visit-session';

export interface Photos {
  all: readonly Photo[];
  state: PhotoState | null;
}

/** The photos of a question on this phone, and whether another is being prepared. */
export function usePhotos(session: VisitSession, question: string, names: readonly string[]): Photos {
  const { key, amends } = session.draft;
  // Of a visit that is put right, also those that were handed in with it.
  const kept = useKept(
    async () => [...(await photosOf(key)), ...(amends === undefined ? [] : await photosOf(amends.key))],
    key,
    names.join(),
  );
  const all = (kept ?? []).filter((photo) => names.includes(photo.sha256));
  return { all, state: session.photos.states.get(question) ?? null };
}
