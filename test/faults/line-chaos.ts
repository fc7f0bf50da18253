import { setTimeout as pause } from 'node:timers/promises';
import { keypadSurvey, LineHouse } from '../support/calling-by-line.ts';
import { FaultyLine } from '../support/faulty-line.ts';
import { lineKeys, MisbehavingProvider, rude, type Manners } from '../line/provider.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import { forgeMessages } from './line-forgeries.ts';
import { judgeCalls, type CallsVerdict } from './line-verdict.ts';

/** How hard a run is. */
export interface LinePlan {
  calls: number;
  together: number;
  forgeries: number;
  seed: number;
  /** Milliseconds for which the provider is away, in the middle. */
  away: number;
  manners?: Manners;
  tell?: (over: number) => void;
}

export interface LineResult extends CallsVerdict {
  seed: number;
  forgedTaken: number;
  forged: number;
  kills: number;
  requests: Record<string, number>;
  seconds: number;
}

/** Made-up people of the run: who is called, and who must never be. */
export interface Called {
  numbers: string[];
  /** Who has not agreed, has opted out, or where it is closed. */
  withoutConsent: string[];
  optedOut: string[];
  closed: string[];
}

/** Automated calls over a provider that fails, repeats, forgets and is away, while somebody forges its messages and the server is killed; then its book is compared with what was kept. */
export async function chaosOfCalls(plan: LinePlan): Promise<LineResult> {
  const random = seededRandom(plan.seed).next;
  const provider = await new MisbehavingProvider(plan.seed, random, plan.manners ?? rude).start();
  const front = await new FaultyLine(random).start();
  const env = {
    PHONE_URL: provider.url,
    PHONE_NUMBER: lineKeys.number,
    PUBLIC_URL: front.url,
    PHONE_CALLS_AT_ONCE: String(plan.together),
    LOG_LEVEL: 'error',
  };
  const house = await LineHouse.start({ env }, keypadSurvey());
  const begun = performance.now();
  try {
    front.leadTo(house.candour.url);
    const called = await people(house, plan);
    await house.campaign();
    const forging = forgeMessages(front.url, provider, { count: plan.forgeries, random });
    const kills = await untilAllAreOver(house, provider, plan);
    const { forged, forgedTaken } = await forging;
    return {
      ...(await judgeCalls(house, provider.book, called)),
      seed: plan.seed,
      forged,
      forgedTaken,
      kills,
      requests: provider.book.requests,
      seconds: Math.round((performance.now() - begun) / 1_000),
    };
  } finally {
    await house.candour.stop();
    await front.stop();
    await provider.stop();
  }
}

/** Each tenth shares a number with somebody; as many again must not be called at all. */
async function people(house: LineHouse, { calls }: LinePlan): Promise<Called> {
  const some = Math.max(2, Math.ceil(calls / 20));
  const numbers = Array.from({ length: calls }, (_, n) => `+35840${String(2_000_000 + n - (n % 10 === 9 ? 1 : 0))}`);
  const own = (from: number, country = '+35850') =>
    Array.from({ length: some }, (_, n) => `${country}${String(from + n)}`);
  const withoutConsent = own(3_000_000);
  const optedOut = own(4_000_000);
  const closed = own(701_000_000, '+46');
  await house.customers(numbers, { prefix: 'A' });
  await house.customers(withoutConsent, { prefix: 'B', agree: false });
  await house.customers(optedOut, { prefix: 'C' });
  await house.customers(closed, { prefix: 'D' });
  await house.candour.database.sql(`update customers set consent = 'withdrawn' where reference like 'C%'`);
  const never = { windows: [], isClosedOnHolidays: false, consent: 'not_refused' };
  (await house.owner.put('/api/calling-rules/SE', never)).ok(204);
  return { numbers, withoutConsent, optedOut, closed };
}

/** Waits for every call to be over; meanwhile the server is killed twice, the provider is away once, and a line that stopped goes on. */
async function untilAllAreOver(house: LineHouse, provider: MisbehavingProvider, plan: LinePlan): Promise<number> {
  let kills = 0;
  let hasBeenAway = false;
  const until = Date.now() + 60 * 60_000;
  for (let quiet = 0; quiet < 5 && Date.now() < until; await pause(1_000)) {
    const [stand] = await house.candour.database.sql<{ over: number; open: number; waiting: number }>(
      `select (select count(*)::int from automated_calls where state = 'over') as over,
         (select count(*)::int from automated_calls where state <> 'over') as open,
         (select count(*)::int from callings where state in ('ready', 'in_hand') and hours not like 'SE%') as waiting`,
    );
    const { over = 0, open = 0, waiting = 0 } = stand ?? {};
    plan.tell?.(over);
    quiet = open + waiting === 0 && over > 0 ? quiet + 1 : 0;
    if (kills < 2 && over > ((kills + 1) * plan.calls) / 4) {
      await house.candour.kill();
      await house.candour.run();
      kills += 1;
    }
    if (!hasBeenAway && over > plan.calls / 2) {
      hasBeenAway = true;
      provider.isAway = true;
      setTimeout(() => (provider.isAway = false), plan.away);
    }
    const { stoppedAt } = (await house.owner.get('/api/telephone/line')).ok();
    if (stoppedAt !== null) (await house.owner.post('/api/telephone/line/go-on')).ok(204);
  }
  return kills;
}
