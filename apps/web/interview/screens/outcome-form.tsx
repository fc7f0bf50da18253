import { useState } from 'preact/hooks';
import { outcomeOfKeys, outcomes, type OutcomeName } from '#calling';
import { go } from '../../offline/route';
import type { CallSession } from '../call/call-session';
import { AppointmentFields, isWhole, type Agreed } from './appointment-fields';
import { LinkCard } from './link-card';
import type { Desk } from '../call/desk';
import { useTexts } from '../texts/use-texts';
import { useKeys } from './use-keys';

interface Props {
  session: CallSession;
  desk: Desk;
  title: string;
  /** The first keys of the outcomes that are offered. */
  groups: readonly string[];
  /** Chosen from the start. */
  wanted?: OutcomeName | null;
}

const names = Object.keys(outcomes) as OutcomeName[];

/** All outcomes, each in two keys; Enter says the one that is chosen. */
export function OutcomeForm({ session, title, groups, wanted = null }: Props) {
  const { app, call: words, outcomes: said, groups: groupNames } = useTexts();
  // Calls that were begun before campaigns said so may.
  const { callBacks = true } = session.call.calling.campaign;
  const [first, press] = useState('');
  const [picked, choose] = useState<OutcomeName | null>(null);
  const chosen = picked ?? (session.call.refusal?.finding != null && callBacks ? 'appointment' : wanted);
  const [agreed, agree] = useState<Agreed>(session.call.wished ?? { at: 'T' });
  const { note } = session.call;
  const offered = names.filter(
    (name) => groups.some((group) => outcomes[name].keys.startsWith(group)) && (callBacks || name !== 'appointment'),
  );
  const needsMoment = chosen === 'appointment' && !isWhole(agreed.at);
  const say = () => {
    if (chosen === null || needsMoment) return;
    const said = { outcome: chosen, ...(note.trim() === '' ? {} : { note: note.trim() }) };
    // Whether the moment can be is for the server to say: the screen stays until it has.
    if (chosen === 'appointment') return session.say({ ...said, appointment: agreed });
    session.say(said);
    go('/', true);
  };
  useKeys(({ key, isInField, isOnControl }) => {
    if (isInField) return false;
    if (key === 'Enter') {
      if (chosen === null || isOnControl) return false;
      say();
      return true;
    }
    if (!/^\d$/.test(key)) return false;
    const name = outcomeOfKeys(first + key);
    if (name !== null && offered.includes(name)) choose(name);
    press(name === null ? key : '');
    return true;
  });
  return (
    <section class="card" data-chosen={picked ?? undefined}>
      <h2>{title}</h2>
      <p class="quiet">{words.twoKeys}</p>
      {!callBacks && groups.includes('1') && <p class="quiet">{words.noCallBacks}</p>}
      {groups.map((group) => (
        <div key={group} class="outcomes" role="group" aria-label={groupNames[group as keyof typeof groupNames]}>
          <h3 aria-hidden="true">{groupNames[group as keyof typeof groupNames]}</h3>
          {offered
            .filter((name) => outcomes[name].keys.startsWith(group))
            .map((name) => (
              <button
                key={name}
                type="button"
                class={`second option${first === group ? ' near' : ''}`}
                aria-pressed={chosen === name}
                onClick={() => choose(name)}
              >
                <kbd>{outcomes[name].keys}</kbd> <span>{said[name]}</span>
              </button>
            ))}
        </div>
      ))}
      {chosen === 'appointment' && <AppointmentFields session={session} agreed={agreed} agree={agree} />}
      {chosen === 'link_sent' && <LinkCard session={session} />}
      <label for="note">{words.note}</label>
      <textarea
        id="note"
        rows={2}
        maxLength={2_000}
        value={note}
        onInput={(event) => session.change({ note: event.currentTarget.value })}
      />
      <button type="button" class="main" disabled={chosen === null || needsMoment} onClick={say}>
        {chosen === null ? words.chooseOutcome : words.sayOutcome(said[chosen])} <kbd>{app.enter}</kbd>
      </button>
    </section>
  );
}
