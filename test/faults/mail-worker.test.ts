import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { FaultyRelay } from '../support/faulty-relay.ts';
import { importFile } from '../support/import-file.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { selfSigned } from '../support/self-signed.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Starts a campaign to so many new customers. */
async function campaign(candour: Candour, owner: Visitor, customers: number): Promise<void> {
  const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
  const rows = Array.from({ length: customers }, (_, n) => `customer${n}@example.com,Customer ${n},en`);
  await importFile(owner, 'customers', ['email,name,language', ...rows].join('\n'));
  const { id } = (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: versionId })).ok(201);
  (await owner.post(`/api/campaigns/${id}/start`)).ok();
}

const statesOf = async (candour: Candour): Promise<Record<string, number>> => {
  const rows = await candour.database.sql<{ state: string; n: number }>(
    'select state, count(*)::int as n from attempts group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
};

describe('A worker that sends', () => {
  let relay: FaultyRelay;
  let candour: Candour | undefined;
  beforeEach(async () => {
    relay = await new FaultyRelay().start();
  });
  afterEach(async () => {
    await candour?.stop();
    await relay.stop();
  });
  const started = async (env: Record<string, string>): Promise<Candour> => (candour = await Candour.start({ env }));

  it('that was frozen past its lease notices before the dot', async () => {
    const candour = await started({ SMTP_URL: relay.url });
    const owner = await candour.setUp();
    relay.fault = { step: 'data', does: 'wait' };
    await campaign(candour, owner, 1);
    await eventually(
      async () => relay.waiting,
      (waiting) => waiting === 1,
    );
    process.kill(candour.pid, 'SIGSTOP');
    relay.fault = null;
    // The minute of the lease goes by.
    await candour.database.sql(`update attempts set lease_until = now() - interval '1 second' where state = 'leased'`);
    const other = candour.spawn('worker');
    try {
      await eventually(
        () => statesOf(candour),
        ({ sent }) => sent === 1,
        30_000,
      );
      expect(relay.taken).toHaveLength(1);
      const begun = relay.begun;
      process.kill(candour.pid, 'SIGCONT');
      relay.goOn();
      await eventually(
        async () => relay.begun,
        (now) => now === begun + 1,
      );
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(relay.taken).toHaveLength(1);
      expect(await statesOf(candour)).toEqual({ sent: 1 });
    } finally {
      process.kill(candour.pid, 'SIGCONT');
      other.kill('SIGTERM');
    }
  });

  it('leaves nothing in doubt when it is asked to end', async () => {
    const candour = await started({ SMTP_URL: relay.url, SMTP_PER_SECOND: '1000' });
    const owner = await candour.setUp();
    await campaign(candour, owner, 600);
    await eventually(
      async () => relay.taken.length,
      (taken) => taken > 50,
      30_000,
    );
    await candour.halt();
    const left = await statesOf(candour);
    expect(left).toEqual({ sent: relay.taken.length, queued: 600 - relay.taken.length });
    await candour.run();
    await eventually(
      () => statesOf(candour),
      ({ sent }) => sent === 600,
      60_000,
    );
    expect(relay.duplicates).toBe(0);
  });

  it('sends nothing to whoever is suppressed while the mail is on its way', async () => {
    const candour = await started({ SMTP_URL: relay.url });
    const owner = await candour.setUp();
    relay.fault = { step: 'data', does: 'wait' };
    await campaign(candour, owner, 2);
    await eventually(
      async () => relay.waiting,
      (waiting) => waiting === 2,
    );
    (await owner.post('/api/suppressions', { email: 'customer0@example.com' })).ok(204);
    relay.fault = null;
    relay.goOn();
    await eventually(
      () => statesOf(candour),
      ({ sent = 0, cancelled = 0 }) => sent + cancelled === 2,
      30_000,
    );
    expect(relay.taken.map(({ recipient }) => recipient)).toEqual(['customer1@example.com']);
    expect(await statesOf(candour)).toEqual({ sent: 1, cancelled: 1 });
  });

  it('tells nothing to a relay whose certificate is not to be trusted, and keeps the mail', async () => {
    const untrusted = new SMTPServer({ secure: true, authOptional: true, ...selfSigned });
    await new Promise<void>((resolve) => untrusted.listen(0, '127.0.0.1', resolve));
    untrusted.on('error', () => undefined);
    const { port } = untrusted.server.address() as { port: number };
    const candour = await started({ SMTP_URL: `smtps://127.0.0.1:${port}` });
    const owner = await candour.setUp();
    await campaign(candour, owner, 1);
    const found = () =>
      candour.database.sql<{ state: string; detail: string | null }>('select state, detail from attempts');
    const [attempt] = await eventually(found, ([first]) => first?.detail != null, 30_000);
    expect(attempt).toMatchObject({ state: 'queued', detail: expect.stringMatching(/certificate/i) });
    await new Promise<void>((resolve) => untrusted.close(resolve));
  });
});
