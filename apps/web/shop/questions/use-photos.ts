import { useState } from 'preact/hooks';
import { photosOf } from '../keep/drafts';
import { tell, useKept } from '../keep/heard';
import { isFull } from '../keep/is-full';
import { sha256 } from '../keep/sha256';
import type { Photo } from '../keep/shapes';
import { shrinkPhoto } from '../visit/shrink-photo';
import { takenOf } from '../visit/taken-of';
import type { VisitSession } from '../visit/visit-session';

export interface Photos {
  all: readonly Photo[];
  busy: boolean;
  failed: 'no_photo' | 'full' | 'unkept' | null;
  /** Whether it is kept, with the answer that names it. */
  take: (file: File, source: Photo['source'], answer: (name: string) => unknown) => Promise<boolean>;
}

/** The photos of a question on this phone, and taking another. */
export function usePhotos(session: VisitSession, question: string, names: readonly string[]): Photos {
  const { key, amends } = session.draft;
  // Of a visit that is put right, also those that were handed in with it.
  const kept = useKept(
    async () => [...(await photosOf(key)), ...(amends === undefined ? [] : await photosOf(amends.key))],
    key,
    names.join(),
  );
  const [busy, setBusy] = useState(false);
  const [failed, fail] = useState<Photos['failed']>(null);
  const take: Photos['take'] = async (file, source, answer) => {
    setBusy(true);
    fail(null);
    try {
      const taking = takenOf(file, source);
      const shrunk = await shrinkPhoto(file).catch(() => null);
      if (shrunk === null) {
        fail('no_photo');
        return false;
      }
      const { content, look } = shrunk;
      const name = await sha256(await content.arrayBuffer());
      const about = { key: session.draft.key, sha256: name, bytes: content.size, question, source };
      await session.addPhoto({ ...about, ...(await taking), content, look, state: 'here', code: null }, answer(name));
      tell();
      return true;
    } catch (error) {
      fail(isFull(error) ? 'full' : 'unkept');
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { all: (kept ?? []).filter((photo) => names.includes(photo.sha256)), busy, failed, take };
}
