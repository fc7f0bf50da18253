import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candour } from '../support/candour.ts';
import { startCutCandour } from '../support/cut-candour.ts';
import type { CuttingLine } from '../support/cutting-line.ts';
import { eventually } from '../support/eventually.ts';
import type { MailSink } from '../support/mail-sink.ts';
import type { Visitor } from '../support/visitor.ts';

/** So many statements in a row fail, each once, at whatever job is at work then. */
const statements = 25;

describe('Every job goes on where its line to the database ended', () => {
  let sink: MailSink;
  let candour: Candour;
  let line: CuttingLine;
  let owner: Visitor;
  let versionId: string;

  beforeAll(async () => {
    ({ sink, line, candour, owner, versionId } = await startCutCandour());
    for (const name of ['a', 'b', 'c'])
      (await owner.post('/api/customers', { email: `${name}@example.com`, language: 'en' })).ok(201);
  }, 120_000);
  afterAll(async () => {
    await candour.stop();
    line.stop();
    await sink.stop();
  });

  it('asks everybody once, whichever statement of releasing and sending fails', async () => {
    for (let statement = 1; statement <= statements; statement += 1) {
      const before = sink.mails.length;
      const { id } = (await owner.post('/api/campaigns', { name: `C${statement}`, surveyVersionId: versionId })).ok(
        201,
      );
      line.cutAt(statement);
      (await owner.post(`/api/campaigns/${id}/start`)).ok();
      const sent = await eventually(
        () =>
          candour.database.sql<{ state: string }>(
            `select a.state from attempts a join campaigns c on c.id = a.campaign_id where c.id = $1 and c.released_at is not null`,
            [id],
          ),
        (attempts) => attempts.length === 3 && attempts.every(({ state }) => state === 'sent' || state === 'in_doubt'),
        90_000,
      );
      expect([statement, line.hasCut, sent.length]).toEqual([statement, true, 3]);
      const arrived = sink.mails.slice(before).map(({ recipients }) => recipients[0]);
      expect([statement, arrived.toSorted()]).toEqual([statement, [...new Set(arrived)].toSorted()]);
      expect(arrived.length).toBeGreaterThanOrEqual(sent.filter(({ state }) => state === 'sent').length);
    }
  }, 1_200_000);

  it('mails one link for one ask, whichever statement fails', async () => {
    for (let statement = 1; statement <= 12; statement += 1) {
      await candour.database.sql('delete from attempt_counts');
      await candour.database.sql('delete from person_links');
      line.cutAt(statement);
      (await candour.visitor().post('/api/password-resets', { email: 'owner@acme.example' })).ok(202);
      await eventually(
        () =>
          candour.database.sql(
            `select from pgboss.job where name in ('find-people', 'mail-person-link') and state < 'completed'`,
          ),
        (jobs) => jobs.length === 0,
        60_000,
      );
      expect([statement, await candour.database.sql('select from person_links')]).toEqual([statement, [{}]]);
    }
  }, 600_000);
});
