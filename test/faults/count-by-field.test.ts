import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { recountDifferences } from '../support/recount.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const earlier = 1_600;

describe('Earlier answers are counted by a field in the background', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let keys = 0;

  const handIn = () =>
    published.program.post('/api/responses', {
      submissionKey: `answer-${(keys += 1)}`,
      surveyVersionId: published.versionId,
      storeId: published.storeId,
      channel: 'web',
      language: 'en',
      answers: { overall: 1 + (keys % 5), manners: 1 + (keys % 4) },
    });
  const folded = () =>
    eventually(
      () => candour.database.sql('select 1 from unfolded limit 1'),
      (waiting) => waiting.length === 0,
      60_000,
    );
  /** Lets answers be those of the customers, in turn. */
  const belong = () =>
    candour.database.sql(
      `update responses r set customer_id = c.id from (select id, row_number() over (order by id) - 1 as place from responses) o
       join (select id, row_number() over (order by id) - 1 as place from customers) c on c.place = o.place % 2
       where r.id = o.id and r.customer_id is null`,
    );
  const counted = async () => {
    const [row] = await candour.database.sql<{ n: number }>(
      `select coalesce(sum(n), 0)::int as n from field_month_cells where field = 'segment' and measure = 'role:overall'`,
    );
    return row?.n ?? 0;
  };
  const compared = async () => (await owner.get('/api/customer-fields')).ok().items[0]?.compared;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.post('/api/customer-fields', { name: 'Segment', kind: 'choice' })).ok(201);
    for (const segment of ['Gold', 'Blue'])
      (await owner.post('/api/customers', { email: `${segment}@example.com`, language: 'en', fields: { segment } })).ok(
        201,
      );
    for (let sent = 0; sent < earlier; sent += 100)
      for (const answer of await Promise.all(Array.from({ length: 100 }, handIn))) answer.ok(201);
    await folded();
    await belong();
  }, 120_000);
  afterAll(() => candour.stop());

  it('each once, though the server is killed in the middle and answers come meanwhile', async () => {
    (await owner.patch('/api/customer-fields/segment', { compared: true })).ok();
    await eventually(counted, (n) => n > 0);
    await candour.kill();
    expect(await counted()).toBeLessThan(earlier);
    await candour.run();
    for (const answer of await Promise.all(Array.from({ length: 50 }, handIn))) answer.ok(201);
    await belong();
    await eventually(compared, (state) => state === 'yes', 90_000);
    await folded();
    expect(await counted()).toBeGreaterThanOrEqual(earlier);
    expect(await recountDifferences(candour)).toEqual([]);
  }, 180_000);

  it('and taken out again, to nothing, though the server is killed there too', async () => {
    (await owner.patch('/api/customer-fields/segment', { compared: false })).ok();
    const before = await counted();
    await eventually(counted, (n) => n < before);
    await candour.kill();
    await candour.run();
    await eventually(compared, (state) => state === 'no', 90_000);
    expect(await counted()).toBe(0);
    expect(await candour.database.sql('select 1 from responses where fields is not null')).toEqual([]);
    expect(await recountDifferences(candour)).toEqual([]);
  }, 180_000);
});
