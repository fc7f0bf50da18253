import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** The last day to answer is a day on which people can answer, where they live. */
describe('The last day to answer', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  });
  afterAll(() => candour.stop());

  const dayIn = (timeZone: string, after = 0) => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now());
    return new Date(Date.parse(`${today}T12:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10);
  };
  const campaign = (closesOn: string | null, more = {}) => ({
    name: 'Spring',
    surveyVersionId: published.versionId,
    audience: {},
    closesOn,
    ...more,
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is open until its end in %s', async (timeZone) => {
    const place = { code: timeZone.slice(8, 11), name: timeZone, timeZone, language: 'en' };
    const storeId = (await owner.post('/api/stores', place)).ok(201).id;
    const open = async (after: number) => {
      const { token } = await inviteByHand(candour, {
        versionId: published.versionId,
        storeId,
        closesOn: dayIn(timeZone, after),
      });
      const visitor = candour.visitor();
      await visitor.get(`/r/${token}`);
      return (await visitor.get('/r')).status;
    };
    // A midnight in between would only make the second day the last one.
    expect([await open(1), await open(-2)]).toEqual([200, 410]);
    const before = dayIn(timeZone);
    const today = await open(0);
    expect(dayIn(timeZone) === before ? today : 200).toBe(200);
  });

  it('is refused in the past and before the mails leave, at the field, also when it passed while it lay as a draft', async () => {
    for (const body of [
      campaign(dayIn('Europe/Helsinki', -1)),
      campaign(dayIn('Europe/Helsinki', 2), { startsAt: new Date(Date.now() + 5 * 86_400_000).toISOString() }),
    ]) {
      const refused = await owner.post('/api/campaigns', body);
      expect([refused.status, refused.body.findings[0]]).toEqual([
        400,
        expect.objectContaining({ path: 'closesOn', code: 'day_too_early' }),
      ]);
    }
    const { id } = (await owner.post('/api/campaigns', campaign(dayIn('Europe/Helsinki', 3)))).ok(201);
    expect((await owner.patch(`/api/campaigns/${id}`, { closesOn: '2026-01-01' })).status).toBe(400);
    await candour.database.sql(`update campaigns set closes_on = '2026-01-01' where id = $1`, [id]);
    expect((await owner.post(`/api/campaigns/${id}/start`)).status).toBe(400);
    expect((await owner.get(`/api/campaigns/${id}`)).ok().status).toBe('draft');
  });

  it('ends a campaign only when the day is over in every store', async () => {
    const last = dayIn('Europe/Helsinki', 10);
    const { id } = (await owner.post('/api/campaigns', campaign(last))).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    const [job] = await eventually(
      () =>
        candour.database.sql<{ at: Date }>(
          `select start_after as at from pgboss.job where name = 'close-campaign' and data::text like '%' || $1 || '%'`,
          [id],
        ),
      (jobs) => jobs.length > 0,
    );
    // Pago Pago is eleven hours behind UTC all year.
    expect(job?.at.toISOString()).toBe(new Date(Date.parse(`${last}T00:00:00Z`) + 35 * 3_600_000).toISOString());
  });
});
