import type { CutCandour, CutWork } from './cut-candour.ts';

/** Callings of interviewers who are gone: what was in hand goes back, what rang is to be settled. */
export function callingWorks({ candour, owner, published }: CutCandour): Record<string, CutWork<string>> {
  const { sql } = candour.database;
  return {
    'calling-clock': {
      jobs: [],
      prepare: async (turn) => {
        const draft = { name: `Lost ${turn}`, surveyVersionId: published.versionId, channels: [{ channel: 'phone' }] };
        const { id } = (await owner.post('/api/campaigns', draft)).ok(201);
        await sql(
          `with lost as (
             insert into customers (organisation_id, id, name, language, consent)
             select organisation_id, gen_random_uuid(), 'Lost', 'en', 'withdrawn' from campaigns, generate_series(1, 2) where campaigns.id = $1 returning organisation_id, id
           ), asked as (
             insert into invitations (organisation_id, id, campaign_id, customer_id, language, token_hash, seed, state)
             select organisation_id, id, $1, id, 'en', sha256(id::text::bytea), 1, 'waiting' from lost returning organisation_id, id
           ), held as (select a.*, row_number() over (order by a.id) as n from asked a)
           insert into callings (organisation_id, id, invitation_id, campaign_id, customer_id, state, hours, language, waiting_since, draw, attempt_id, taken_by,
             taken_until)
           select h.organisation_id, h.id, h.id, $1, h.id, case n when 1 then 'in_hand' else 'ringing' end, 'FI Europe/Helsinki', 'en', now(), 1, h.id,
             case n when 1 then p.id else q.id end, now() + interval '1 hour'
           from held h, (select p.id from people p join campaigns c using (organisation_id) where c.id = $1 order by 1 limit 1) p,
             (select p.id from people p join campaigns c using (organisation_id) where c.id = $1 order by 1 desc limit 1) q`,
          [id],
        );
        return id;
      },
      begin: (id) => sql(`update callings set taken_until = now() - interval '1 second' where campaign_id = $1`, [id]),
      came: async (id) => {
        const rows = await sql<{ state: string }>('select state from callings where campaign_id = $1 order by state', [
          id,
        ]);
        return rows.map(({ state }) => state);
      },
      expected: ['ready', 'unsettled'],
    },
  };
}
