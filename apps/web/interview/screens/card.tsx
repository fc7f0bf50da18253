import { useState } from 'preact/hooks';
import { textsIn } from '#surveys';
import { go } from '../../offline/route';
import { NoAnswer, Refused } from '../../offline/request';
import { useFormat } from '../../offline/use-format';
import type { CallSession } from '../call/call-session';
import type { Desk } from '../call/desk';
import { askAs } from '../keep/ask-as';
import { useProblem } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';
import { Clocks } from './clock';
import { LineCall } from './line-call';
import { useKeys } from './use-keys';

interface Props {
  session: CallSession;
  desk: Desk;
}

/** Who is called and why, before it rings. */
export function Card({ session, desk }: Props) {
  const { app, call: words } = useTexts();
  const problem = useProblem();
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<string | null>(null);
  const { call } = session;
  const isLost = desk.lost.has(call.id);
  const ring = async () => {
    if (busy || isLost) return;
    setBusy(true);
    say(null);
    try {
      if (call.isTryOut) session.rings(call.id);
      else {
        const { attemptId } = await askAs(call.personId, 'POST', `/api/callings/${call.id}/ring`);
        session.rings(attemptId);
      }
    } catch (error) {
      if (error instanceof Refused && leavesHands(error)) desk.lost.add(call.id);
      say(error instanceof NoAnswer ? words.ringNeedsNetwork : problem(error));
      setBusy(false);
    }
  };
  const giveBack = async () => {
    setBusy(true);
    try {
      if (!call.isTryOut && !isLost) await askAs(call.personId, 'POST', `/api/callings/${call.id}/give-back`);
    } catch (error) {
      // What is not in her hands any more is given back already.
      if (error instanceof NoAnswer || !(error instanceof Refused) || error.status === 401) {
        setBusy(false);
        return say(problem(error));
      }
    }
    await desk.drop(call.id);
    go('/', true);
  };
  useKeys(({ key, isInField, isOnControl }) => {
    if (key !== 'Enter' || isInField || isOnControl) return false;
    void ring();
    return true;
  });
  return (
    <>
      <Who session={session} />
      {!isLost && !call.isTryOut && <LineCall session={session} desk={desk} />}
      <p role="alert">{isLost && said === null ? words.lost : said}</p>
      <div class="actions">
        {!isLost && (
          <button type="button" class="main large" disabled={busy} onClick={() => void ring()}>
            {words.rings} <kbd>{app.enter}</kbd>
          </button>
        )}
        <button type="button" class="second" disabled={busy} onClick={() => void giveBack()}>
          {isLost ? app.home : words.giveBack}
        </button>
      </div>
      <History session={session} />
    </>
  );
}

const leavesHands = ({ code }: Refused) => ['not_to_be_rung', 'not_found', 'wrong_state'].includes(code);

/** Name, number, purchase and clocks. */
export function Who({ session }: { session: CallSession }) {
  const { call: words } = useTexts();
  const { day, moment } = useFormat();
  const { customer, purchase, store, campaign, appointmentAt } = session.call.calling;
  const { definition, language } = session.fill;
  return (
    <section class="card">
      <h1>{customer.name ?? words.nameless}</h1>
      {customer.number !== null && (
        <a
          class="number"
          href={`tel:${customer.number}${customer.extension === null ? '' : `;ext=${customer.extension}`}`}
        >
          {inGroups(customer.number)}
          {customer.extension !== null && ` · ${words.extension(customer.extension)}`}
        </a>
      )}
      {appointmentAt !== null && <p class="note">{words.appointmentNow(moment(appointmentAt))}</p>}
      <dl class="facts">
        <dt>{words.why}</dt>
        <dd>
          {purchase === null
            ? (definition.title[language] ?? '')
            : [day(purchase.on), purchase.product, purchase.category, store].filter(Boolean).join(' · ')}
        </dd>
        <dt>{words.campaign}</dt>
        <dd>{campaign.name}</dd>
        {definition.languages.length > 1 && (
          <>
            <dt>{words.askedIn}</dt>
            <dd lang={language}>{textsIn(language).languageName}</dd>
          </>
        )}
        <Clocks timeZones={customer.timeZones} />
      </dl>
    </section>
  );
}

/** Earlier rings, and what was written down for whoever rings next. */
export function History({ session }: { session: CallSession }) {
  const { call: words, outcomes } = useTexts();
  const { moment } = useFormat();
  const { attempts, notes } = session.call.calling;
  return (
    <section class="card">
      <h2>{words.history}</h2>
      {attempts.length === 0 && <p class="quiet">{words.noHistory}</p>}
      <ul>
        {attempts.map(({ rungAt, outcome }) => (
          <li key={rungAt}>
            {moment(rungAt)}: {outcome === null ? words.noOutcome : outcomes[outcome]}
          </li>
        ))}
      </ul>
      {notes.map(({ at, text }) => (
        <p key={at} class="note">
          {moment(at)}: {text}
        </p>
      ))}
    </section>
  );
}

/** In groups as one reads figures out: `+358 401 234 501`. */
function inGroups(number: string): string {
  return `${number.slice(0, 4)} ${number.slice(4).replaceAll(/(\d{3})(?=\d)/g, '$1 ')}`;
}
