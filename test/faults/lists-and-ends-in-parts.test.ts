import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candour } from '../support/candour.ts';
import { startCutCandour } from '../support/cut-candour.ts';
import type { CuttingLine } from '../support/cutting-line.ts';
import { eventually } from '../support/eventually.ts';
import { ended } from '../support/import-file.ts';
import type { MailSink } from '../support/mail-sink.ts';
import type { Visitor } from '../support/visitor.ts';

/** More statements than any of these jobs has: what runs past its last one is not cut any more. */
const statements = 16;
const each = Array.from({ length: statements }, (_, at) => at + 1);

describe('Jobs of lists, reminders and ends go on where their line to the database ended', () => {
  let sink: MailSink;
  let candour: Candour;
  let line: CuttingLine;
  let owner: Visitor;
  let versionId: string;

  beforeAll(async () => {
    ({ sink, line, candour, owner, versionId } = await startCutCandour());
  }, 120_000);
  afterAll(async () => {
    await candour.stop();
    line.stop();
    await sink.stop();
  });

  const customers = () =>
    candour.database.sql<{ reference: string; purchases: number }>(
      `select u.reference, count(p.id)::int as purchases from customers u left join purchases p on p.customer_id = u.id
       where u.reference is not null group by u.reference order by u.reference`,
    );
  const file = [
    'Customer number;Email;Name;Store;Purchase date;Amount',
    'P1;one@example.com;One;S1;2026-03-01;10,50',
    'P1;one@example.com;One;S1;2026-03-02;20,00',
    'P2;two@example.com;Two;S1;2026-03-01;5,00',
  ].join('\n');
  const whole = [
    { reference: 'P1', purchases: 2 },
    { reference: 'P2', purchases: 1 },
  ];

  it('brings a list in whole, and takes it back whole, whichever statement fails', async () => {
    for (const statement of each) {
      const found = (await owner.upload('customers', file)).ok(201);
      line.cutAt(statement);
      (await owner.post(`/api/imports/${found.id}/start`, { mapping: found.mapping })).ok(202);
      const imported = await ended(owner, found.id, 90_000);
      expect([statement, imported.status, await customers()]).toEqual([statement, 'done', whole]);
      line.cutAt(statement);
      (await owner.post(`/api/imports/${found.id}/undo`)).ok(202);
      const undone = await eventually(
        async () => (await owner.get(`/api/imports/${found.id}`)).ok(),
        ({ status }) => status !== 'undoing',
        90_000,
      );
      expect([statement, undone.status, await customers()]).toEqual([statement, 'undone', []]);
      line.left = null;
    }
  }, 900_000);

  const asked = async (more: object = {}) => {
    const sending = { window: null, spreadHours: 0, waitDays: 0 };
    const campaign = { name: 'Asked', surveyVersionId: versionId, sending, ...more };
    return (await owner.post('/api/campaigns', campaign)).ok(201).id as string;
  };
  const attempts = (id: string) =>
    candour.database.sql<{ kind: string; state: string }>(
      'select kind, state from attempts where campaign_id = $1 order by kind, state',
      [id],
    );
  const sent = (id: string, kind: string) =>
    eventually(
      () => attempts(id),
      (found) => {
        const own = found.filter((attempt) => attempt.kind === kind);
        return own.length === 2 && own.every(({ state }) => state === 'sent' || state === 'in_doubt');
      },
      90_000,
    );

  it('reminds once, cancels and ends whole, whichever statement fails', async () => {
    for (const name of ['a', 'b'])
      (await owner.post('/api/customers', { email: `${name}@example.com`, language: 'en' })).ok(201);
    for (const statement of each) {
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      const later = await asked({ startsAt: tomorrow });
      (await owner.post(`/api/campaigns/${later}/start`)).ok();
      line.cutAt(statement);
      (await owner.post(`/api/campaigns/${later}/cancel`)).ok();
      await eventually(
        () => candour.database.sql(`select 1 from pgboss.job where name = 'settle-campaign' and state < 'completed'`),
        (waiting) => waiting.length === 0,
        90_000,
      );
      expect((await attempts(later)).filter(({ state }) => state !== 'cancelled')).toEqual([]);
      line.left = null;

      const day = tomorrow.slice(0, 10);
      const id = await asked({ closesOn: day, reminders: [{ afterDays: 1 }] });
      (await owner.post(`/api/campaigns/${id}/start`)).ok();
      await sent(id, 'first');
      await candour.database.sql(`update attempts set sent_at = now() - interval '2 days' where campaign_id = $1`, [
        id,
      ]);
      line.cutAt(statement);
      await candour.database.sql(
        `update pgboss.job set start_after = now() where name = 'remind' and state = 'created'`,
      );
      const before = await sent(id, 'reminder');
      expect([statement, before.length]).toEqual([statement, 4]);
      line.left = null;

      await candour.database.sql(`update campaigns set closes_on = current_date - 3 where id = $1`, [id]);
      line.cutAt(statement);
      await candour.database.sql(
        `update pgboss.job set start_after = now() where name = 'close-campaign' and state = 'created'`,
      );
      await eventually(
        async () => (await owner.get(`/api/campaigns/${id}`)).ok().status,
        (status) => status === 'finished',
        90_000,
      );
      line.left = null;
    }
  }, 900_000);
});
