import { database } from '../keep/database';
import { draft as keptDraft, photosOf } from '../keep/drafts';
import type { Draft } from '../keep/shapes';
import { photosIn } from './photos/photos-in';
import { VisitSession } from './visit-session';

/** So often a tab that lost the visit may still have written meanwhile. */
const mostTries = 5;

/**
 * Opens a visit as it lies on the disk, and writes that it was opened. What a tab that lost it a moment ago was still writing comes
 * before that, or not at all. Null where it is not this person's to fill in.
 */
export async function openVisit(
  key: string,
  personId: string,
  signal: AbortSignal,
  changed: () => void,
): Promise<VisitSession | null> {
  for (let tries = 1; ; tries += 1) {
    const draft = await keptDraft(key);
    const version = draft && (await (await database()).get('versions', draft.versionId));
    const isMine = draft?.personId === personId && draft.state === 'open';
    if (signal.aborted || !isMine || version === undefined) return null;
    const session = new VisitSession(version.definition, draft, changed);
    session.forgetLost(await keptPhotos(draft));
    // A disk without room is no reason not to open it.
    await session.kept().catch(() => undefined);
    if (session.fault === null || tries === mostTries) return session;
  }
}

/** The photos of a visit that the phone has, and those that the server has already. */
async function keptPhotos({ key, amends }: Draft): Promise<ReadonlySet<string>> {
  const here = (await photosOf(key)).map(({ sha256 }) => sha256);
  return new Set([...here, ...photosIn(amends?.returned.answers ?? {})]);
}
