import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';

interface CaughtMail {
  subject: string;
  text: string;
}

describe('Whether somebody was called, asked of some who were interviewed', () => {
  let house: CallingHouse;

  beforeAll(async () => {
    house = await CallingHouse.start();
    const rows = [
      ...Array.from(
        { length: 4 },
        (_, n) => `P${n},p${n}@customers.example,+3584012345${String(n).padStart(2, '0')},fi,R${n}`,
      ),
      'Nomail,,+358401234550,en,N1',
    ];
    await importFile(house.owner, 'customers', ['name,email,phone,language,reference', ...rows].join('\n'));
    await house.campaign();
    await house.rests('Nomail');
    // Everybody who may be asked is.
    await house.candour.database.sql(`update organisations set settings = settings || '{"callChecksPercent": 100}'`);
  }, 120_000);
  afterAll(async () => {
    await house?.candour.stop();
  });

  /** Interviews the next to the end; gives who it was. */
  const interviewed = async (before: (name: string) => Promise<void> = async () => undefined): Promise<string> => {
    const { path, attemptId, name } = await house.ringing();
    (await house.interviewer.post(`${path}/answered`)).ok(204);
    const device = crypto.randomUUID();
    const answered = (question: string, answer: object) => ({ kind: 'answer', question, answer });
    const steps = [
      answered('overall', { value: 4 }),
      answered('manners', { value: 3 }),
      { kind: 'turn', to: 'next' },
    ].map((step, at) => ({ number: at + 1, step }));
    const surveyVersionId = house.published.versionId;
    (await house.interviewer.post(`${path}/steps`, { attemptId, surveyVersionId, device, steps })).ok(202);
    (await house.interviewer.post(`${path}/hand-in`, { attemptId, device, lastStep: steps.length })).ok();
    await before(name);
    (await house.interviewer.post(`${path}/outcome`, { outcome: 'completed' })).ok();
    return name;
  };
  const mailsTo = async (name: string): Promise<CaughtMail[]> => {
    const { items } = (await house.owner.get('/api/mail-catcher')).ok() as { items: { id: string; to: string }[] };
    const own = items.filter(({ to }) => to.includes(`${name.toLowerCase()}@customers.example`));
    return Promise.all(own.map(async ({ id }) => (await house.owner.get(`/api/mail-catcher/${id}`)).ok()));
  };
  const mailTo = async (name: string) => {
    const [mail] = await eventually(
      () => mailsTo(name),
      (mails) => mails.length > 0,
      20_000,
    );
    if (mail === undefined) throw new Error('It came.');
    return mail;
  };
  const checks = () =>
    house.candour.database.sql<{ name: string; state: string; answer: string | null }>(
      `select c.name, h.state, h.answer from call_checks h join customers c on c.id = h.customer_id order by 1`,
    );
  const until = (isSo: (found: Awaited<ReturnType<typeof checks>>) => boolean) => eventually(checks, isSo, 20_000);
  /** Once the job has done all that there was. */
  const done = () =>
    eventually(
      () =>
        house.candour.database.sql<{ n: number }>(
          `select count(*)::int as n from pgboss.job where name = 'mail-call-check' and state < 'completed'`,
        ),
      ([row]) => row?.n === 0,
      20_000,
    );
  const linksIn = ({ text }: CaughtMail) => [...text.matchAll(/http\S+/g)].map(([link]) => new URL(link));
  const idOf = async (name: string) =>
    (await house.candour.database.sql<{ id: string }>('select id from customers where name = $1', [name]))[0]?.id;

  it('comes once, in her language, with two links of which looking at either says nothing', async () => {
    const name = await interviewed();
    const mail = await mailTo(name);
    expect(mail.subject).toMatch(/^Soittiko .* sinulle\?$/);
    const [yes, no] = linksIn(mail);
    expect([yes?.search, no?.search]).toEqual(['?said=yes', '?said=no']);
    await until((found) => found.every(({ state }) => state === 'sent'));
    const visitor = house.candour.visitor();
    for (const link of [yes, no, yes]) {
      const page = await visitor.get(`${link?.pathname}${link?.search}`);
      expect([page.status, page.text.includes('Haastateltiinko sinua puhelimessa?')]).toEqual([200, true]);
    }
    expect(await checks()).toEqual([{ name, state: 'sent', answer: null }]);
    const said = await fetch(new URL(no?.pathname ?? '', house.candour.url), {
      method: 'POST',
      body: new URLSearchParams({ said: 'no' }),
      redirect: 'manual',
    });
    expect([said.status, said.headers.get('location')]).toEqual([303, `${no?.pathname}?thanks`]);
    expect((await visitor.get(`${no?.pathname}?thanks`)).text).toContain('Kiitos');
    expect(await checks()).toEqual([{ name, state: 'sent', answer: 'no' }]);
    // Run once more, the job mails nobody.
    await house.candour.database.sql(
      `insert into pgboss.job (name, data) select name, data from pgboss.job where name = 'mail-call-check' limit 1`,
    );
    await done();
    expect(await mailsTo(name)).toHaveLength(1);
  }, 60_000);

  it('is a signal beside the others, with its base, and no contact', async () => {
    const { items } = (await house.owner.get('/api/fieldwork/signals')).ok();
    const denied = items[0].signals.find(({ signal }: { signal: string }) => signal === 'denied');
    expect(denied).toMatchObject({ successes: 1, n: 1 });
    const name = (await checks())[0]?.name ?? '';
    const { budget } = (await house.owner.get(`/api/customers/${await idOf(name)}/contacts`)).ok();
    expect(budget?.contacts ?? 1).toBe(1);
  });

  it('is asked of nobody without an address or with an objection, and of none where the share is none', async () => {
    const objecting = await interviewed(async (name) => {
      const id = await idOf(name);
      (await house.owner.patch(`/api/customers/${id}`, { consent: 'withdrawn' })).ok();
    });
    await house.candour.database.sql(`update organisations set settings = settings || '{"callChecksPercent": 0}'`);
    await interviewed();
    await done();
    await house.candour.database.sql(`update organisations set settings = settings || '{"callChecksPercent": 100}'`);
    const asked = await interviewed();
    await mailTo(asked);
    const found = await until((all) => all.length === 2);
    expect(found.map(({ name }) => name)).not.toContain(objecting);
    expect((await house.owner.patch('/api/organisation', { callChecksPercent: 21 })).status).toBe(400);
    (await house.owner.patch('/api/organisation', { callChecksPercent: 20 })).ok();
  }, 60_000);

  it('goes with an erased customer, and its link leads nowhere then', async () => {
    const name = (await checks())[0]?.name ?? '';
    const [link] = linksIn(await mailTo(name));
    (await house.owner.delete(`/api/customers/${await idOf(name)}`)).ok(204);
    expect(await checks()).toHaveLength(1);
    expect((await house.candour.visitor().get(link?.pathname ?? '')).status).toBe(404);
  });
});
