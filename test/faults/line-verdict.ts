import type { LineHouse } from '../support/calling-by-line.ts';
import type { Book, Heard } from '../line/book.ts';
import type { Called } from './line-chaos.ts';

/** What must be nought, and how much there was. */
export interface CallsVerdict {
  /** Keys that were taken, and are not kept. */
  lost: number;
  /** Customers who rang more often than attempts were written, and answers that are there twice. */
  doubled: number;
  numberRungTwiceAtOnce: number;
  outsideWindow: number;
  talkedOutsideWindow: number;
  overBudget: number;
  suppressedCalled: number;
  withoutConsent: number;
  afterOptOut: number;
  withoutNextStep: number;
  ringsWithoutAttempt: number;
  attemptsWithoutRing: number;
  unsettled: number;
  /** Calls of which nobody knew after a quarter of an hour what became of them, and the seconds of the slowest. */
  settledLate: number;
  slowestSettled: number;
  /** Answers to a message that were not those to the same message before: none. */
  answeredOtherwise: Heard[];
  /** Attempts of which the provider never said whether they rang. */
  unproven: number;
  rung: number;
  pressed: number;
  completed: number;
  outcomes: Record<string, number>;
}

/** Seconds. */
const longestUnsettled = 15 * 60;

interface KeptCall {
  sid: string | null;
  number: string;
  state: string;
  unproven: boolean;
  attempt: string;
  outcome: string | null;
  seconds: number;
  turns: { number: number; digits: string }[];
  answers: Record<string, { value?: number; empty?: string }> | null;
}

const keptSql = `
  select c.sid, c.number, c.state, c.is_unproven as unproven, a.state as attempt, t.outcome,
    extract(epoch from coalesce(c.over_at, now()) - c.asked_at)::float as seconds,
    (select coalesce(json_agg(json_build_object('number', n.number, 'digits', n.digits)), '[]') from automated_call_turns n where n.attempt_id = c.attempt_id) as turns,
    coalesce((select r.record -> 'answers' from responses r where r.invitation_id = c.invitation_id),
      (select f.state -> 'answers' from fills f where f.invitation_id = c.invitation_id)) as answers
  from automated_calls c join attempts a on a.id = c.attempt_id left join calling_attempts t on t.attempt_id = c.attempt_id`;

/** Compares the provider's book with what was kept. */
export async function judgeCalls(
  { candour: { database } }: LineHouse,
  book: Book,
  called: Called,
): Promise<CallsVerdict> {
  const kept = await database.sql<KeptCall>(keptSql);
  const bySid = new Map(kept.filter(({ sid }) => sid !== null).map((each) => [each.sid, each]));
  const [counts] = await database.sql<{ open: number; twice: number; completed: number }>(
    `select (select count(*)::int from callings where state in ('ringing', 'talking', 'ended', 'unsettled', 'in_hand')) as open,
       (select count(*)::int from (select invitation_id from responses group by 1 having count(*) > 1) r) as twice,
       (select count(*)::int from responses) as completed`,
  );
  const ringsOf = (numbers: readonly string[]) => book.rung.filter(({ to }) => numbers.includes(to)).length;
  const made = kept.filter(({ attempt }) => attempt !== 'cancelled');
  const rungSids = new Set(book.rung.map(({ sid }) => sid));
  // Whoever was dialled in vain has an attempt too: the network said that there is no such number.
  const dialled = new Set(book.calls.filter(({ status }) => status === 'failed').map(({ sid }) => sid));
  const lost = book.calls.reduce((sum, call) => sum + lostOf(call, bySid.get(call.sid)), 0);
  const optOuts = book.calls.filter((call) =>
    call.pressed.some(({ keys, path, isTaken }) => isTaken && keys === '9' && path.endsWith('/1')),
  );
  const again = optOuts.filter((call) =>
    book.rung.some(
      ({ to, sid, rungAt }) =>
        to === call.to &&
        sid !== call.sid &&
        rungAt > call.endedAt &&
        call.endedAt > 0 &&
        !called.numbers.some((number, n) => number === to && called.numbers.indexOf(number) !== n),
    ),
  );
  const outcomes: Record<string, number> = {};
  for (const { outcome } of kept) outcomes[outcome ?? 'none'] = (outcomes[outcome ?? 'none'] ?? 0) + 1;
  return {
    lost,
    doubled: (counts?.twice ?? 0) + ringsBeyond(book, kept),
    numberRungTwiceAtOnce: book.together,
    outsideWindow: ringsOf(called.closed),
    talkedOutsideWindow: book.calls.filter(({ to, answeredAt }) => answeredAt > 0 && called.closed.includes(to)).length,
    overBudget: ringsBeyond(book, kept),
    suppressedCalled: ringsOf(called.optedOut),
    withoutConsent: ringsOf(called.withoutConsent),
    afterOptOut: again.length,
    withoutNextStep: made.filter(({ outcome }) => outcome === null).length,
    ringsWithoutAttempt: book.rung.filter(({ sid }) => (bySid.get(sid)?.attempt ?? 'cancelled') === 'cancelled').length,
    attemptsWithoutRing: made.filter(
      ({ sid, unproven }) => !unproven && !rungSids.has(sid ?? '') && !dialled.has(sid ?? ''),
    ).length,
    unsettled: (counts?.open ?? 0) + kept.filter(({ state }) => state !== 'over').length,
    settledLate: kept.filter(({ seconds }) => seconds > longestUnsettled).length,
    slowestSettled: Math.round(Math.max(0, ...kept.map(({ seconds }) => seconds))),
    answeredOtherwise: book.calls.flatMap(({ unlike }) => unlike),
    unproven: kept.filter(({ unproven }) => unproven).length,
    rung: book.rung.length,
    pressed: book.calls.reduce((sum, { pressed }) => sum + pressed.length, 0),
    completed: counts?.completed ?? 0,
    outcomes,
  };
}

/** Keys that were answered with a next prompt, without a turn that holds them; and answers that the record lacks. */
function lostOf(call: Book['calls'][number], kept: KeptCall | undefined): number {
  const taken = call.pressed.filter(({ isTaken }) => isTaken);
  const turns = new Map(kept?.turns.map(({ number, digits }) => [number, digits]));
  const missing = taken.filter(({ path, keys }) => turns.get(Number(path.split('/').at(-1))) !== keys.slice(0, 50));
  const questions = ['overall', 'manners'];
  const answers = taken
    .filter(({ keys, path }) => !path.endsWith('/1') && /^[1-5]$/.test(keys))
    .map(({ keys }) => Number(keys));
  const unkept = answers.filter(
    (value, n) => n < questions.length && kept?.answers?.[questions[n] ?? '']?.value !== value,
  );
  return missing.length + unkept.length;
}

/** Rings of a customer beyond one a day, which the limits of the queue allow: of a number that two share, two. */
function ringsBeyond(book: Book, kept: readonly KeptCall[]): number {
  const attempts = Map.groupBy(
    kept.filter(({ attempt }) => attempt !== 'cancelled'),
    ({ number }) => number,
  );
  const byNumber = Map.groupBy(book.rung, ({ to }) => to);
  return [...byNumber].reduce((sum, [to, rung]) => sum + Math.max(0, rung.length - (attempts.get(to)?.length ?? 0)), 0);
}
