import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settlingsOf, type CaseEventKind } from '#cases';
import { CaseHouse } from '../support/case-house.ts';

interface Month {
  month: string;
  opened: number;
  tried: number;
  firstTry: number;
  restated: number;
  settled: number;
  minutes: number | null;
}

describe('Figures of cases', () => {
  let house: CaseHouse;
  const ids: string[] = [];

  beforeAll(async () => {
    house = await CaseHouse.start();
    for (let count = 0; count < 4; count += 1)
      ids.push(
        (await house.manager.post('/api/cases', { storeId: house.published.storeId, words: `Slow ${count}` })).ok(201)
          .id,
      );
  }, 120_000);
  afterAll(() => house.candour.stop());

  const settle = async (id: string) => {
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'Sorry.' })).ok(204);
    const settled = { kind: 'settled', rootCause: 'waiting', action: 'Called', told: 'Sorry', remedy: 'none' };
    (await house.act(id, settled)).ok(204);
  };
  const figures = async () => (await house.manager.get('/api/case-figures')).ok();
  const months = async (): Promise<Month[]> => (await figures()).months;
  /** As if all that happened had happened in the month before. */
  const amonthAgo = async (id: string) => {
    await house.candour.database.sql(`update case_events set at = at - interval '1 month' where case_id = $1`, [id]);
    await house.candour.database.sql(
      `update cases set opened_at = opened_at - interval '1 month', settled_at = now() - interval '10 days',
         opened_month = opened_month - interval '1 month', tried_month = tried_month - interval '1 month',
         settled_month = settled_month - interval '1 month' where id = $1`,
      [id],
    );
  };

  it('count what is settled and what has a time to settle alike; what is open has none', async () => {
    const [first = '', second = ''] = ids;
    await settle(first);
    await settle(second);
    const [now] = await months();
    expect(now).toMatchObject({ opened: 4, tried: 2, firstTry: 2, settled: 2, restated: 0 });
    expect(now?.minutes).not.toBeNull();
    expect(await figures()).toMatchObject({
      open: 2,
      usualMinutes: null,
      causes: [{ key: 'waiting', count: 2, cost: 0 }],
    });
    (await house.act(second, { kind: 'reopened', words: 'Again.' })).ok(204);
    const [later] = await months();
    expect(later).toMatchObject({ tried: 2, firstTry: 1, settled: 1, restated: 0 });
    expect(
      await house.candour.database.sql('select id from cases where is_open and settled_minutes is not null'),
    ).toEqual([]);
  });

  it('restate the month in which a case was settled, once it is opened again in a later one', async () => {
    const [first = ''] = ids;
    await amonthAgo(first);
    expect((await months())[1]).toMatchObject({ opened: 1, tried: 1, firstTry: 1, settled: 1, restated: 0 });
    (await house.act(first, { kind: 'reopened', words: 'It came back.' })).ok(204);
    expect((await months())[1]).toMatchObject({ tried: 1, firstTry: 0, settled: 0, minutes: null, restated: 1 });
    await settle(first);
    const [now, before] = await months();
    expect(before).toMatchObject({ tried: 1, firstTry: 0, settled: 0, restated: 1 });
    // It was tried in that month, and is settled in this one.
    expect(now).toMatchObject({ tried: 1, settled: 1 });
  });

  it('are those that all events together make', async () => {
    const rows = await house.candour.database.sql<{ id: string; kind: CaseEventKind; at: Date }>(
      'select case_id as id, kind, at from case_events order by case_id, number',
    );
    const monthOf = (at: number | null) =>
      at === null
        ? null
        : `${new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(at).slice(0, 7)}-01`;
    const cases = [...Map.groupBy(rows, ({ id }) => id).values()].map((events) => {
      const { triedAt, reopenedAt, settledAt } = settlingsOf(
        events.map(({ kind, at }) => ({ kind, at: at.getTime() })),
      );
      return {
        opened: monthOf(events[0]?.at.getTime() ?? null),
        tried: monthOf(triedAt),
        reopened: reopenedAt,
        settled: monthOf(settledAt),
      };
    });
    for (const { month, opened, tried, firstTry, settled } of await months())
      expect([month, opened, tried, firstTry, settled]).toEqual([
        month,
        cases.filter((one) => one.opened === month).length,
        cases.filter((one) => one.tried === month).length,
        cases.filter((one) => one.tried === month && one.reopened === null).length,
        cases.filter((one) => one.settled === month).length,
      ]);
  });
});
