import type { CutCandour, CutWork } from './cut-candour.ts';
import { eventually } from './eventually.ts';

/** Letters that are printed, and mailings that are given up. */
export function postWorks(cut: CutCandour): Record<string, CutWork<string>> {
  const { owner, published } = cut;
  const { sql } = cut.candour.database;
  /** A campaign whose two letters wait. */
  const waiting = async (turn: number): Promise<string> => {
    for (const n of [1, 2])
      await sql(
        `insert into customers (organisation_id, id, reference, name, language, consent, address)
         select id, gen_random_uuid(), $1, 'Cut', 'en', 'given', '{"line": null, "street": ["Street 1"], "postcode": "00100", "city": "Helsinki", "country": "FI"}'
         from organisations where not exists (select 1 from customers where reference = $1)`,
        [`cut ${n}`],
      );
    const campaign = { name: `L${turn}`, surveyVersionId: published.versionId, channels: [{ channel: 'post' }] };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/mailings`)).ok(),
      ({ toPrint }) => toPrint === 2,
      60_000,
    );
    return id;
  };
  const order = async (campaignId: string): Promise<string> =>
    (await owner.post('/api/mailings', { campaignId, name: 'Cut', returnAddress: 'Acme, 00100 Helsinki' })).ok(201).id;
  const found = async (campaignId: string) => {
    const [mailing] = await sql<{ state: string; files: number; sheets: number }>(
      `select m.state, (select count(*)::int from mailing_files f where f.mailing_id = m.id) as files,
         (select count(*)::int from letters l join print_sheets s on s.number = l.sheet_number where l.mailing_id = m.id) as sheets
       from mailings m where m.campaign_id = $1`,
      [campaignId],
    );
    return [mailing?.state, mailing?.files, mailing?.sheets];
  };
  return {
    'print-mailing': {
      jobs: ['print-mailing'],
      prepare: waiting,
      begin: order,
      came: found,
      expected: ['printed', 1, 2],
    },
    'end-mailing': {
      jobs: ['end-mailing'],
      prepare: async (turn) => {
        const campaign = await waiting(turn + 500);
        await order(campaign);
        await cut.rested(['print-mailing']);
        await sql(`update mailings set state = 'printing' where campaign_id = $1`, [campaign]);
        return campaign;
      },
      begin: async (campaign) => {
        const [mailing] = await sql<{ id: string }>('select id from mailings where campaign_id = $1', [campaign]);
        await cut.send('end-mailing', { mailingId: mailing?.id });
      },
      came: async (campaign) => (await found(campaign))[0],
      expected: 'failed',
    },
  };
}
