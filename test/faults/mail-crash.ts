import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { FaultyRelay } from '../support/faulty-relay.ts';
import { importFile } from '../support/import-file.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { seededRandom } from '../scoring/seeded-random.ts';

/** How hard a run is. */
export interface CrashPlan {
  invitations: number;
  kills: number;
  connections: number;
  seed: number;
  /** Header that the relay honours; null for one that recognises nothing. */
  idempotencyHeader: string | null;
}

/** What became of all mails. */
export interface CrashResult {
  invitations: number;
  kills: number;
  sent: number;
  duplicates: number;
  /** Counted as sent without having arrived, or neither sent nor listed for a person. */
  silentlyLost: number;
  inDoubt: number;
  /** Mails in doubt that the list for people shows. */
  listed: number;
  /** Of those in doubt, how many had in fact arrived. */
  arrivedInDoubt: number;
  seconds: number;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends a campaign while the server is killed again and again at random moments, then asks where every mail is. */
export async function crashWhileSending(plan: CrashPlan): Promise<CrashResult> {
  const { invitations, kills, connections, idempotencyHeader } = plan;
  const random = seededRandom(plan.seed).next;
  const relay = await new FaultyRelay().start();
  relay.idempotencyHeader = idempotencyHeader;
  const candour = await Candour.start({
    env: {
      SMTP_URL: relay.url,
      SMTP_CONNECTIONS: String(connections),
      SMTP_PER_SECOND: '10000',
      ...(idempotencyHeader === null ? {} : { SMTP_IDEMPOTENCY_HEADER: idempotencyHeader }),
    },
  });
  try {
    const owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const rows = Array.from({ length: invitations }, (_, n) => `customer${n}@example.com,Customer ${n},en`);
    await importFile(owner, 'customers', ['email,name,language', ...rows].join('\n'));
    const { id } = (await owner.post('/api/campaigns', { name: 'Crash', surveyVersionId: versionId })).ok(201);
    const start = performance.now();
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    for (let kill = 0; kill < kills; kill += 1) {
      const from = relay.taken.length;
      const until = Math.floor(((kill + random()) / kills) * invitations * 0.9);
      await eventually(
        async () => relay.taken.length,
        (n) => n >= Math.max(until, from + 1),
        180_000,
      );
      await sleep(random() * 40);
      await candour.kill();
      await candour.run();
    }
    const states = () =>
      candour.database.sql<{ id: string; state: string; email: string }>(
        `select a.id, a.state, c.email from attempts a join invitations i on i.id = a.invitation_id join customers c on c.id = i.customer_id`,
      );
    const attempts = await eventually(
      states,
      (found) =>
        found.length === invitations && !found.some(({ state }) => ['queued', 'leased', 'reaching'].includes(state)),
      300_000,
    );
    const arrived = new Set(relay.taken.map(({ recipient }) => recipient));
    const inDoubt = attempts.filter(({ state }) => state === 'in_doubt');
    const listed: { id: string }[] = (await owner.get('/api/attempts?state=in_doubt')).ok().items;
    return {
      invitations,
      kills,
      sent: attempts.filter(({ state }) => state === 'sent').length,
      duplicates: relay.duplicates,
      silentlyLost: attempts.filter(
        ({ state, email }) => state !== 'in_doubt' && !(state === 'sent' && arrived.has(email)),
      ).length,
      inDoubt: inDoubt.length,
      listed: inDoubt.filter(({ id: doubt }) => listed.some((each) => each.id === doubt)).length,
      arrivedInDoubt: inDoubt.filter(({ email }) => arrived.has(email)).length,
      seconds: Math.round((performance.now() - start) / 1_000),
    };
  } finally {
    await candour.stop();
    await relay.stop();
  }
}
