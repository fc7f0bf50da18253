import { journalText, type JournalEvent } from '#surveys';
import { journalOf, keepDraft, photosOf } from '../keep/drafts';
import { sha256 } from '../keep/sha256';
import type { Amendment, Draft } from '../keep/shapes';
import { asNamed } from './hand-in';
import { changedAnswers } from './put-right';
import type { VisitSession } from './visit-session';

/** Freezes what was put right and puts it into the queue. */
export async function handInAmendment(session: VisitSession): Promise<Draft> {
  const draft = await session.end();
  try {
    return await keepFrozen(session, draft);
  } catch (error) {
    session.goOn();
    throw error;
  }
}

async function keepFrozen(session: VisitSession, { amends, comment, ...draft }: Draft): Promise<Draft> {
  if (amends === undefined) throw new Error('This visit was not returned.');
  const answers = changedAnswers(session.fill, amends);
  const named = JSON.stringify(answers);
  const photos = (await photosOf(draft.key)).filter((photo) => named.includes(photo.sha256)).map(asNamed);
  const said = comment?.trim() ?? '';
  const journal = await ownJournal(draft.key);
  const amendment: Amendment = {
    amendmentKey: draft.key,
    answers,
    photos,
    ...(said === '' ? {} : { comment: said }),
    ...(journal === null ? {} : { journal }),
  };
  return keepDraft({
    ...draft,
    amends,
    ...(said === '' ? {} : { comment: said }),
    state: 'queued',
    amendment,
    problem: null,
  });
}

/** Null where an older app began it, whose chain began with the job: none at all says nothing against the shopper. */
async function ownJournal(key: string): Promise<JournalEvent[] | null> {
  const journal = await journalOf(key);
  const [first] = journal;
  const isOwn = first !== undefined && first.hash === (await sha256(journalText(key, first)));
  return isOwn ? journal : null;
}
