import { NoAnswer, Refused } from '../../offline/request';
import { askAs } from '../keep/ask-as';
import { refusalOf } from './refusal-of';
import type { CallSession } from './call-session';

/** So many steps go together. */
const atOnce = 200;

/**
 * Sends what of a call has not arrived, in the order in which it happened, until nothing is left; gives whether the call is over. What the
 * server will not take is left to the interviewer. Throws `NoAnswer`, or `Refused` where nobody is signed in: then it is sent again later.
 */
export async function sendCall(session: CallSession): Promise<boolean> {
  if (session.call.isTryOut) return pretend(session);
  while (session.call.refusal === null) {
    await session.kept();
    if (session.unkept !== null) return false;
    const next = nextOf(session);
    if (next === null) return false;
    try {
      if (await next()) return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.status === 401) throw error;
      if (error.code === 'signed_in_as_other') throw error;
      // Its twin, sent before a crash, is being stored at this moment.
      if (error.status === 423) throw new NoAnswer(error.message, error.status);
      refused(session, error);
    }
  }
  return false;
}

/** The next thing to be sent, which says whether it was the last of all; null where there is nothing. */
function nextOf(session: CallSession): (() => Promise<boolean>) | null {
  const { id, personId, attemptId, untold, steps, handIn, outcome, closedFor, lastStep, device, calling } =
    session.call;
  if (attemptId === null) return null;
  const path = `/api/callings/${id}` as const;
  const [first] = untold;
  if (first !== undefined)
    return async () => {
      await askAs(personId, 'POST', `${path}/${first}`).catch(onlyWithoutAnswer);
      session.told();
      return false;
    };
  if (steps.length > 0 && closedFor === null)
    return async () => {
      const surveyVersionId = calling.survey.versionId;
      const sent = { attemptId, surveyVersionId, device, steps: steps.slice(0, atOnce) };
      session.acknowledge((await askAs(personId, 'POST', `${path}/steps`, sent)).taken);
      return false;
    };
  if (handIn === 'wanted')
    return async () => {
      if (closedFor === null) await askAs(personId, 'POST', `${path}/hand-in`, { attemptId, device, lastStep });
      session.change({ handIn: 'done' });
      return false;
    };
  if (outcome === null) return null;
  return async () => {
    await askAs(personId, 'POST', `${path}/outcome`, { ...outcome, attemptId });
    return true;
  };
}

/** That she answered is told as far as it still matters. */
function onlyWithoutAnswer(error: unknown): void {
  if (!(error instanceof Refused) || error.status === 401 || error.code === 'signed_in_as_other') throw error;
}

/** Answers that are not taken any more stay here, and the call goes on to its outcome; anything else is shown. */
function refused(session: CallSession, error: Refused): void {
  const { code } = error;
  if (code === 'handed_in_already' || code === 'other_version') {
    const handIn =
      code === 'handed_in_already' ? 'done' : session.call.handIn === 'wanted' ? 'no' : session.call.handIn;
    return session.change({ closedFor: code, handIn });
  }
  session.refuse(refusalOf(error));
}

/** Somebody made up: everything arrives at once, nowhere. */
function pretend(session: CallSession): boolean {
  const { steps, untold, handIn, outcome } = session.call;
  if (steps.length > 0 || untold.length > 0 || handIn === 'wanted')
    session.change({ steps: [], untold: [], handIn: handIn === 'no' ? 'no' : 'done' });
  return outcome !== null;
}
