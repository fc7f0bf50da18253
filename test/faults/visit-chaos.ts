import { setTimeout as pause } from 'node:timers/promises';
import { Candour } from '../support/candour.ts';
import { FaultyLine } from '../support/faulty-line.ts';
import { patiently } from '../support/patiently.ts';
import { planWave, shortChecklist, startShopping, type Shopping } from '../support/shopping.ts';
import { seededRandom } from '../scoring/seeded-random.ts';
import { ChaosShopper } from './visit-chaos-shopper.ts';
import type { Promised } from './visit-chaos-troubles.ts';
import { judgeTampering, tamperings, type Tampering, type TamperingVerdict } from './visit-chaos-tampering.ts';
import { judgeVisits, type Verdict } from './visit-chaos-verdict.ts';

/** How hard a run is. */
export interface ChaosPlan {
  visits: number;
  phones: number;
  seed: number;
  /** The chance of a mishap for each request. */
  storm: number;
  /** Seconds between two ends of the server. */
  serverLives: number;
  /** Is told how many visits have been handed in, whenever one is. */
  tell?: (handedIn: number) => void;
}

/** What became of all visits, and what was done to them. */
export interface ChaosResult extends Verdict, TamperingVerdict {
  seed: number;
  kills: { server: number; browser: number; tab: number };
  cuts: number;
  delays: number;
  repeats: number;
  changed: number;
  /** Requests in all. */
  requests: number;
  troubles: Record<string, number>;
  /** Values that a phone showed as typed and did not keep. */
  shownNotKept: number;
  /** Visits that had to ask their shopper, and went after a press. */
  asked: number;
  seconds: number;
}

/** Phones make visits over a line that cuts, delays, repeats and changes, while everything is killed now and then; then all is counted. */
export async function chaosOfVisits(plan: ChaosPlan): Promise<ChaosResult> {
  const random = seededRandom(plan.seed).next;
  const line = await new FaultyLine(random).start();
  const candour = await Candour.start({ env: { PUBLIC_URL: line.url, LOG_LEVEL: 'error' } });
  const shoppers: ChaosShopper[] = [];
  const begun = performance.now();
  try {
    line.leadTo(candour.url);
    const owner = await candour.setUp();
    const shopping = await startShopping(candour, owner, { visitsPerStore: 50, rotationDays: 0, minMinutes: null });
    const jobs = await plannedJobs(shopping, Math.ceil(plan.visits / 2));
    for (let n = 0; n < plan.phones; n += 1)
      shoppers.push(await ChaosShopper.join(shopping, line, plan.seed * 100 + n));
    line.storm = plan.storm;
    const killing = killNowAndThen(candour, plan.serverLives, random);
    const promised = await makeVisits(plan, shopping, jobs, shoppers);
    const tampered = await makeUp(shopping, shoppers, Math.ceil(plan.visits / 8));
    const server = await killing.end();
    line.storm = 0;
    let asked = 0;
    for (const shopper of shoppers) asked += await shopper.bringHome();
    const { counts, requests } = line;
    const sum = (counted: (shopper: ChaosShopper) => number) => shoppers.reduce((all, each) => all + counted(each), 0);
    return {
      ...(await judgeVisits(candour, promised, shoppers)),
      ...(await judgeTampering(candour, tampered)),
      shownNotKept: sum(({ phone }) => phone.shownNotKept),
      seed: plan.seed,
      kills: { server, browser: sum(({ phone }) => phone.crashes), tab: sum(({ phone }) => phone.closedTabs) },
      cuts: counts.refuse + counts.cut_request + counts.lose_answer + counts.cut_answer,
      delays: counts.delay,
      repeats: counts.repeat_together + counts.repeat_later,
      changed: counts.change_request + counts.change_answer + counts.bad_gateway + counts.gate_page,
      requests,
      troubles: Object.fromEntries(
        promised.map(({ trouble }) => [trouble, promised.filter((each) => each.trouble === trouble).length]),
      ),
      asked,
      seconds: Math.round((performance.now() - begun) / 1_000),
    };
  } finally {
    for (const shopper of shoppers) await shopper.phone.end().catch(() => undefined);
    await line.stop();
    await candour.stop();
  }
}

async function plannedJobs(shopping: Shopping, count: number): Promise<string[]> {
  const jobs: string[] = [];
  // A wave whose answer the server's end took away is planned again: the jobs of the first go begging.
  while (jobs.length < count) jobs.push(...(await planWave(shopping).catch(() => pause(500, []))));
  return jobs.slice(0, count);
}

/** All phones at work; half-way a new version of the checklist comes out, while visits of the old one are being made. */
async function makeVisits(
  plan: ChaosPlan,
  shopping: Shopping,
  first: string[],
  shoppers: readonly ChaosShopper[],
): Promise<Promised[]> {
  const jobs = [...first];
  const promised: Promised[] = [];
  let made = 0;
  let second: Promise<void> | null = null;
  const publish = async () => {
    await publishAnother(shopping);
    jobs.push(...(await plannedJobs(shopping, plan.visits - first.length)));
  };
  const work = async (shopper: ChaosShopper) => {
    for (;;) {
      if (jobs.length <= Math.floor(first.length / 4)) await (second ??= publish());
      const jobId = jobs.shift();
      if (jobId === undefined) return;
      promised.push(await shopper.make((made += 1), jobId));
      plan.tell?.(promised.length);
    }
  };
  await Promise.all(shoppers.map(work));
  return promised;
}

/** Some more jobs, for which their shoppers make things up; by job what it was. */
async function makeUp(
  shopping: Shopping,
  shoppers: readonly ChaosShopper[],
  count: number,
): Promise<Map<string, Tampering>> {
  const tampered = new Map<string, Tampering>();
  const wanted = Math.max(count, tamperings.length);
  for (const [n, jobId] of (await plannedJobs(shopping, wanted)).entries()) {
    const shopper = shoppers[n % shoppers.length];
    if (shopper !== undefined) tampered.set(jobId, await shopper.makeUp(n, jobId));
  }
  return tampered;
}

/** The checklist in a second version, for visits that are planned from now on. */
async function publishAnother({ owner, surveyId, programmeId }: Shopping): Promise<void> {
  const definition = { ...shortChecklist, title: { en: 'Short visit, revised' } };
  // What the server did before it was killed is not done twice; then it says so, and goes on.
  await patiently(() => owner.put(`/api/surveys/${surveyId}/draft`, { definition, revision: 1 }));
  await patiently(() => owner.post(`/api/surveys/${surveyId}/publish`));
  const { versions } = (await patiently(() => owner.get(`/api/surveys/${surveyId}`))).ok();
  const newest = versions.find(({ number }: { number: number }) => number === 2);
  (await patiently(() => owner.patch(`/api/programmes/${programmeId}`, { surveyVersionId: newest.id }))).ok();
}

/** Ends the server as a power cut would, and starts it again after a moment. */
function killNowAndThen(candour: Candour, seconds: number, random: () => number) {
  let over = false;
  let kills = 0;
  const going = (async () => {
    for (;;) {
      const until = Date.now() + seconds * 1_000 * (0.5 + random());
      while (Date.now() < until && !over) await pause(100);
      if (over) return;
      await candour.kill();
      kills += 1;
      await pause(random() * 2_000);
      // On a busy machine a start may take longer than anybody waits for.
      while (
        !(await candour.run().then(
          () => true,
          () => false,
        ))
      )
        await candour.kill();
    }
  })();
  return {
    end: async () => {
      over = true;
      await going;
      return kills;
    },
  };
}
