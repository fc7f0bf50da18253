import type { CallingInHand } from '#api';
import { beginFill, resumeFill, stateOf, type Fill } from '#surveys';
import type { Call } from '../keep/call';

/** A calling as it comes into an interviewer's hands, or back into them on a device that did not know it. */
export function beginCall(calling: CallingInHand, personId: string, isTryOut = false): Call {
  const { id, attemptId } = calling;
  const isRung = attemptId !== null;
  return {
    id,
    personId,
    calling,
    isTryOut,
    attemptId,
    rangAt: isRung ? Date.now() : null,
    answeredAt: calling.state === 'talking' ? Date.now() : null,
    untold: [],
    fill: stateOf(fillOf(calling)),
    at: null,
    steps: [],
    lastStep: 0,
    device: crypto.randomUUID(),
    handIn: 'no',
    closedFor: null,
    note: '',
    outcome: null,
    wished: null,
    isEnding: false,
    refusal: null,
  };
}

/** What was answered so far, by whatever way, or the beginning. */
function fillOf({ survey }: CallingInHand): Fill {
  const { definition, seed, customer, fill } = survey;
  if (fill !== null) return resumeFill(definition, fill, customer);
  const language = definition.languages.find((each) => each === survey.language) ?? definition.languages[0] ?? 'en';
  return beginFill(definition, { seed, language, customer });
}
