import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('A good citizen: hours, spread, rates, pause and cancel', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_PER_DOMAIN_PER_MINUTE: '60' } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 1_000 })).ok();
    for (let n = 0; n < 12; n += 1)
      for (const domain of ['large.example', `small${n}.example`])
        (await owner.post('/api/customers', { email: `p${n}@${domain}`, language: 'en' })).ok(201);
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });

  async function start(sending: object): Promise<string> {
    const campaign = { name: 'C', surveyVersionId: published.versionId, sending };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok().releasedAt,
      (at) => at !== null,
    );
    return id;
  }
  const dueOf = async (id: string) =>
    (
      await candour.database.sql<{ due: Date }>(
        `select due_at as due from attempts where campaign_id = $1 order by due_at`,
        [id],
      )
    ).map(({ due }) => due.getTime());
  const progress = async (id: string) => (await owner.get(`/api/campaigns/${id}/progress`)).ok();

  it('sends one domain no more than it takes in a minute, and the others at once', async () => {
    const id = await start({});
    await sleep(4_000);
    const arrived = (domain: string) => sink.mails.filter(({ recipients }) => recipients[0]?.endsWith(domain)).length;
    const large = arrived('@large.example');
    // One a second, and five seconds' worth ahead.
    expect(large).toBeGreaterThanOrEqual(5);
    expect(large).toBeLessThanOrEqual(10);
    expect(sink.mails.length - large).toBe(12);
    const { doneBy } = await progress(id);
    expect(Date.parse(doneBy)).toBeGreaterThan(Date.now());
    await eventually(
      async () => arrived('@large.example'),
      (count) => count === 12,
      30_000,
    );
    expect((await progress(id)).doneBy).toBeNull();
    expect(new Set(sink.mails.map(({ recipients }) => recipients[0])).size).toBe(24);
  }, 60_000);

  it('spreads a list evenly over the hours chosen', async () => {
    const id = await start({ spreadHours: 12 });
    const due = await dueOf(id);
    const steps = due.slice(1).map((at, index) => Math.round((at - (due[index] ?? 0)) / 60_000));
    expect([due.length, new Set(steps)]).toEqual([24, new Set([30])]);
    expect((await owner.post(`/api/campaigns/${id}/cancel`)).status).toBe(200);
    const { queued, cancelled, sent } = await progress(id);
    expect([queued, cancelled + sent]).toEqual([0, 24]);
  });

  it('waits for the window, in the time zone of the organisation', async () => {
    // A window that was over an hour ago there, so that everything waits for tomorrow.
    const there = (moment: number) =>
      new Date(moment).toLocaleTimeString('sv', { timeZone: 'Europe/Helsinki', timeStyle: 'short' });
    const [from, until] = [there(Date.now() - 2 * 3_600_000), there(Date.now() - 3_600_000)];
    if (from >= until) return;
    const before = sink.mails.length;
    const id = await start({ window: { from, until } });
    const due = await dueOf(id);
    expect(due.every((at) => there(at) === from && at > Date.now())).toBe(true);
    expect(sink.mails.length).toBe(before);
    (await owner.post(`/api/campaigns/${id}/pause`)).ok();
    expect((await progress(id)).doneBy).toBeNull();
    (await owner.post(`/api/campaigns/${id}/resume`)).ok();
    expect(await dueOf(id)).toEqual(due);
    (await owner.post(`/api/campaigns/${id}/cancel`)).ok();
  });

  it('sends nothing while paused, and spreads what is overdue when it goes on', async () => {
    const id = await start({ spreadHours: 24 });
    await eventually(
      async () => (await progress(id)).sent,
      (sent) => sent >= 1,
    );
    (await owner.post(`/api/campaigns/${id}/pause`)).ok();
    await candour.database.sql(
      `update attempts set due_at = now() - interval '1 hour' where campaign_id = $1 and state = 'queued'`,
      [id],
    );
    const before = sink.mails.length;
    await sleep(2_500);
    expect(sink.mails.length).toBe(before);
    (await owner.post(`/api/campaigns/${id}/resume`)).ok();
    const due = (await dueOf(id)).slice(1);
    expect(Math.max(...due) - Date.now()).toBeGreaterThan(20 * 3_600_000);
    expect(new Set(due).size).toBe(due.length);
  });

  it('refuses windows that are none', async () => {
    for (const window of [
      { from: '17:00', until: '09:00' },
      { from: '9', until: '17:00' },
      { from: '09:00', until: '17:00', weekdays: [] },
    ])
      expect(
        (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: published.versionId, sending: { window } }))
          .status,
      ).toBe(400);
  });
});
