import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Candour } from '../support/candour.ts';
import { recountDifferences } from '../support/recount.ts';
import { startSample } from '../support/sample.ts';
import type { Visitor } from '../support/visitor.ts';

interface Reviewed {
  id: string;
  store: string;
  grade: string;
}

describe('The sample', () => {
  let candour: Candour;
  let anna: Visitor;

  beforeAll(async () => {
    const { candour: started, email, password } = await startSample();
    candour = started;
    anna = candour.visitor();
    (await anna.post('/api/sign-in', { email, password })).ok();
  }, 240_000);
  afterAll(() => candour.stop());

  const all = async (path: string) => (await anna.get(path)).ok().items;

  it('holds 6,000 answers of customers and 189 visits of shoppers, and every cell is what they come to', async () => {
    const [counted] = await candour.database.sql<{ customers: number; visits: number }>(
      `select count(*) filter (where channel <> 'visit')::int as customers, count(*) filter (where channel = 'visit')::int as visits from responses`,
    );
    expect(counted).toEqual({ customers: 6_000, visits: 189 });
    expect(await recountDifferences(candour)).toEqual([]);
  }, 60_000);

  it('shows customers beside shoppers, who agree in part', async () => {
    const visits = (await anna.get('/api/visit-scores/stores')).ok();
    expect(visits.items.filter(({ n }: { n: number }) => n >= 5)).toHaveLength(26);
    const customers = new Map<string, number>(
      (await all('/api/dashboards/stores')).map((one: { storeId: string; index: { value: number } }) => [
        one.storeId,
        one.index.value,
      ]),
    );
    const pairs = visits.items.map(({ storeId, mean }: { storeId: string; mean: number }) => [
      mean,
      customers.get(storeId) ?? 0,
    ]);
    expect(correlation(pairs)).toBeGreaterThan(0.3);
    expect(correlation(pairs)).toBeLessThan(0.8);
  });

  it('has reviews and appeals to do, with evidence that speaks against some visits', async () => {
    const waiting: Reviewed[] = await all('/api/reviews?state=in_review');
    expect(waiting.map(({ grade }) => grade).sort()).toEqual(['A', 'A', 'A', 'B', 'B', 'C']);
    const flags = [];
    for (const { id } of waiting)
      for (const { code } of (await anna.get(`/api/reviews/${id}`)).ok().flags) flags.push(code);
    expect(flags.sort()).toEqual(['far_from_store', 'photo_seen_before', 'short_visit']);
    for (const state of ['arriving', 'returned']) expect(await all(`/api/reviews?state=${state}`)).toHaveLength(1);
    const appeals = await all('/api/appeals');
    expect(appeals.map(({ state }: { state: string }) => state).sort()).toEqual([
      'dismissed',
      'open',
      'open',
      'upheld',
    ]);
    const pay: { paidOn: string | null }[] = await all('/api/pay');
    expect([pay.length, pay.filter(({ paidOn }) => paidOn !== null).length]).toEqual([174, 143]);
  });

  it('lets one open the app as a shopper, who has a job, one on offer, and others to take', async () => {
    const [, token = ''] = /Open the shoppers’ app as .*\/shop\/join\?token=(\S+)/.exec(candour.output) ?? [];
    const phone = candour.visitor();
    expect((await phone.post('/api/shop/sign-in', { token })).ok(201)).toMatchObject({ language: 'en' });
    const jobs: { state: string }[] = (await phone.get('/api/shop/jobs')).ok().items;
    const states = jobs.map(({ state }) => state).filter((state) => state !== 'handed_in');
    expect(states.sort()).toEqual(['accepted', 'offered']);
    expect((await phone.get('/api/shop/board')).ok().items).not.toHaveLength(0);
    expect((await phone.get('/api/shop/statement')).ok().owed).toBeGreaterThan(0);
    // Nobody of the sample is mailed.
    expect((await anna.get('/api/mail-catcher')).ok().items).toEqual([]);
  });
});

function correlation(pairs: readonly [number, number][]): number {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const both = sum(([a, b]) => (a - x) * (b - y));
  return both / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}
