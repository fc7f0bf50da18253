import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';

const offers = 24;
const connections = 3;
const kills = 3;

let sink: MailSink;
let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];

beforeAll(async () => {
  sink = await new MailSink().start();
  candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_CONNECTIONS: String(connections) } });
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: offers + 2, rotationDays: 0 });
  jobs = await planWave(shopping);
}, 120_000);
afterAll(async () => {
  await candour.stop();
  await sink.stop();
});

async function shopper(n: number): Promise<{ id: string; email: string }> {
  const email = `offered-${n}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name: `Shopper ${n}`, language: 'en' })).ok(201);
  return { id, email };
}
const offer = (jobId: string, shopperId: string) => owner.post(`/api/assignments/${jobId}/offer`, { shopperId });
const offersTo = (email: string) => sink.to(email).filter(({ mail }) => mail.subject?.includes('offered to you'));
const states = () =>
  candour.database.sql<{ email: string; state: string }>(
    'select p.email, m.state from offer_mails m join people p on p.id = m.shopper_id order by m.id',
  );

describe('the mail about an offer', () => {
  it('tells the shopper, in their language, and not where the offer was taken back before', async () => {
    const one = await shopper(0);
    (await offer(jobs[0] ?? '', one.id)).ok(204);
    const [mail] = await eventually(
      () => Promise.resolve(offersTo(one.email)),
      (found) => found.length > 0,
    );
    expect(mail?.mail.text).toContain('/shop');
    await eventually(states, (rows) => rows.every(({ state }) => state === 'sent'));
    (await owner.post(`/api/assignments/${jobs[0]}/withdraw-offer`)).ok(204);
    // Offered anew, it is another offer.
    (await offer(jobs[0] ?? '', one.id)).ok(204);
    await eventually(
      () => Promise.resolve(offersTo(one.email)),
      (found) => found.length === 2,
    );
    const two = await shopper(100);
    (await owner.patch(`/api/shoppers/${two.id}`, { status: 'deactivated' })).ok();
    expect((await offer(jobs[1] ?? '', two.id)).status).toBe(409);
    expect(offersTo(two.email)).toEqual([]);
  }, 60_000);

  it('comes once, however often the server is killed while it is sent; what is in doubt is no more than was open', async () => {
    const before = (await states()).length;
    const people = await Promise.all(Array.from({ length: offers }, (_, n) => shopper(n + 1)));
    let passed = 0;
    const waiting: (() => void)[] = [];
    // Every recipient waits until the test lets it pass, so that a kill finds some at every point.
    sink.beforeRecipient = (address) =>
      address.startsWith('offered-')
        ? new Promise((resolve) => waiting.push(() => resolve(void (passed += 1))))
        : Promise.resolve();
    for (const [n, { id }] of people.entries()) (await offer(jobs[n + 2] ?? '', id)).ok(204);
    for (let kill = 0; kill < kills; kill += 1) {
      const until = passed + 4;
      while (passed < until) {
        waiting.shift()?.();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await candour.kill();
      waiting.splice(0).forEach((go) => go());
      await candour.run();
    }
    sink.beforeRecipient = async () => undefined;
    waiting.splice(0).forEach((go) => go());
    const settled = await eventually(
      async () => (await states()).slice(before),
      (rows) => rows.length === offers && rows.every(({ state }) => state !== 'due'),
      150_000,
    );
    const counts = new Map(people.map(({ email }) => [email, offersTo(email).length]));
    expect([...counts.values()].filter((count) => count > 1)).toEqual([]);
    const lost = settled.filter(({ email, state }) => state === 'sent' && counts.get(email) !== 1);
    expect(lost).toEqual([]);
    const inDoubt = settled.filter(({ state }) => state !== 'sent');
    expect(inDoubt.filter(({ state }) => state !== 'ending')).toEqual([]);
    expect(inDoubt.length).toBeLessThanOrEqual(kills * connections);
  }, 240_000);
});
