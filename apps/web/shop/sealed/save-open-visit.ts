import { photosOf } from '../keep/drafts';
import { frozenVisit } from '../visit/hand-in';
import { frozenAmendment } from '../visit/hand-in-amendment';
import type { VisitSession } from '../visit/visit-session';
import { saveAsFile } from './save-as-file';

/** Seals a visit that is still open into a file, also where the phone's disk takes nothing more. It stays open, and may be handed in after. */
export async function saveOpenVisit(session: VisitSession): Promise<void> {
  session.freeze(
    session.draft.amends === undefined
      ? { handIn: await frozenVisit(session) }
      : { handIn: null, amendment: await frozenAmendment(session) },
  );
  await saveAsFile(session.draft, await photosOf(session.draft.key));
}
