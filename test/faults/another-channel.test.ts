import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { made, MadeUpHouse, people } from '../support/made-up-house.ts';
import { dayFromNow } from '../support/days.ts';

describe('A channel that no room knows, beside mail', () => {
  let house: MadeUpHouse;

  beforeAll(async () => {
    house = await MadeUpHouse.start();
  }, 120_000);
  afterAll(() => house.stop());

  it('is refused where no room has entered it', async () => {
    const refused = await house.owner.post('/api/campaigns', {
      name: 'Pigeons',
      surveyVersionId: house.published.versionId,
      channels: [{ channel: 'email' }, { channel: 'pigeon' }],
    });
    expect([refused.status, refused.body.findings]).toEqual([
      400,
      [
        expect.objectContaining({
          path: 'channels.1.channel',
          code: 'unknown_channel',
          details: { allowed: expect.stringContaining('email') },
        }),
      ],
    ]);
  });

  it('and mail, each killed again and again, ask everybody once and take nothing of each other', async () => {
    const byMail = await house.started({ name: 'Mail' });
    const byOther = await house.started({ name: 'Other', channels: made });
    await Promise.all([house.released(byMail), house.released(byOther)]);
    for (let kill = 1; kill <= 3; kill += 1) {
      const others = house.asked().length;
      const mails = house.sink.mails.length;
      await eventually(
        async () => [house.asked().length, house.sink.mails.length] as const,
        ([nowAsked, nowMailed]) =>
          (nowAsked > others + 3 || nowAsked >= people) && (nowMailed > mails + 3 || nowMailed >= people),
        60_000,
      );
      await house.candour.kill();
      await house.candour.run();
    }
    await Promise.all([house.settled(byMail), house.settled(byOther)]);
    const attempts = await house.attemptsOf(byMail, byOther);
    const other = attempts.filter(({ channel }) => channel === 'made_up');
    const mail = attempts.filter(({ channel }) => channel === 'email');
    expect([mail.length, other.length]).toEqual([people, people + 1]);
    expect(attempts.filter(({ state }) => state !== 'sent' && state !== 'in_doubt')).toEqual([]);
    expect(new Set(house.asked()).size).toBe(house.asked().length);
    expect(house.asked().filter((id) => !other.some((each) => each.id === id))).toEqual([]);
    // Killed between what is written down and what is done, it may have asked nobody: that is what a doubt is.
    const unasked = other.filter(({ id }) => !house.asked().includes(id));
    expect(unasked.filter(({ state }) => state !== 'in_doubt')).toEqual([]);
    const mailed = house.sink.mails.flatMap(({ recipients }) => recipients);
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(mailed.length).toBeGreaterThanOrEqual(mail.filter(({ state }) => state === 'sent').length);
    expect(other.filter(({ state }) => state === 'in_doubt').length).toBeLessThanOrEqual(3);
    await house.candour.database.sql(`update attempts set state = 'sent', sent_at = now() where state = 'in_doubt'`);
    await counted(byOther);
  }, 300_000);

  /** Rates, the list and the file read what the channel said of each end, and nothing else. */
  async function counted(id: string): Promise<void> {
    const ledger = (await house.owner.get(`/api/campaigns/${id}/ledger`)).ok();
    expect(ledger.byChannel.map((each: { id: string; sample: number }) => [each.id, each.sample])).toEqual([
      ['made_up', people + 1],
    ]);
    const codes = Object.fromEntries(
      ledger.codes.map(({ code, count }: { code: string; count: number }) => [code, count]),
    );
    expect(codes['2.26']).toBeGreaterThan(people - 3);
    expect(codes['2.26'] + (codes['3.19'] ?? 0)).toBe(people + 1);
    expect(ledger.groups.NC).toBe(codes['2.26']);
    const lines = (await house.owner.get(`/api/campaigns/${id}/ledger.csv`)).text.trim().split('\r\n');
    expect(lines.filter((line) => /^[^,]*,[^,]*,made_up,first,sent,.*,away,NC$/.test(line))).toHaveLength(
      codes['2.26'],
    );
    const { items } = (await house.owner.get(`/api/campaigns/${id}/invitations?limit=1`)).ok();
    expect(items[0].attempts).toEqual([expect.objectContaining({ channel: 'made_up', state: 'sent' })]);
    expect((await house.owner.get(`/api/campaigns/${id}/progress`)).ok()).toMatchObject({
      sent: people + 1,
      queued: 0,
    });
  }

  it('lets a campaign that pauses finish what it speaks, and put back what it only has in hand', async () => {
    const id = await house.spokenWith();
    (await house.owner.post(`/api/campaigns/${id}/pause`)).ok();
    expect(await house.statesOf(id)).toEqual({ reaching: 1, queued: people });
    house.letGo();
    await eventually(
      () => house.statesOf(id),
      ({ sent, queued }) => sent === 1 && queued === people,
    );
    (await house.owner.post(`/api/campaigns/${id}/resume`)).ok();
    expect(await house.settled(id)).toEqual({ sent: people + 1 });
  }, 120_000);

  it('is reminded by the same way', async () => {
    const id = await house.started({ channels: made, reminders: [{ afterDays: 1 }] });
    await house.released(id);
    expect(await house.settled(id)).toEqual({ sent: people + 1 });
    const { sql } = house.candour.database;
    await sql(`update attempts set sent_at = now() - interval '2 days' where campaign_id = $1`, [id]);
    await house.now('remind', id);
    const reminders = async () => (await house.attemptsOf(id)).filter(({ kind }) => kind === 'reminder');
    await eventually(
      reminders,
      (found) => found.length === people + 1 && found.every(({ state }) => state === 'sent'),
      60_000,
    );
    expect((await reminders()).every(({ channel }) => channel === 'made_up')).toBe(true);
  }, 120_000);

  it('makes nothing more of a campaign that is cancelled, or closed', async () => {
    const cancelled = await house.spokenWith();
    (await house.owner.post(`/api/campaigns/${cancelled}/cancel`)).ok();
    expect(await house.statesOf(cancelled)).toEqual({ reaching: 1, cancelled: people });
    house.letGo();
    expect(await house.settled(cancelled)).toEqual({ sent: 1, cancelled: people });

    const tomorrow = dayFromNow(1);
    const closed = await house.spokenWith({ closesOn: tomorrow });
    const { sql } = house.candour.database;
    await sql('update campaigns set closes_on = current_date - 3 where id = $1', [closed]);
    await house.now('close-campaign', closed);
    await eventually(
      () => house.statesOf(closed),
      (states) => states['cancelled'] === people && states['reaching'] === 1,
      60_000,
    );
    house.letGo();
    expect(await house.settled(closed)).toEqual({ sent: 1, cancelled: people });
  }, 180_000);

  it('comes next where the channel before it has no address', async () => {
    const counted = async (channels: object[]) => {
      const id = await house.make({ channels });
      const found = (await house.owner.post('/api/campaigns/audience', { audience: {}, campaignId: id })).ok();
      const nobody = (await house.owner.get('/api/customers?search=Nomail')).ok().items[0].id;
      return [found.willBeAsked, (await house.owner.get(`/api/campaigns/${id}/customers/${nobody}`)).ok().reason];
    };
    expect(await counted([{ channel: 'email' }])).toEqual([people, 'no_address']);
    expect(await counted([{ channel: 'email' }, ...made])).toEqual([people + 1, null]);
    const id = await house.started({ channels: [{ channel: 'email' }, ...made] });
    await house.released(id);
    await house.settled(id);
    const channels = (await house.attemptsOf(id)).map(({ channel }) => channel);
    expect(channels.filter((channel) => channel === 'made_up')).toHaveLength(1);
    expect(channels.filter((channel) => channel === 'email')).toHaveLength(people);
  }, 120_000);

  it('may keep a queue of its own: told of each handover, pause, end and opt-out, while nothing of it waits in the ledger', async () => {
    // Every queue is told of campaigns that hand nobody over, too: of those before this one.
    const before = readFileSync(join(house.folder, 'told'), 'utf8').length;
    const id = await house.started({ channels: [{ channel: 'made_up_queue' }], reminders: [{ afterDays: 1 }] });
    await house.released(id);
    (await house.owner.post(`/api/campaigns/${id}/pause`)).ok();
    (await house.owner.post(`/api/campaigns/${id}/resume`)).ok();
    (await house.owner.post('/api/suppressions', { email: 'p7@example.com' })).ok(204);
    (await house.owner.post(`/api/campaigns/${id}/cancel`)).ok();
    const told = readFileSync(join(house.folder, 'told'), 'utf8').slice(before).trim().split('\n');
    expect(told).toEqual([`handed over ${people + 1}`, 'paused 1', 'withdrawn 1', `stopped ${people + 1}`]);
    expect(await house.attemptsOf(id)).toEqual([]);
    const standing = `select state, count(*)::int as count from handovers where campaign_id = $1 group by state`;
    expect(await house.candour.database.sql(standing, [id])).toEqual([{ state: 'stopped', count: people + 1 }]);
  }, 60_000);

  it('asks nobody whose number is on the suppression list', async () => {
    const phones = ['+358401234501', '+358401234502'];
    for (const phone of phones) (await house.owner.post('/api/customers', { phone, language: 'en' })).ok(201);
    (await house.owner.post('/api/suppressed-numbers', { phones: phones.slice(1) })).ok();
    const id = await house.started({ channels: [{ channel: 'made_up_number' }] });
    await house.released(id);
    expect(await house.settled(id)).toEqual({ sent: 1, cancelled: 1 });
    const why = `select detail from attempts where campaign_id = $1 and state = 'cancelled'`;
    expect(await house.candour.database.sql(why, [id])).toEqual([{ detail: 'The number is on the suppression list.' }]);
  }, 60_000);
});
