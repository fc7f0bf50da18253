import { useCallback, useEffect, useState } from 'preact/hooks';
import { report, tell, useKept } from '../offline/heard';
import { ask, NoAnswer, Refused } from '../offline/request';
import { callsOf } from './keep/calls';
import { callerHere, keepCaller, type Caller } from './keep/database';

export type Session = 'looking' | 'here' | 'signed_out' | 'other_person' | 'not_allowed' | 'no_answer';

/** Who is at this device, and whether the server knows it too; null where nobody is, undefined until it is known. */
export function useCaller(): { me: Caller | null | undefined; session: Session; look: () => Promise<void> } {
  const me = useKept(callerHere);
  const [session, keep] = useState<Session>('looking');
  const look = useCallback(async () => keep(await sessionNow()), []);
  useEffect(() => {
    void look();
    addEventListener('online', look);
    addEventListener('candour-signed-in', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('candour-signed-in', look);
    };
  }, [look]);
  return { me, session, look };
}

/** Asks the server who is signed in; whoever left unsent calls here is not taken for another. */
async function sessionNow(): Promise<Session> {
  try {
    const { person, may } = await ask('GET', '/api/me');
    const here = await callerHere();
    if (here !== null && here.id !== person.id && (await callsOf(here.id)).length > 0) return 'other_person';
    if (!may.includes('calls.make')) return 'not_allowed';
    await keepCaller(person);
    tell();
    return 'here';
  } catch (error) {
    if (error instanceof Refused) return error.status === 401 ? 'signed_out' : 'not_allowed';
    if (!(error instanceof NoAnswer)) report(error);
    return 'no_answer';
  }
}
