import { journalText, type JournalEvent } from '#surveys';
import { keepDraft, photosOf } from '../keep/drafts';
import { sha256 } from '../keep/sha256';
import type { Amendment, Draft } from '../keep/shapes';
import { asNamed } from './hand-in';
import { changedAnswers } from './put-right';
import type { VisitSession } from './visit-session';

/** Freezes what was put right and puts it into the queue. */
export async function handInAmendment(session: VisitSession): Promise<Draft> {
  const draft = await session.end();
  try {
    return await keepDraft({ ...draft, state: 'queued', amendment: await frozenAmendment(session), problem: null });
  } catch (error) {
    session.goOn();
    throw error;
  }
}

/** What was put right as it is handed in. What was saved as a file and says the same goes as it is there. */
export async function frozenAmendment(session: VisitSession): Promise<Amendment> {
  const { amends, comment, key, amendment: saved } = session.draft;
  if (amends === undefined) throw new Error('This visit was not returned.');
  const answers = changedAnswers(session.fill, amends);
  const named = JSON.stringify(answers);
  const said = comment?.trim() ?? '';
  const words = said === '' ? {} : { comment: said };
  if (saved && JSON.stringify(saved.answers) === named && saved.comment === words.comment) return saved;
  const photos = (await photosOf(key)).filter((photo) => named.includes(photo.sha256)).map(asNamed);
  const journal = await session.journal();
  return { amendmentKey: key, answers, photos, ...words, ...((await isOwn(key, journal)) ? { journal } : {}) };
}

/** An older app began the chain with the job. Such a journal is not sent: none at all says nothing against the shopper. */
async function isOwn(key: string, [first]: readonly JournalEvent[]): Promise<boolean> {
  return first !== undefined && first.hash === (await sha256(journalText(key, first)));
}
