import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { MadeUpHouse } from '../support/made-up-house.ts';
import type { Visitor } from '../support/visitor.ts';

const agreed = {
  channel: 'email',
  givenAt: '2026-02-03T09:30:00.000Z',
  wording: 'You may ask me by mail.',
  source: 'Till',
};

describe('Consent to mails', () => {
  let house: MadeUpHouse;
  let owner: Visitor;

  beforeAll(async () => {
    house = await MadeUpHouse.start();
    ({ owner } = house);
    for (const customer of [
      { name: 'By number', phone: '+370 612 34567' },
      { name: 'By clock', timeZone: 'Europe/Vilnius' },
      { name: 'Number abroad', phone: '+358 40 123 4567', timeZone: 'Europe/Vilnius' },
      { name: 'Agreed', phone: '+370 612 34568', consent: 'given' },
      { name: 'Said so', phone: '+370 612 34569' },
      { name: 'Refused', phone: '+370 612 34570', consent: 'withdrawn' },
    ]) {
      const email = `${customer.name.toLowerCase().replace(' ', '-')}@lt.example`;
      (await owner.post('/api/customers', { ...customer, email, language: 'lt' })).ok(201);
    }
  }, 120_000);
  afterAll(() => house.stop());

  const idOf = async (name: string) => {
    const [row] = await house.candour.database.sql<{ id: string }>('select id from customers where name = $1', [name]);
    return row?.id ?? '';
  };
  const skipsOf = async (id: string) =>
    Object.fromEntries(
      (
        await house.candour.database.sql<{ name: string; reason: string }>(
          `select c.name, s.reason from campaign_skips s join customers c on c.id = s.customer_id where s.campaign_id = $1`,
          [id],
        )
      ).map(({ name, reason }) => [name, reason]),
    );
  const lithuanian = { audience: { languages: ['lt'] } };
  const decide = async (country: string, consent: string) =>
    (await owner.put(`/api/mail-rules/${country}`, { consent })).ok(204);
  const ruleOf = async (country: string) =>
    (await owner.get('/api/mail-rules')).ok().items.find((each: { country: string }) => each.country === country);

  it('is asked for by the country of a customer: her number’s, else her clock’s, and said before anybody is asked', async () => {
    (await owner.put(`/api/customers/${await idOf('Said so')}/call-consents`, agreed)).ok(204);
    const counted = (await owner.post('/api/campaigns/audience', lithuanian)).ok();
    expect(counted).toMatchObject({ customers: 6, willBeAsked: 3 });
    expect(counted.skips).toEqual([
      { reason: 'no_consent', count: 2 },
      { reason: 'consent_withdrawn', count: 1 },
    ]);
    expect(await ruleOf('LT')).toEqual({
      country: 'LT',
      consent: 'given',
      proposed: 'given',
      isUndecided: false,
      withoutConsent: 2,
    });
  });

  it('and a campaign leaves whoever has not given it out, says why, and asks them another way', async () => {
    const id = await house.started(lithuanian);
    await house.released(id);
    expect(await skipsOf(id)).toEqual({
      'By number': 'no_consent',
      'By clock': 'no_consent',
      Refused: 'consent_withdrawn',
    });
    const why = (await owner.get(`/api/campaigns/${id}/customers/${await idOf('By clock')}`)).ok();
    expect(why).toMatchObject({ answer: 'not_asked', reason: 'no_consent' });
    const { codes } = (await owner.get(`/api/campaigns/${id}/ledger`)).ok();
    expect(codes).toContainEqual(expect.objectContaining({ code: '4.10', count: 2 }));
    const both = { ...lithuanian, channels: [{ channel: 'email' }, { channel: 'phone', afterDays: 3 }] };
    const counted = (await owner.post('/api/campaigns/audience', both)).ok();
    expect(counted.byChannel).toEqual([
      // Whoever lacks consent to mails is asked by telephone, where that needs none.
      { channel: 'email', canBeAsked: 4, withoutAddress: 0, kept: [{ reason: 'no_consent', count: 1 }] },
      { channel: 'phone', canBeAsked: 4, withoutAddress: 0, kept: [{ reason: 'no_consent', count: 2 }] },
    ]);
  });

  it('is judged again when a mail is to leave, for campaigns that run, and the ledger says why it did not', async () => {
    const { sql } = house.candour.database;
    // Everything waits for another weekday.
    const weekday = ((new Date().getUTCDay() + 2) % 7) + 1;
    const window = { from: '10:00', until: '11:00', weekdays: [weekday] };
    const id = await house.started({ ...lithuanian, sending: { window } });
    await house.released(id);
    (await owner.post(`/api/campaigns/${id}/pause`)).ok();
    (await owner.post(`/api/customers/${await idOf('Said so')}/call-consents/take-back`, { channel: 'email' })).ok(204);
    await decide('FI', 'given');
    await sql(`update campaigns set sending = jsonb_set(sending, '{window}', 'null') where id = $1`, [id]);
    await sql(`update attempts set due_at = now() where campaign_id = $1`, [id]);
    (await owner.post(`/api/campaigns/${id}/resume`)).ok();
    const rows = await eventually(
      () =>
        house.candour.database.sql<{ name: string; state: string; detail: string | null }>(
          `select u.name, a.state, a.detail from attempts a join invitations i on i.id = a.invitation_id join customers u on u.id = i.customer_id
           where a.campaign_id = $1 order by 1`,
          [id],
        ),
      (found) => found.every(({ state }) => ['sent', 'cancelled'].includes(state)),
    );
    const detail = 'The customer’s country asks for consent before a mail.';
    expect(rows.filter(({ state }) => state === 'cancelled')).toEqual([
      { name: 'Number abroad', state: 'cancelled', detail },
      { name: 'Said so', state: 'cancelled', detail },
    ]);
  });

  it('is the organisation’s to decide, for each country, and its own country holds for whoever has none', async () => {
    await decide('FI', 'not_refused');
    await decide('LT', 'not_refused');
    const count = async () => (await owner.post('/api/campaigns/audience', lithuanian)).ok().willBeAsked;
    expect(await count()).toBe(5);
    await decide('LT', 'given');
    (await owner.patch('/api/organisation', { country: 'LT' })).ok();
    const { willBeAsked } = (await owner.post('/api/campaigns/audience', { audience: { languages: ['en'] } })).ok();
    expect(willBeAsked).toBe(0);
    (await owner.patch('/api/organisation', { country: 'FI' })).ok();
    expect((await owner.put('/api/mail-rules/XX', { consent: 'given' })).status).toBe(400);
  });

  it('comes with a list, with its day, words and place', async () => {
    const rows = [
      'Email;Consent to mails;Mail consent wording;Mail consent source',
      'by-clock@lt.example;3.2.2026;You may write to me.;Form',
    ];
    expect(await importFile(owner, 'customers', rows.join('\n'))).toMatchObject({ status: 'done', bad: 0 });
    const { items } = (await owner.get(`/api/customers/${await idOf('By clock')}/call-consents`)).ok();
    expect(items).toMatchObject([{ channel: 'email', wording: 'You may write to me.', source: 'Form' }]);
    expect(await ruleOf('LT')).toMatchObject({ withoutConsent: 2 });
  });

  it('of those who were asked before there was the rule goes on after an update until somebody decides, and says so', async () => {
    const { candour } = house;
    await candour.halt();
    await candour.database.sql(`drop table mail_rules; delete from migrations where name like 'MailRules%'`);
    await candour.run();
    const counted = (await owner.post('/api/campaigns/audience', lithuanian)).ok();
    expect(counted.skips).toEqual([{ reason: 'consent_withdrawn', count: 1 }]);
    expect(await ruleOf('LT')).toMatchObject({ isUndecided: true, consent: 'not_refused', withoutConsent: 2 });
    await decide('LT', 'given');
    expect(await ruleOf('LT')).toMatchObject({ isUndecided: false, consent: 'given' });
  }, 60_000);

  it('and an update leaves the rule as it is where nobody is asked in such a country', async () => {
    const { candour } = house;
    await candour.halt();
    await candour.database.sql(
      `update customers set phone = null, time_zone = null where language = 'lt';
       drop table mail_rules; delete from migrations where name like 'MailRules%'`,
    );
    await candour.run();
    expect(await ruleOf('LT')).toMatchObject({ isUndecided: false, consent: 'given', withoutConsent: 0 });
  }, 60_000);
});
