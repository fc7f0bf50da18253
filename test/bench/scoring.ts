import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { alternate, type BenchResult } from './bench.ts';

const built = '../../dist/apps/api/src/scores/';
const stores = 1_000;
const principles = ['courtesy', 'respect', 'listening', 'attentiveness', 'timeliness', 'knowledge', 'honesty'];
const all = [...principles, 'commitment', 'resolution', 'follow_up'].map((key) => `principle:${key}`);
const sizes = { suppressBelow: 10, markBelow: 30, smallestDifference: 3 };
const rounds = 15;

/** Statistics of 1,000 stores by ten principles in one process, against the product's own read of their cells. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  await candour.setUp();
  await fill(candour);
  const { readCells } = await import(`${built}cells/read-cells.js`);
  const { figureOf } = await import(`${built}figure.js`);
  const { standingsOf } = await import(`${built}views/standings.js`);
  const { mergeCells, summariseCell } = await import('#scoring');
  const pool = new pg.Pool({ connectionString: candour.database.url, max: 1 });
  const [organisation] = (await pool.query<{ id: string }>('select id from organisations')).rows;
  const tx = {
    organisationId: organisation?.id,
    query: async (text: string, values: unknown[]) => (await pool.query(text, values)).rows,
  };
  const none = {
    regionId: null,
    storeId: null,
    surveyId: null,
    channel: null,
    language: null,
    setting: null,
    field: null,
  };
  const filter = { from: '2025-10-01', to: '2026-01-01', storeIds: null, weights: 'ignored', ...none };
  // By channel too, of which there is one: months that are kept in memory are not read at all.
  const read = () => readCells(tx, filter, all, ['store', 'channel'], 'moments');
  const cells: { measure: string; cell: { n: number } }[] = await read();
  const compare = () => {
    let compared = 0;
    for (const [, own] of Map.groupBy(cells, ({ measure }) => measure)) {
      const units = own.map(({ cell }) => ({ value: figureOf(cell, 'mean', sizes).value, cell }));
      const shown = units.filter(({ value }) => value !== null);
      const total = mergeCells(own.map(({ cell }) => cell) as Parameters<typeof mergeCells>[0]);
      compared += standingsOf(shown, total, {
        kind: 'mean',
        smallestDifference: sizes.smallestDifference,
        network: summariseCell(total).mean,
      }).length;
    }
    return compared;
  };
  const time = async (work: () => unknown) => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  for (let warm = 0; warm < 3; warm += 1) await time(read).then(() => time(compare));
  const found = await alternate(
    () => time(compare),
    () => time(read),
    rounds,
  );
  const compared = compare();
  // A filter that lets nothing through is fast, and tells nothing.
  if (compared === 0) throw new Error('There was nothing to compare.');
  await pool.end();
  await candour.stop();
  return { name: 'scoring', unit: 'ms', ...found, stores, principles: all.length, compared };
}

/** Cells of three months: about 34 answers a store and principle, levels and spreads as stores have them. */
async function fill(candour: Candour): Promise<void> {
  const { sql } = candour.database;
  const zeros = Array.from({ length: 11 }, () => '0').join(', ');
  const codes = Array.from({ length: 11 }, (_, code) => `h${code}`).join(', ');
  await sql(
    `insert into month_cells (organisation_id, survey_id, measure, store_id, channel, language, month, n, sum, sum_squares, weight, weighted_sum,
       weighted_sum_squares, squared_weight, ${codes}, not_shown, not_applicable, skipped, refused)
     select o.id, s.survey, m, s.store, 'email', 'en', month::date, n, n * level, n * (level * level + 4000000), n * 1000000,
       n::numeric * level * 1000000, n::numeric * level * level * 1000000, n::numeric * 1000000000000, ${zeros}, 0, 0, 0, 0
     from organisations o, unnest($1::text[]) m, generate_series(date '2025-10-01', date '2025-12-01', interval '1 month') as month,
       lateral (select gen_random_uuid() as survey) as one,
       lateral (select one.survey, md5(place::text)::uuid as store, place from generate_series(1, ${stores}) as place) as s,
       lateral (select 4 + ('x' || substr(md5(s.place || m || month), 1, 2))::bit(8)::int % 16 as n,
         7000 + (('x' || substr(md5(s.place::text), 1, 4))::bit(16)::int % 1500) + (('x' || substr(md5(s.place || m), 1, 4))::bit(16)::int % 600)
           as level) as drawn`,
    [all],
  );
  await sql('vacuum analyze month_cells');
}
