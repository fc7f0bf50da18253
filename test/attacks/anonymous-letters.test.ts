import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { batchRead, bringScans, downloaded, filledRun, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Everything that names a letter, its addressee or a moment of either, and everything that names a response or its sheet. */
const least = 10;

describe('Letters of an anonymous survey', () => {
  let candour: Candour;
  let owner: Visitor;
  let campaign: string;
  let mailing: string;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    (await owner.patch('/api/organisation', { postalAddress: 'Acme, Katu 1, 00100 Helsinki' })).ok();
    const definition = smallSurvey({ anonymous: true });
    const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition });
    for (let n = 0; n < least; n += 1) await addressee(n);
    const channels = [{ channel: 'post' }];
    campaign = (await owner.post('/api/campaigns', { name: 'Quiet', surveyVersionId, channels })).ok(201).id;
  }, 90_000);
  afterAll(() => candour.stop());

  const sql = <Row extends object>(text: string, values: unknown[] = []) => candour.database.sql<Row>(text, values);
  const addressee = async (n: number) => {
    const address = { street: [`Testikatu ${n}`], postcode: `0010${n}`, city: 'Helsinki' };
    (await owner.post('/api/customers', { name: `P${n}`, reference: `K${n}`, language: 'en', address })).ok(201);
  };
  const order = () => owner.post('/api/mailings', { campaignId: campaign, name: 'Quiet letters' });
  const rowsOf = async (tables: readonly string[]): Promise<string[]> => {
    const texts = [];
    for (const table of tables)
      for (const { text } of await sql<{ text: string }>(`select row_to_json(t)::text as text from ${table} t`))
        texts.push(text);
    return texts;
  };

  it('wait until there are so many that a sheet leads to nobody', async () => {
    (await owner.post(`/api/campaigns/${campaign}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${campaign}/mailings`)).ok(),
      ({ toPrint }) => toPrint === least,
    );
    const few = await owner.post('/api/mailings', { campaignId: campaign, name: 'Few', letters: least - 1 });
    expect([few.status, few.body.code]).toEqual([409, 'too_few_to_hide']);
    mailing = (await order()).ok(201).id;
    const found = await eventually(
      async () => (await owner.get(`/api/mailings/${mailing}`)).ok(),
      ({ state }) => state === 'printed',
    );
    expect(found).toMatchObject({ anonymous: true, letters: least, sheets: [] });
  });

  it('share nothing with the sheets and answers that come back: no id, number, key, moment or order', async () => {
    const [{ id: runId = '' } = {}] = await sql<{ id: string }>('select id from print_runs');
    const run = await filledRun(candour, owner, runId);
    expect(run.numbers).toHaveLength(least);
    const pdf = await downloaded(owner, `/api/mailings/${mailing}/letters.pdf`);
    const list = (await owner.get(`/api/mailings/${mailing}/letters.csv`)).text;
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(new Date());
    (await owner.post(`/api/mailings/${mailing}/posted`, { postedOn: today })).ok();
    const pages = [...(await run.fill(7, { overall: 5, manners: 4 })), ...(await run.fill(2, { overall: 1 }))];
    await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    const responses = () => sql<{ id: string; received_at: Date | null }>('select * from responses');
    const kept = await eventually(responses, ({ length }) => length === 2, 30_000);
    expect(kept).toEqual(
      kept.map(() => expect.objectContaining({ customer_id: null, invitation_id: null, received_at: null })),
    );
    expect(kept.every(({ id }) => id[14] === '4')).toBe(true);

    // What belongs to addressees, and what belongs to sheets and answers: no word of the one stands in the other.
    const theirs = await rowsOf(['customers', 'invitations', 'attempts', 'letters', 'mailings', 'mailing_files']);
    const sheets = await rowsOf([
      'print_runs',
      'print_sheets',
      'returned_sheets',
      'scan_pages',
      'paper_checks',
      'submissions',
      'responses',
      'unfolded',
    ]);
    const named = (texts: readonly string[], own: readonly string[]) =>
      own.filter((word) => texts.some((text) => text.includes(word)));
    const words = (texts: readonly string[]) => [
      ...new Set(texts.flatMap((text) => text.match(/[0-9a-f-]{36}|\\\\x[0-9a-f]{20,}|\b[0-9A-Z]{8,16}\b/g) ?? [])),
    ];
    const [{ organisation = '', version = '', owner: by = '' } = {}] = await sql<Record<string, string>>(
      `select organisation_id as organisation, survey_version_id as version, created_by as owner from print_runs`,
    );
    const common = new Set([organisation, version, by]);
    const ofSheets = words(sheets).filter((word) => !common.has(word));
    expect(ofSheets.length).toBeGreaterThan(2 * least);
    expect(named([...theirs, list, pdf.toString('latin1')], ofSheets)).toEqual([]);
    const ofThem = words(theirs).filter((word) => !common.has(word));
    expect(named(sheets, ofThem)).toEqual([]);
    // Nor a column that would.
    const columns = await sql<{ run_id: string | null; sheet_number: string | null }>(
      'select run_id, sheet_number from letters',
    );
    expect(columns).toEqual(columns.map(() => ({ run_id: null, sheet_number: null })));
    expect(await sql('select 1 from print_sheets where invitation_id is not null or known is not null')).toEqual([]);
    // No invitation knows of an answer, so that nobody is left out by having answered on paper.
    expect(await sql(`select 1 from invitations where state <> 'waiting' or answered_at is not null`)).toEqual([]);
  });
});
