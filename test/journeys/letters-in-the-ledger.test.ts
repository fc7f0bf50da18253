import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { batchRead, bringScans, printedLetters, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date());

describe('Letters, beside everything else that asks', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.patch('/api/organisation', { postalAddress: 'Acme, Katu 1, 00100 Helsinki' })).ok();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  }, 90_000);
  afterAll(() => candour.stop());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => candour.database.sql<Row>(text, values);
  let made = 0;
  /** A customer, and a field by which a campaign asks her alone. */
  async function person(name: string): Promise<{ id: string; audience: object }> {
    if ((made += 1) === 1) (await owner.post('/api/customer-fields', { name: 'Who', kind: 'text' })).ok(201);
    const address = { street: ['Testikatu 1'], postcode: '00100', city: 'Helsinki' };
    const told = {
      name,
      language: 'en',
      email: `${name}@example.com`,
      reference: name,
      fields: { who: name },
      address,
    };
    const { id } = (await owner.post('/api/customers', told)).ok(201);
    return { id, audience: { fields: [{ field: 'who', is: 'is', value: name }] } };
  }
  async function started(audience: object, channel: string, more: object = {}): Promise<string> {
    const campaign = {
      name: channel,
      surveyVersionId: published.versionId,
      channels: [{ channel }],
      audience,
      ...more,
    };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
    );
    return id;
  }
  const order = (campaignId: string) => owner.post('/api/mailings', { campaignId, name: 'Letters', twoSided: false });
  async function mailed(campaignId: string): Promise<string> {
    const { id } = (await order(campaignId)).ok(201);
    await eventually(
      async () => (await owner.get(`/api/mailings/${id}`)).ok(),
      ({ state }) => state === 'printed',
      60_000,
    );
    return id;
  }
  const posted = async (id: string) => (await owner.post(`/api/mailings/${id}/posted`, { postedOn: today() })).ok();
  const codes = async (id: string) =>
    Object.fromEntries(
      (await owner.get(`/api/campaigns/${id}/ledger`))
        .ok()
        .codes.map(({ code, count }: { code: string; count: number }) => [code, count]),
    );

  it('count in the one budget, from the day on which they were posted', async () => {
    const { id, audience } = await person('anna');
    const campaign = await started(audience, 'post');
    await posted(await mailed(campaign));
    expect(await codes(campaign)).toEqual({ '3.19': 1 });
    const { contacts, freeFrom } = (await owner.get(`/api/customers/${id}/contacts`)).ok();
    expect([contacts, freeFrom === null]).toEqual([1, false]);
    expect(await codes(await started(audience, 'email'))).toEqual({ '4.10': 1 });
  });

  it('wait where another campaign has reached the person meanwhile', async () => {
    const { id, audience } = await person('bea');
    const campaign = await started(audience, 'post');
    // It has waited for forty days, and the budget was free again.
    await sql(`update attempts set due_at = now() - interval '40 days' where campaign_id = $1`, [campaign]);
    await sql(`update customers set last_asked_at = now() - interval '40 days' where id = $1`, [id]);
    const mail = await started(audience, 'email');
    await eventually(
      () => codes(mail),
      (found) => found['3.19'] === 1,
      30_000,
    );
    expect((await order(campaign)).body.code).toBe('nothing_to_post');
    const waiting = async () => (await owner.get(`/api/campaigns/${campaign}/mailings`)).ok();
    // What is refused changes nothing; it is judged anew each time.
    expect(await waiting()).toMatchObject({ toPrint: 1, items: [] });
    await sql(`update attempts set sent_at = now() - interval '31 days' where campaign_id = $1`, [mail]);
    await mailed(campaign);
  });

  it('rest with their campaign, and are posted all the same where they were', async () => {
    const { audience } = await person('cia');
    const campaign = await started(audience, 'post');
    (await owner.post(`/api/campaigns/${campaign}/pause`)).ok();
    expect((await order(campaign)).body.code).toBe('nothing_to_post');
    (await owner.post(`/api/campaigns/${campaign}/resume`)).ok();
    const mailing = await mailed(campaign);
    (await owner.post(`/api/campaigns/${campaign}/cancel`)).ok();
    expect(await codes(campaign)).toEqual({ '3.11': 1 });
    await posted(mailing);
    expect(await codes(campaign)).toEqual({ '3.19': 1 });
  });

  it('wait for another mailing where one is given up', async () => {
    const { audience } = await person('dan');
    const campaign = await started(audience, 'post');
    const first = await mailed(campaign);
    (await owner.post(`/api/mailings/${first}/drop`)).ok();
    expect((await owner.post(`/api/mailings/${first}/posted`, { postedOn: today() })).body.code).toBe('wrong_state');
    // One that could not be printed is given up with its sheets.
    const second = await mailed(campaign);
    const [{ runId } = { runId: '' }] = await candour.database.sql<{ runId: string }>(
      `select run_id as "runId" from letters where mailing_id = $1`,
      [second],
    );
    await candour.database.sql(`update mailings set state = 'failed' where id = $1`, [second]);
    await candour.database.sql(`update print_runs set state = 'printing' where id = $1`, [runId]);
    (await owner.post(`/api/mailings/${second}/drop`)).ok();
    expect((await owner.get(`/api/print-runs/${runId}`)).ok().state).toBe('failed');
    await posted(await mailed(campaign));
    expect(await codes(campaign)).toEqual({ '3.19': 1 });
  });

  it('are left out, with the reason, where their person said no before they are printed', async () => {
    const { id, audience } = await person('eve');
    const campaign = await started(audience, 'post');
    (await owner.patch(`/api/customers/${id}`, { noPost: true })).ok();
    expect((await order(campaign)).body.code).toBe('nothing_to_post');
    expect(await codes(await started(audience, 'post'))).toEqual({ '3.11': 1 });
    const skipped = (await owner.get(`/api/customers/${id}`)).ok().history;
    expect(skipped).toContainEqual(expect.objectContaining({ what: 'skipped', outcome: 'suppressed' }));
  });

  it('remind by a letter again, so many days after the first was posted, whoever has not answered', async () => {
    const { audience } = await person('jon');
    const campaign = await started(audience, 'post', { reminders: [{ afterDays: 5 }] });
    await posted(await mailed(campaign));
    await sql(`update attempts set sent_at = now() - interval '6 days' where campaign_id = $1`, [campaign]);
    await sql(
      `update pgboss.job set start_after = now() where name = 'remind' and state = 'created' and data ->> 'campaignId' = $1`,
      [campaign],
    );
    await eventually(
      async () => (await owner.get(`/api/campaigns/${campaign}/mailings`)).ok(),
      ({ toPrint }) => toPrint === 1,
      60_000,
    );
    await posted(await mailed(campaign));
    const attempts = await sql<{ kind: string; state: string }>(
      'select kind, state from attempts where campaign_id = $1 order by number',
      [campaign],
    );
    expect(attempts).toEqual([
      { kind: 'first', state: 'sent' },
      { kind: 'reminder', state: 'sent' },
    ]);
    expect(await codes(campaign)).toEqual({ '3.19': 1 });
  });

  it('open the survey by the code inside, and by nothing in the window', async () => {
    const { audience } = await person('fia');
    const mailing = await mailed(await started(audience, 'post'));
    const { text } = await owner.get(`/api/mailings/${mailing}/letters.csv`);
    const [number = '', , , , , , , , , , , code = '', link = ''] = (text.split(/\r?\n/)[1] ?? '').split(',');
    const visitor = candour.visitor();
    const led = async (typed: string) => {
      const answer = await visitor.get(`/k?code=${encodeURIComponent(typed)}`);
      return [answer.status, answer.headers.get('location')];
    };
    expect((await visitor.get('/k')).text).toContain('name="code"');
    const place = new URL(link).pathname;
    expect(await led(code)).toEqual([303, place]);
    expect(await led(code.toLowerCase().replaceAll('-', ' '))).toEqual([303, place]);
    expect(await led(number)).toEqual([404, null]);
    expect(await led(`${code.slice(0, -1)}?`)).toEqual([404, null]);
  });

  it('answered on the web first: the sheet is kept apart, and a person sees both', async () => {
    const { audience } = await person('gia');
    const campaign = await started(audience, 'post');
    const mailing = await mailed(campaign);
    const { text } = await owner.get(`/api/mailings/${mailing}/letters.csv`);
    const letters = await printedLetters(candour, owner, mailing);
    await posted(mailing);
    const token = /\/r\/([\w-]+)/.exec(text)?.[1] ?? '';
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', { overall: '5', manners: '5' });
    expect(await codes(campaign)).toEqual({ '1.2': 1 });
    const pages = await letters.fill('gia', { overall: 1, manners: 2 });
    await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    const [{ runId = '' } = {}] = (await owner.get(`/api/mailings/${mailing}`)).ok().sheets;
    const run = async () => (await owner.get(`/api/print-runs/${runId}`)).ok();
    await eventually(run, ({ sheets }) => sheets.answeredBefore === 1, 30_000);
    const { items } = (await owner.get(`/api/print-runs/${runId}/answered-before`)).ok();
    expect(items).toMatchObject([
      { channel: 'email', answers: [{ question: 'overall', onPaper: { value: 1 }, before: { value: 5 } }, {}, {}] },
    ]);
    expect(await codes(campaign)).toEqual({ '1.2': 1 });
  });

  it('are printed anew without whoever was erased, and the others stay', async () => {
    const [{ id }, { audience }] = [await person('kim'), await person('lea')];
    const both = { fields: [{ field: 'who', is: 'one_of', value: ['kim', 'lea'] }] };
    expect(audience).not.toEqual(both);
    const mailing = await mailed(await started(both, 'post'));
    const files = async () => (await owner.get(`/api/mailings/${mailing}`)).ok();
    expect((await files()).files).toMatchObject([{ letters: 2 }]);
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    const anew = await eventually(files, (found) => found.state === 'printed' && found.files.length === 1, 60_000);
    expect(anew).toMatchObject({ letters: 2, takenOut: 1, files: [{ letters: 1 }] });
  });

  it('leave nothing of whoever is erased: no address, letter, sheet, scan or crop', async () => {
    const { id, audience } = await person('hia');
    const campaign = await started(audience, 'post');
    const mailing = await mailed(campaign);
    const letters = await printedLetters(candour, owner, mailing);
    const pages = await letters.fill('hia', { overall: [2, 3] });
    await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    const keysOf = () =>
      sql<{ key: string }>(
        `select straight_key as key from scan_pages p join returned_sheets r on r.id = p.returned_id where r.number = $1
         union all select file_key from mailing_files where mailing_id = $2`,
        [letters.letters[0]?.sheetNumber, mailing],
      );
    const keys = await eventually(keysOf, (found) => found.length === 2);
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    const path = ({ key }: { key: string }) => join(candour.dataFolder, 'files', key);
    await eventually(
      async () => keys.filter((each) => existsSync(path(each))),
      (left) => left.length === 0,
    );
    const left = await sql<object>(
      `select 1 from print_sheets where number = $1 union all select 1 from returned_sheets where number = $1
       union all select 1 from letters where mailing_id = $2 and address is not null
       union all select 1 from sheet_layouts l where not exists (select 1 from print_sheets s where s.layout = l.digest)
       union all select 1 from paper_checks k where not exists (select 1 from returned_sheets r where r.id = k.returned_id)`,
      [letters.letters[0]?.sheetNumber, mailing],
    );
    expect(left).toEqual([]);
    // Scanned once more, it is nobody's.
    const again = await batchRead(owner, await bringScans(owner, [await scannedPdf([...pages, ...pages])]));
    expect(again).toMatchObject({ read: 0 });
  });
});
