import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { made, MadeUpHouse, people, type Attempt } from '../support/made-up-house.ts';

describe('Channels in order, and what holds for all of them', () => {
  let house: MadeUpHouse;

  beforeAll(async () => {
    house = await MadeUpHouse.start();
  }, 120_000);
  afterAll(() => house.stop());

  const following = [{ channel: 'email' }, { channel: 'made_up', afterDays: 3 }];
  /** The next channels are looked for when their time has come. */
  const lookedFor = async (id: string, wanted: number) => {
    await house.now('ask-by-next-channel', id);
    return eventually(
      async () => (await house.attemptsOf(id)).filter(({ kind }) => kind === 'next'),
      (next) => next.length >= wanted && next.every(({ state }) => state !== 'queued' && state !== 'leased'),
      60_000,
    );
  };
  const whoOf = async (attempts: Attempt[]) =>
    (
      await house.candour.database.sql<{ email: string | null }>(
        `select u.email from attempts a join invitations i on i.id = a.invitation_id join customers u on u.id = i.customer_id
         where a.id = any($1) order by 1`,
        [attempts.map(({ id }) => id)],
      )
    ).map(({ email }) => email);

  it('follows at once whom the one before did not reach, and after its days whoever has not answered', async () => {
    const id = await house.started({ channels: following });
    await house.released(id);
    await house.settled(id);
    const { sql } = house.candour.database;
    const firstOf = (n: number) =>
      `a.campaign_id = $1 and a.invitation_id in (select i.id from invitations i join customers u on u.id = i.customer_id where u.email = 'p${n}@example.com')`;
    // One came back; one has answered; one wants to hear no more; the others were asked four days ago, or today.
    await sql(`update attempts a set state = 'refused', disposition = '3.30' where ${firstOf(0)}`, [id]);
    expect(await whoOf(await lookedFor(id, 1))).toEqual(['p0@example.com']);
    await sql(
      `update invitations set state = 'answered', answered_at = now() where campaign_id = $1
       and customer_id in (select id from customers where email = 'p1@example.com')`,
      [id],
    );
    (await house.owner.post('/api/suppressions', { email: 'p2@example.com' })).ok(204);
    for (const n of [1, 2, 3, 4])
      await sql(`update attempts a set sent_at = now() - interval '4 days' where ${firstOf(n)}`, [id]);
    expect(await whoOf(await lookedFor(id, 3))).toEqual(['p0@example.com', 'p3@example.com', 'p4@example.com']);
    // Looking again finds nobody new, and the people who were asked stay as many.
    const again = await lookedFor(id, 3);
    expect(again.map(({ channel }) => channel)).toEqual(['made_up', 'made_up', 'made_up']);
    const progress = (await house.owner.get(`/api/campaigns/${id}/progress`)).ok();
    expect([progress.invited, progress.sent + progress.refused]).toEqual([people + 1, people + 1]);
    // All first attempts were mails; one more person was asked by the other way first, having no address.
    expect(progress.mails.sent + progress.mails.refused).toBe(people);
    const { byChannel, sample } = (await house.owner.get(`/api/campaigns/${id}/ledger`)).ok();
    const counted = byChannel.reduce((sum: number, each: { sample: number }) => sum + each.sample, 0);
    expect([counted, sample]).toEqual([people + 1, people + 1]);
    const p3 = (await house.owner.get('/api/customers?search=p3@example.com')).ok().items[0].id;
    const why = (await house.owner.get(`/api/campaigns/${id}/customers/${p3}`)).ok();
    expect(why.attempts.map(({ kind, channel }: Attempt) => [kind, channel])).toEqual([
      ['first', 'email'],
      ['next', 'made_up'],
    ]);
    const asked = (await house.owner.get(`/api/customers/${p3}`))
      .ok()
      .history.map(({ what }: { what: string }) => what);
    expect(asked).toContain('next');
    // Whoever wants to hear nothing more is asked by no channel at all.
    const p2 = (await house.owner.get('/api/customers?search=p2@example.com')).ok().items[0].id;
    const other = await house.make({ channels: made });
    expect((await house.owner.get(`/api/campaigns/${other}/customers/${p2}`)).ok().reason).toBe('suppressed');
  }, 180_000);

  it('lets go of whoever opts out while a worker has them in hand', async () => {
    const id = await house.spokenWith();
    const { sql } = house.candour.database;
    const inHand = await sql<{ id: string; email: string | null }>(
      `select a.id, u.email from attempts a join invitations i on i.id = a.invitation_id join customers u on u.id = i.customer_id
       where a.campaign_id = $1 and a.state = 'leased' and u.email is not null`,
      [id],
    );
    const [one] = inHand;
    (await house.owner.post('/api/suppressions', { email: one?.email })).ok(204);
    const [withdrawn] = await sql<Attempt & { detail: string }>('select state, detail from attempts where id = $1', [
      one?.id,
    ]);
    expect(withdrawn).toEqual({ state: 'cancelled', detail: 'The customer opted out.' });
    house.letGo();
    await house.settled(id);
    expect(house.asked()).not.toContain(one?.id);
  }, 120_000);

  it('asks nobody from a database that is older than what was asked, until a person says yes', async () => {
    await house.candour.halt();
    const { sql } = house.candour.database;
    await sql('update installation set sending_epoch = sending_epoch - 1');
    const before = house.asked().length;
    await house.candour.run();
    await eventually(
      async () => (await house.owner.get('/api/sending')).ok(),
      ({ suspended }) => suspended === true,
      60_000,
    );
    const id = await house.started({ channels: made });
    await house.released(id);
    const { queued = 0, ...others } = await house.statesOf(id);
    expect([queued > 0, others, house.asked().length]).toEqual([true, {}, before]);
    expect((await house.owner.get('/api/sending')).ok().queued).toBe(queued);
    (await house.owner.post('/api/sending/release')).ok(204);
    await house.settled(id);
    expect(house.asked().length).toBe(before + queued);
  }, 120_000);
});
