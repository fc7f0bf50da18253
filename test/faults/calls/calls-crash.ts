import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom, type SeededRandom } from '../../scoring/seeded-random.ts';
import { always, CallingHouse } from '../../support/calling-house.ts';
import { FaultyLine, type Mishap } from '../../support/faulty-line.ts';
import { importFile } from '../../support/import-file.ts';
import { Visitor } from '../../support/visitor.ts';
import { BookOfCalls } from './book-of-calls.ts';
import { verdictOfCalls, type CallsVerdict } from './calls-verdict.ts';
import { InterviewerRobot } from './interviewer-robot.ts';

/** How hard a run is. */
export interface CallsPlan {
  callings: number;
  interviewers: number;
  kills: number;
  tabs: number;
  days: number;
  seed: number;
  tell?: (line: string) => void;
}

export interface CallsResult extends CallsVerdict {
  callings: number;
  rings: number;
  completed: number;
  kills: number;
  tabs: number;
  cuts: number;
  requests: number;
  seconds: number;
  /** What no interviewer should have been told; the first few. */
  faults: string[];
}

/** What the line does to a request; it lies to nobody. */
const mishaps: readonly Mishap[] = ['refuse', 'cut_request', 'lose_answer', 'cut_answer', 'repeat_together', 'delay'];
const cutting: readonly Mishap[] = ['refuse', 'cut_request', 'lose_answer', 'cut_answer'];

/**
 * Interviewers ring customers over some days while the server is killed, their tabs are closed and their line is cut; customers share
 * numbers, are asked by two campaigns, live where it is closed or closes during the run, and are suppressed meanwhile.
 */
export async function crashWhileCalling(plan: CallsPlan): Promise<CallsResult> {
  const random = seededRandom(plan.seed);
  const line = await new FaultyLine(random.next).start();
  line.choose = (_, path) => (path.startsWith('/api/callings') && random.next() < 0.05 ? drawn(random.next()) : null);
  const house = await CallingHouse.start({ env: { PUBLIC_URL: line.url } });
  try {
    const start = performance.now();
    const run = await Run.begin(house, line, plan);
    await run.through();
    const verdict = await verdictOfCalls(run.book, house.candour.database, (ring) => run.isOutside(ring));
    return { ...run.told(), seconds: Math.round((performance.now() - start) / 1_000), ...verdict };
  } finally {
    await house.candour.stop();
    await line.stop();
  }
}

const drawn = (at: number): Mishap => mishaps[Math.floor(at * mishaps.length)] ?? 'delay';

class Run {
  readonly book = new BookOfCalls();
  #kills = 0;
  #tabs = 0;
  #isOver = false;
  readonly #house: CallingHouse;
  readonly #line: FaultyLine;
  readonly #plan: CallsPlan;
  /** When the window of Norway closes, in milliseconds since 1970. */
  readonly #closesAt: number;
  readonly #random: SeededRandom;
  readonly #robots: readonly InterviewerRobot[];

  private constructor(
    house: CallingHouse,
    { line, plan, visitors, closesAt }: { line: FaultyLine; plan: CallsPlan; visitors: Visitor[]; closesAt: number },
  ) {
    this.#house = house;
    this.#line = line;
    this.#plan = plan;
    this.#closesAt = closesAt;
    this.#random = seededRandom(plan.seed + 1);
    this.#robots = visitors.map((visitor, at) => {
      return new InterviewerRobot(at, { visitor, book: this.book, random: seededRandom(plan.seed + 100 + at) });
    });
  }

  static async begin(house: CallingHouse, line: FaultyLine, plan: CallsPlan): Promise<Run> {
    const { owner, candour } = house;
    line.leadTo(candour.url);
    const limits = { contactGapDays: 0, contactsAtMost: 1, contactsWithinDays: 30 };
    (await owner.patch('/api/organisation', limits)).ok();
    const closesAt = await setHours(house);
    await importFile(owner, 'customers', customersOf(plan.callings / 2));
    const visitors = [house.interviewer];
    while (visitors.length < plan.interviewers) visitors.push(await house.join('interviewer'));
    for (const name of ['First', 'Second']) await house.campaign({ name });
    return new Run(house, { line, plan, visitors: visitors.map(over(line)), closesAt });
  }

  /** Day after day, until nobody is to be rung on any of them. */
  async through(): Promise<void> {
    const trouble = [this.#killing(), this.#closingTabs(), this.#suppressing()];
    try {
      for (let day = 0; day < this.#plan.days; day += 1) {
        await Promise.all(this.#robots.map((robot) => robot.work()));
        this.#plan.tell?.(`day ${day + 1}: ${this.book.rings.size} rings`);
        if (day + 1 < this.#plan.days) await this.#passDay();
      }
    } finally {
      this.#isOver = true;
      await Promise.all(trouble);
    }
  }

  isOutside({ number, pressedAt }: { number: string; pressedAt: number }): boolean {
    return number.startsWith('+44') || (number.startsWith('+47') && pressedAt > this.#closesAt);
  }

  told() {
    const rings = [...this.book.rings.values()];
    return {
      callings: this.#plan.callings,
      rings: rings.length,
      completed: rings.filter(({ outcome }) => outcome === 'completed').length,
      kills: this.#kills,
      tabs: this.#tabs,
      cuts: cutting.reduce((sum, mishap) => sum + this.#line.counts[mishap], 0),
      requests: this.#robots.reduce((sum, robot) => sum + robot.requests, 0),
      faults: this.#robots.flatMap(({ faults }) => faults).slice(0, 10),
    };
  }

  async #killing(): Promise<void> {
    const { candour } = this.#house;
    await this.#until(this.#plan.kills, 2_000, async () => {
      await candour.kill();
      await candour.run();
      this.#kills += 1;
    });
  }

  async #closingTabs(): Promise<void> {
    await this.#until(this.#plan.tabs, 600, () => {
      this.#robots[Math.floor(this.#random.next() * this.#robots.length)]?.closeTab();
      this.#tabs += 1;
    });
  }

  /** Somebody asks never to be rung again, by another way than the telephone. */
  async #suppressing(): Promise<void> {
    await this.#until(Math.ceil(this.#plan.callings / 100), 300, async () => {
      const name = `P${Math.floor((this.#random.next() * this.#plan.callings) / 2)}`;
      const said = await this.#house.owner
        .post('/api/suppressions', { email: `${name}@example.com` })
        .catch(() => null);
      if (said?.status === 204 && !this.book.suppressedAt.has(name)) this.book.suppressedAt.set(name, Date.now());
    });
  }

  /** So many times, at moments that are so many milliseconds apart on average; none after the end. */
  async #until(times: number, apart: number, act: () => Promise<void> | void): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await pause(this.#random.next() * 2 * apart);
      if (this.#isOver) return;
      await act();
    }
  }

  /** What was before lies a day further back, in another part of a day: the clock of a machine can't be moved for a test. */
  async #passDay(): Promise<void> {
    const { database } = this.#house.candour;
    this.book.day += 1;
    const other = [0, 6].includes(new Date().getDay()) ? 'morning' : 'weekend';
    const back = (...columns: string[]) =>
      columns.map((column) => `${column} = ${column} - interval '1 day'`).join(', ');
    await database.sql(`update attempts set ${back('due_at', 'sent_at')}`);
    await database.sql(`update calling_attempts set ${back('rung_at', 'answered_at', 'ended_at')}`);
    await database.sql(`update customers set ${back('last_asked_at')}`);
    await database.sql(
      `update callings set ${back('waiting_since', 'rest_until', 'appointment_at')}, last_slot = case when last_slot is null then null else $1 end`,
      [other],
    );
  }
}

/** Sees the server over the line, with the session that it has. */
const over = (line: FaultyLine) => (visitor: Visitor) => {
  const same = new Visitor(line.url);
  for (const [name, value] of visitor.cookies) same.cookies.set(name, value);
  return same;
};

/** Finland is always open, the United Kingdom on another day of the week only, Norway until a moment in the middle of the run. */
async function setHours({ owner }: CallingHouse): Promise<number> {
  const closesAt = Math.ceil(Date.now() / 60_000) * 60_000 + 60_000;
  const inNorway = (at: number) =>
    new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
  const until = inNorway(closesAt) === '00:00' ? '24:00' : inNorway(closesAt);
  const norway = { ...always, windows: [{ from: '00:00', until, weekdays: [1, 2, 3, 4, 5, 6, 7] }] };
  (await owner.put('/api/calling-rules/NO', norway)).ok(204);
  const inThreeDays = ((new Date().getDay() + 2) % 7) + 1;
  const britain = { ...always, windows: [{ from: '09:00', until: '20:00', weekdays: [inThreeDays] }] };
  (await owner.put('/api/calling-rules/GB', britain)).ok(204);
  return closesAt;
}

/** One in twenty lives in the United Kingdom, one in ten in Norway; of those in Finland one in ten shares a number with somebody. */
function customersOf(count: number): string {
  const phoneOf = (n: number) => {
    if (n % 20 === 3) return `+4479460${String(n).padStart(5, '0')}`;
    if (n % 10 === 7) return `+4740${String(n).padStart(6, '0')}`;
    const own = n % 10 === 9 ? n - 1 : n;
    return `+35840${String(1_000_000 + own)}`;
  };
  const rows = Array.from({ length: count }, (_, n) => `P${n},P${n}@example.com,${phoneOf(n)},R${n},en`);
  return ['name,email,phone,reference,language', ...rows].join('\n');
}
