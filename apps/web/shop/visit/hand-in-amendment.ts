import { keepDraft, photosOf } from '../keep/drafts';
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
  const photos = (await photosOf(draft.key)).filter(({ sha256 }) => named.includes(sha256)).map(asNamed);
  const said = comment?.trim() ?? '';
  const amendment: Amendment = { amendmentKey: draft.key, answers, photos, ...(said === '' ? {} : { comment: said }) };
  return keepDraft({
    ...draft,
    amends,
    ...(said === '' ? {} : { comment: said }),
    state: 'queued',
    amendment,
    problem: null,
  });
}
