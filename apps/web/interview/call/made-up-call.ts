import type { Answer, CallingInHand } from '#api';
import type { Language } from '#surveys';
import type { Call } from '../keep/call';
import { beginCall } from './begin-call';

interface MadeUp {
  personId: string;
  name: string;
  /** What the campaign is called where none asks by telephone yet. */
  campaign: string;
  language: Language;
}

/** A call with somebody who does not exist, at a number that nobody has. */
export function madeUpCall(
  { campaign, definition }: Answer<'get', '/api/callings/try-out'>,
  { personId, name, campaign: fallback, language }: MadeUp,
): Call {
  const id = crypto.randomUUID();
  const calling: CallingInHand = {
    id,
    state: 'in_hand',
    attemptId: null,
    takenUntil: null,
    campaign: { id, name: campaign ?? fallback, callBacks: true },
    // A range that is kept free for films (Ofcom).
    customer: { name, number: '+441632960123', extension: null, timeZones: ['Europe/London'] },
    store: null,
    purchase: null,
    survey: {
      versionId: id,
      definition,
      language,
      seed: Math.floor(Math.random() * 1_000_000),
      customer: { name },
      fill: null,
    },
    attempts: [],
    notes: [],
    appointmentAt: null,
  };
  return beginCall(calling, personId, true);
}
