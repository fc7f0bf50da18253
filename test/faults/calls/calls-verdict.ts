import { outcomes, type OutcomeName } from '../../../libs/calling/src/outcomes.ts';
import type { TestDatabase } from '../../support/database.ts';
import type { BookedRing, BookOfCalls } from './book-of-calls.ts';

/** What must not have been: each is a number of cases, 0 where all is well. */
export interface CallsVerdict {
  lost: number;
  doubled: number;
  heldTwice: number;
  numberRungTwiceAtOnce: number;
  outsideWindow: number;
  overBudget: number;
  suppressedCalled: number;
  withoutNextStep: number;
  ringsWithoutAttempt: number;
  attemptsWithoutRing: number;
  /** Attempts whose outcome is another than was said. */
  otherOutcome: number;
}

interface Attempt {
  id: string;
  outcome: string | null;
  steps: number;
  answers: Record<string, { value: unknown }> | null;
}

const attemptsSql = `
  select a.id, t.outcome, t.steps_taken as steps, (select r.record -> 'answers' from responses r where r.invitation_id = a.invitation_id limit 1) as answers
  from attempts a left join calling_attempts t on t.attempt_id = a.id`;

/** Compares the interviewers' book with what the server kept. `isOutside` says of a ring whether it was pressed at a closed hour. */
export async function verdictOfCalls(
  book: BookOfCalls,
  database: TestDatabase,
  isOutside: (ring: BookedRing) => boolean,
): Promise<CallsVerdict> {
  const attempts = new Map((await database.sql<Attempt>(attemptsSql)).map((attempt) => [attempt.id, attempt]));
  const rings = [...book.rings.values()];
  const count = async (text: string) => (await database.sql<{ n: number }>(text))[0]?.n ?? 0;
  return {
    lost: lostAnswers(book, attempts),
    doubled: await count(
      `select count(*)::int as n from (select 1 from responses group by invitation_id having count(*) > 1) d`,
    ),
    heldTwice: book.heldTwice.length,
    numberRungTwiceAtOnce: book.rungTwiceAtOnce.length,
    outsideWindow: rings.filter(isOutside).length,
    overBudget: overBudget(rings),
    suppressedCalled: rings.filter(
      ({ customer, pressedAt }) => pressedAt > (book.suppressedAt.get(customer) ?? Infinity),
    ).length,
    withoutNextStep: await count(
      `select count(*)::int as n from callings where state in ('in_hand', 'ringing', 'talking', 'ended')
         or (state = 'resting' and rest_until is null) or (state = 'appointment' and appointment_at is null)
         or (state = 'stopped' and reason is null)`,
    ),
    ringsWithoutAttempt: rings.filter(({ attemptId }) => !attempts.has(attemptId)).length,
    attemptsWithoutRing: [...attempts.keys()].filter((id) => !book.rings.has(id)).length,
    otherOutcome: rings.filter(({ attemptId, outcome }) => (attempts.get(attemptId)?.outcome ?? null) !== outcome)
      .length,
  };
}

/** Answers that were pressed and did not come; and of whole interviews those that are not in the record as they were pressed. */
function lostAnswers(book: BookOfCalls, attempts: Map<string, Attempt>): number {
  const byAttempt = Map.groupBy(book.answers, ({ attemptId }) => attemptId);
  let lost = 0;
  for (const [id, pressed] of byAttempt) {
    const kept = attempts.get(id);
    lost += Math.max(0, pressed.length - (kept?.steps ?? 0));
    if (book.rings.get(id)?.outcome !== 'completed') continue;
    lost += pressed.filter(({ question, answer }) => kept?.answers?.[question]?.value !== answer).length;
  }
  return lost;
}

const rangInVain = (outcome: string | null) => {
  if (outcome === null) return false;
  const { isContact, rest } = outcomes[outcome as OutcomeName];
  return !isContact && rest.kind === 'another_slot';
};
const reached = (outcome: string | null) => outcome !== null && outcomes[outcome as OutcomeName].isContact;

/**
 * Rings, but those on an appointment, of somebody who had been reached within 30 days (the run allows one contact), or whose telephone had
 * rung in vain on the same day or three times within a week; and the seventh of a calling.
 */
function overBudget(rings: readonly BookedRing[]): number {
  let over = 0;
  const byCustomer = Map.groupBy(rings, ({ customer }) => customer);
  for (const own of byCustomer.values()) {
    const inOrder = own.toSorted((one, other) => one.day - other.day || one.pressedAt - other.pressedAt);
    for (const [at, ring] of inOrder.entries()) {
      const before = inOrder.slice(0, at);
      const within = (days: number) => before.filter(({ day }) => ring.day - day < days);
      const isOver =
        within(30).some(({ outcome }) => reached(outcome)) ||
        within(1).some(({ outcome }) => rangInVain(outcome)) ||
        within(7).filter(({ outcome }) => rangInVain(outcome)).length >= 3 ||
        before.filter(({ callingId }) => callingId === ring.callingId).length >= 6;
      if (isOver && !ring.wasAgreed) over += 1;
    }
  }
  return over;
}
