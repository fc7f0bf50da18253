import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CutCandour, CutWork } from './cut-candour.ts';
import { eventually } from './eventually.ts';
import { dayFromNow } from './days.ts';

const read = new Map<string, string>();

/** Mails that were caught under a Message-ID that begins so. Each is read once, however often it is asked for. */
export function caughtUnder({ candour }: CutCandour, key: string): number {
  const paths = globSync(join(candour.dataFolder, '**', '*.eml'));
  for (const path of paths) if (!read.has(path)) read.set(path, readFileSync(path, 'latin1').slice(0, 20_000));
  return paths.filter((path) => read.get(path)?.includes(`<${key}`)).length;
}

/** Campaigns: who is asked, once; what is stopped, ended, reminded. */
export function campaignWorks(cut: CutCandour): Record<string, CutWork<string>> {
  const { candour, owner, published } = cut;
  const { sql } = candour.database;
  const campaign = async (turn: number, more: object = {}) => {
    await sql(
      `insert into customers (organisation_id, id, email, language, consent)
       select id, gen_random_uuid(), n || '@cut.example', 'en', 'given' from organisations, generate_series(1, 2) n
       where not exists (select 1 from customers where email = '1@cut.example')`,
    );
    const sending = { window: null, spreadHours: 0, waitDays: 0 };
    const named = { name: `C${turn}`, surveyVersionId: published.versionId, sending, ...more };
    return (await owner.post('/api/campaigns', named)).ok(201).id as string;
  };
  const attempts = async (id: string, kind = 'first') => {
    const rows = await sql<{ id: string; state: string; released: boolean }>(
      `select a.id, case when a.state = 'in_doubt' then 'sent' else a.state end as state, c.released_at is not null as released
       from attempts a join campaigns c on c.organisation_id = a.organisation_id and c.id = a.campaign_id
       where c.id = $1 and a.kind = $2`,
      [id, kind],
    );
    const most = Math.max(0, ...rows.map((row) => caughtUnder(cut, row.id)));
    return { states: rows.map(({ state }) => state), released: rows[0]?.released, atMostOnce: most <= 1 };
  };
  const sent = { states: ['sent', 'sent'], released: true, atMostOnce: true };
  const started = async (turn: number, more: object = {}) => {
    const id = await campaign(turn, more);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      () => attempts(id),
      ({ states, released }) => released === true && states.every((state) => state === 'sent'),
      60_000,
    );
    return id;
  };
  const now = (job: string, id: string) =>
    sql(
      `update pgboss.job set start_after = now() where name = $1 and state = 'created' and data ->> 'campaignId' = $2`,
      [job, id],
    );
  const tomorrow = () => dayFromNow(1);

  return {
    'release-campaign and send-mail': {
      jobs: ['release-campaign', 'send-mail'],
      prepare: (turn) => campaign(turn),
      begin: async (id) => (await owner.post(`/api/campaigns/${id}/start`)).ok(),
      came: (id) => attempts(id),
      expected: sent,
    },
    'settle-campaign': {
      jobs: ['settle-campaign'],
      prepare: async (turn) => {
        const id = await campaign(turn, {
          startsAt: new Date(Date.now() - 1_000).toISOString(),
          sending: { window: null, spreadHours: 72, waitDays: 0 },
        });
        (await owner.post(`/api/campaigns/${id}/start`)).ok();
        await eventually(
          () => attempts(id),
          ({ released }) => released === true,
          60_000,
        );
        // Cancelled, and more than the request itself settles.
        await sql(`update attempts set due_at = now() + interval '1 day', state = 'queued' where campaign_id = $1`, [
          id,
        ]);
        await sql(`update campaigns set status = 'cancelled' where id = $1`, [id]);
        return id;
      },
      begin: (id) => cut.send('settle-campaign', { campaignId: id }),
      came: async (id) => (await attempts(id)).states.filter((state) => state === 'queued'),
      expected: [],
    },
    remind: {
      jobs: ['remind', 'send-mail'],
      prepare: async (turn) => {
        const id = await started(turn, { closesOn: tomorrow(), reminders: [{ afterDays: 1 }] });
        await sql(`update attempts set sent_at = now() - interval '2 days' where campaign_id = $1`, [id]);
        return id;
      },
      begin: (id) => now('remind', id),
      came: (id) => attempts(id, 'reminder'),
      expected: sent,
    },
    'ask-by-next-channel': {
      jobs: ['ask-by-next-channel'],
      prepare: async (turn) => {
        const id = await started(turn, { channels: [{ channel: 'email' }, { channel: 'made_up', afterDays: 1 }] });
        await sql(`update attempts set sent_at = now() - interval '2 days' where campaign_id = $1`, [id]);
        return id;
      },
      begin: (id) => now('ask-by-next-channel', id),
      came: (id) => attempts(id, 'next'),
      expected: { ...sent, states: ['queued', 'queued'] },
    },
    'close-campaign': {
      jobs: ['close-campaign'],
      prepare: async (turn) => {
        const id = await started(turn, { closesOn: tomorrow() });
        await sql('update campaigns set closes_on = current_date - 3 where id = $1', [id]);
        return id;
      },
      begin: (id) => now('close-campaign', id),
      came: async (id) => (await owner.get(`/api/campaigns/${id}`)).ok().status as string,
      expected: 'finished',
    },
  };
}
