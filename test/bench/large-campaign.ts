import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** What a campaign to very many does to itself and to others. */
export interface LargeCampaign {
  queued: number;
  firstMailSeconds: number;
  cancelSeconds: number;
  /** Of another organisation's requests meanwhile, in milliseconds. */
  othersP99: number;
  othersRefused: number;
}

const people = 200_000;

/** Sends to 200,000 people, cancels in the middle, and asks as another organisation all the while. */
export async function largeCampaign(relayUrl: string): Promise<LargeCampaign> {
  // At the usual rate, so that what is queued stays queued.
  const candour = await Candour.start({ env: { SMTP_URL: relayUrl } });
  try {
    const owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner);
    const other = await candour.anotherOrganisation('Other');
    (await other.post('/api/customers', { email: 'one@example.com', language: 'en' })).ok(201);
    return await measure(candour, { owner, versionId, other });
  } finally {
    await candour.stop();
  }
}

async function measure(
  candour: Candour,
  { owner, versionId, other }: { owner: Visitor; versionId: string; other: Visitor },
): Promise<LargeCampaign> {
  const { id: organisationId } = (await owner.get('/api/organisation')).ok();
  await candour.database.sql(
    `insert into customers (organisation_id, id, reference, email, name, language, consent)
     select $1, gen_random_uuid(), 'L' || n, 'large' || n || '@example.com', 'Large ' || n, 'en', 'given' from generate_series(1, $2::int) n`,
    [organisationId, people],
  );
  const waits: number[] = [];
  let refused = 0;
  let going = true;
  const asking = (async () => {
    for (; going; await new Promise((resolve) => setTimeout(resolve, 25))) {
      const start = performance.now();
      const { status } = await other.get('/api/customers');
      waits.push(performance.now() - start);
      if (status !== 200) refused += 1;
    }
  })();
  const { id } = (await owner.post('/api/campaigns', { name: 'Large', surveyVersionId: versionId })).ok(201);
  const count = async (where: string) => {
    const [row] = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from attempts where campaign_id = $1 and ${where}`,
      [id],
    );
    return row?.n ?? 0;
  };
  const started = performance.now();
  (await owner.post(`/api/campaigns/${id}/start`)).ok();
  await eventually(
    () => candour.database.sql(`select from attempts where campaign_id = $1 and state = 'sent' limit 1`, [id]),
    (sent) => sent.length > 0,
    300_000,
  );
  const firstMailSeconds = (performance.now() - started) / 1_000;
  await eventually(
    async () => (await owner.get(`/api/campaigns/${id}`)).ok().releasedAt,
    (at) => at !== null,
    600_000,
  );
  const queued = await count(`state = 'queued'`);
  const cancelling = performance.now();
  (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
  const cancelSeconds = (performance.now() - cancelling) / 1_000;
  await eventually(
    () => count(`state in ('queued', 'leased', 'reaching')`),
    (left) => left === 0,
    600_000,
  );
  going = false;
  await asking;
  waits.sort((a, b) => a - b);
  const othersP99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  return { queued, firstMailSeconds, cancelSeconds, othersP99, othersRefused: refused };
}
