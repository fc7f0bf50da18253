import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../../offline/request';
import type { CallSession } from '../call/call-session';
import { refusalOf } from '../call/refusal-of';
import { askAs } from '../keep/ask-as';
import type { CallRefusal, SaidOutcome } from '../keep/call';
import { useTexts } from '../texts/use-texts';
import { useHereAndThere } from './here-and-there';

export type Agreed = NonNullable<SaidOutcome['appointment']>;

interface Props {
  session: CallSession;
  agreed: Agreed;
  agree: (agreed: Agreed) => void;
}

type Checked = { at: string; due: number } | { refusal: CallRefusal } | null;

/** The moment that is agreed on, by the customer's clock, with what the server says of it. */
export function AppointmentFields({ session, agreed, agree }: Props) {
  const { appointment } = useTexts();
  const { here } = useHereAndThere();
  const checked = useChecked(session, agreed);
  const { refusal: said } = session.call;
  const refusal = checked !== null && 'refusal' in checked ? checked.refusal : checked === null ? said : null;
  const [day = '', time = ''] = agreed.at.split('T');
  const dayRef = useRef<HTMLInputElement>(null);
  // Where the outcome was chosen by its keys, the next ones are the day's.
  useLayoutEffect(() => dayRef.current?.focus(), []);
  const isTwice = refusal?.finding === 'twice' || agreed.which !== undefined;
  return (
    <fieldset class="inner">
      <legend>{appointment.title}</legend>
      <label for="appointment-day">{appointment.day}</label>
      <input
        id="appointment-day"
        ref={dayRef}
        type="date"
        value={day}
        aria-describedby="appointment-said"
        aria-invalid={refusal !== null}
        onInput={(event) => agree({ at: `${event.currentTarget.value}T${time}` })}
      />
      <label for="appointment-time">{appointment.time}</label>
      <input
        id="appointment-time"
        type="time"
        value={time}
        aria-describedby="appointment-said"
        aria-invalid={refusal !== null}
        onInput={(event) => agree({ at: `${day}T${event.currentTarget.value}` })}
      />
      {isTwice && (
        <div class="offers" role="group" aria-label={appointment.which}>
          <p>{appointment.which}</p>
          {(['earlier', 'later'] as const).map((which) => (
            <button
              key={which}
              type="button"
              class="second"
              aria-pressed={agreed.which === which}
              onClick={() => agree({ at: agreed.at, which })}
            >
              {appointment[which]}
            </button>
          ))}
        </div>
      )}
      <div id="appointment-said" aria-live="polite">
        {refusal !== null && <RefusedMoment refusal={refusal} timeZones={session.call.calling.customer.timeZones} />}
        {checked !== null && 'at' in checked && (
          <p>
            {appointment.here(here(checked.at))} · {checked.due === 0 ? appointment.none : appointment.due(checked.due)}
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** Why the moment can't be, and when it can. */
function RefusedMoment({ refusal, timeZones }: { refusal: CallRefusal; timeZones: readonly string[] }) {
  const { appointment, problems } = useTexts();
  const { there } = useHereAndThere();
  const known: Readonly<Record<string, string>> = appointment.findings;
  return (
    <p class="finding">
      {known[refusal.finding ?? ''] ?? problems.known.unusable_appointment}{' '}
      {refusal.next !== null && appointment.next(there(refusal.next, timeZones))}
    </p>
  );
}

/** What the server says of the moment, as soon as it is whole; null before, and without a network. */
function useChecked({ call }: CallSession, { at, which }: Agreed): Checked {
  const [checked, keep] = useState<Checked>(null);
  const { id, isTryOut, personId } = call;
  useEffect(() => {
    keep(null);
    if (!isWhole(at) || isTryOut) return;
    let gone = false;
    const look = async () => {
      try {
        const found = await askAs(
          personId,
          'POST',
          `/api/callings/${id}/moment`,
          which === undefined ? { at } : { at, which },
        );
        if (!gone) keep(found);
      } catch (error) {
        if (!gone && error instanceof Refused) keep({ refusal: refusalOf(error) });
      }
    };
    void look();
    return () => {
      gone = true;
    };
  }, [id, personId, isTryOut, at, which]);
  return checked;
}

export function isWhole(at: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at);
}
