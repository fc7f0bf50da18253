import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CanonicalRecord } from '#surveys';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { batchRead, bringScans, printedLetters, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date());
const days = (count: number) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date(Date.now() + count * 86_400_000));

interface Ledger {
  sample: number;
  codes: { code: string; count: number }[];
  byStore: { sample: number }[];
  byChannel: { id: string; sample: number }[];
  rates: Record<string, number | null>;
}

describe('Letters', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let id: string;
  let mailingId: string;
  let printed: Awaited<ReturnType<typeof printedLetters>>;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.patch('/api/organisation', { postalAddress: 'Acme\nMannerheimintie 1\n00100 Helsinki' })).ok();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const rows = [
      'name;customer number;language;street;postcode;city;store;date',
      ...Array.from({ length: 12 }, (_, n) => `P${n};K${n};en;Testikatu ${n};${20_500 - n};Turku;S1;4.11.2026`),
    ];
    await imported(rows);
    const campaign = { name: 'By post', surveyVersionId: published.versionId, channels: [{ channel: 'post' }] };
    id = (await owner.post('/api/campaigns', campaign)).ok(201).id;
  }, 90_000);
  afterAll(() => candour.stop());

  async function imported(rows: readonly string[]): Promise<void> {
    const list = (await owner.upload('customers', rows.join('\n'))).ok(201);
    (await owner.post(`/api/imports/${list.id}/start`, { mapping: list.mapping })).ok(202);
    await eventually(
      async () => (await owner.get(`/api/imports/${list.id}`)).ok(),
      ({ status }) => status === 'done',
    );
  }
  async function ledger(): Promise<Ledger> {
    const found = (await owner.get(`/api/campaigns/${id}/ledger`)).ok() as Ledger;
    const sum = (of: { sample: number }[]) => of.reduce((all, { sample }) => all + sample, 0);
    expect(found.codes.reduce((all, { count }) => all + count, 0)).toBe(found.sample);
    expect([sum(found.byStore), sum(found.byChannel)]).toEqual([found.sample, found.sample]);
    return found;
  }
  const codes = async () => Object.fromEntries((await ledger()).codes.map(({ code, count }) => [code, count]));
  const mailings = async () => (await owner.get(`/api/campaigns/${id}/mailings`)).ok();
  const mailing = async () => (await owner.get(`/api/mailings/${mailingId}`)).ok();
  const customerOf = async (name: string) => (await owner.get(`/api/customers?search=${name}`)).ok().items[0];
  const scan = async (name: string, answers: Record<string, number>) =>
    batchRead(owner, await bringScans(owner, [await scannedPdf(await printed.fill(name, answers))]));

  it('wait for somebody to print them: no mail worker has them in hand, and nobody is asked before', async () => {
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    const found = await eventually(mailings, ({ toPrint }) => toPrint === 12);
    expect(found).toMatchObject({ later: 0, items: [], anonymous: false });
    expect(await codes()).toEqual({ '3.11': 12 });
    const states = await candour.database.sql('select distinct state, channel, tries, sent_at from attempts');
    expect(states).toEqual([{ state: 'queued', channel: 'post', tries: 0, sent_at: null }]);
  });

  it('are printed by postcode, each with its sheet', async () => {
    const order = { campaignId: id, name: 'First', twoSided: false, envelope: { kind: 'din_b' } };
    mailingId = (await owner.post('/api/mailings', order)).ok(201).id;
    const { files, letters } = await eventually(mailing, ({ state }) => state === 'printed', 60_000);
    expect([letters, files]).toEqual([
      12,
      [{ ordinal: 1, letters: 12, firstPostcode: '20489', lastPostcode: '20500', bytes: expect.any(Number) }],
    ]);
    printed = await printedLetters(candour, owner, mailingId);
    expect(printed.letters.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, n) => `P${11 - n}`));
    expect(await mailings()).toMatchObject({ toPrint: 0 });
    expect((await owner.post('/api/mailings', order)).body.code).toBe('nothing_to_post');
  });

  it('are sent once somebody says that they were posted, on a day that can be', async () => {
    const posted = (postedOn: string) => owner.post(`/api/mailings/${mailingId}/posted`, { postedOn });
    expect((await posted(days(1))).body.code).toBe('unusable_posting_day');
    expect((await posted(days(-1))).body.code).toBe('unusable_posting_day');
    const other = await candour.anotherOrganisation('Elsewhere');
    expect((await other.post(`/api/mailings/${mailingId}/posted`, { postedOn: today() })).status).toBe(404);
    expect(await codes()).toEqual({ '3.11': 12 });
    // Whoever says no before is taken out.
    const { id: said } = await customerOf('P9');
    (await owner.patch(`/api/customers/${said}`, { noPost: true })).ok();
    expect((await mailing()).toTakeOut).toEqual([{ number: expect.any(String), file: 1, place: 3 }]);
    (await posted(today())).ok();
    (await posted(today())).ok();
    expect((await posted(days(1))).body.code).toBe('posted_otherwise');
    expect(await mailing()).toMatchObject({ state: 'posted', postedOn: today(), takenOut: 1, files: [] });
    expect(await codes()).toEqual({ '3.11': 1, '3.19': 11 });
    // Whoever got none has the contact back.
    expect((await owner.get(`/api/customers/${said}/contacts`)).ok()).toMatchObject({ contacts: 0, freeFrom: null });
    const { contacts } = (await owner.get(`/api/customers/${(await customerOf('P0')).id}/contacts`)).ok();
    expect(contacts).toBe(1);
  });

  it('are answered on paper or on the web, once: the record is the invitation’s, and what comes second comes to a person', async () => {
    await scan('P0', { overall: 4, manners: 2 });
    const rows = await eventually(
      () =>
        candour.database.sql<{ channel: string; record: CanonicalRecord; invitation: string; customer: string }>(
          'select channel, record, invitation_id as invitation, customer_id as customer from responses',
        ),
      (found) => found.length === 1,
      30_000,
    );
    expect(rows[0]).toMatchObject({ channel: 'paper', customer: (await customerOf('P0')).id });
    expect(rows[0]?.record.answers).toMatchObject({ overall: { value: 4 }, manners: { value: 2 } });
    expect(await codes()).toEqual({ '3.11': 1, '3.19': 10, '1.2': 1 });
  });

  it('that come back are noted by their number, with the reason', async () => {
    const number = (name: string) => printed.letters.find((each) => each.name === name)?.number ?? '';
    const back = async (letters: string[], reason: string, more: object = {}) =>
      (await owner.post('/api/returned-letters', { letters, reason, ...more })).ok().items as { outcome: string }[];
    expect(await back([number('P7'), 'XXXX'], 'undeliverable')).toMatchObject([
      { outcome: 'noted', customer: 'P7' },
      { outcome: 'unknown', customer: null },
    ]);
    await back([number('P2')], 'moved');
    await back([number('P3')], 'refused');
    await back([number('P4')], 'deceased');
    await back([printed.letters.find(({ name }) => name === 'P5')?.sheetNumber ?? ''], 'blank');
    const address = { street: ['Uusikatu 5'], postcode: '33100', city: 'Tampere' };
    await back([number('P6')], 'new_address', { address });
    expect(await back([number('P6')], 'moved')).toMatchObject([{ outcome: 'noted_before' }]);
    expect(await codes()).toEqual({
      '3.11': 1,
      '3.19': 4,
      '1.2': 1,
      '3.31': 1,
      '3.32': 1,
      '3.23': 1,
      '2.31': 1,
      '2.113': 1,
      '3.41': 1,
    });
    // I 0, P 1, R 1, NC 0, O 1, U 9, of which all may be eligible: e is 1.
    expect((await ledger()).rates).toEqual({ RR1: 0, RR2: 1 / 12, RR3: 0, RR4: 1 / 12, RR5: 0, RR6: 1 / 3 });
    expect((await customerOf('P6')).address).toMatchObject({ street: ['Uusikatu 5'], city: 'Tampere', country: 'FI' });
    expect((await customerOf('P7')).address).toBeNull();
  });
});
