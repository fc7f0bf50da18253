import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { median, type BenchResult } from './bench.ts';

const period = 'from=2025-01-01&to=2026-01-01';

/** Time of the comparison over HTTP for 500 stores, ten principles and twelve months, against the same cells by plain SQL. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  const owner = await candour.setUp();
  const { surveyId, versionId } = await publishSurvey(candour, owner);
  const reference = await serveCells(candour);
  await fill(candour, { surveyId, versionId, answers: 10_000 });
  const small = await timed(owner, reference.url);
  await fill(candour, { surveyId, versionId, answers: 1_000_000 });
  const large = await timed(owner, reference.url);
  reference.server.close();
  await reference.pool.end();
  await candour.stop();
  const growth = large.candour / small.candour;
  return { name: 'dashboard', unit: 'ms', ...large, growth, candour10k: small.candour, reference10k: small.reference };
}

/** Cells and responses as so many answers of a year leave them, evenly over stores and months. */
export async function fill(
  candour: Candour,
  {
    surveyId,
    versionId,
    answers,
    stores = 500,
    responses = answers,
  }: { surveyId: string; versionId: string; answers: number; stores?: number; responses?: number },
) {
  const { sql } = candour.database;
  for (const table of ['month_cells', 'day_cells', 'responses']) await sql(`truncate ${table} cascade`);
  await sql(
    `insert into stores (organisation_id, id, code, name, setting, time_zone, language)
     select o.id, gen_random_uuid(), 'B' || n, 'Store ' || n, 'store', 'UTC', 'en' from organisations o, generate_series(1, ${stores - 1}) n
     on conflict do nothing`,
  );
  await sql(
    `insert into responses (organisation_id, id, survey_version_id, store_id, channel, language, answered_on, received_at, record)
     select s.organisation_id, gen_random_uuid(), $1, s.id, 'email', 'en', date '2025-01-01' + (n % 365), now(), '{"answers": {}}'
     from (select *, row_number() over (order by code) as place, count(*) over () as many from stores) s
     join generate_series(1, $2::int) n on n % s.many = s.place - 1`,
    [versionId, responses],
  );
  const each = `greatest(1, round($2::numeric / (${stores} * 12) * case when m.measure like 'principle:%' then 0.4 else 1 end))::bigint`;
  await sql(
    `insert into month_cells (organisation_id, survey_id, measure, store_id, channel, language, month, n, sum, sum_squares, weight, weighted_sum,
       weighted_sum_squares, squared_weight, ${Array.from({ length: 11 }, (_, code) => `h${code}`).join(', ')}, not_shown, not_applicable, skipped, refused)
     select organisation_id, $1::uuid, measure, store_id, 'email', 'en', month, n, n * level, n * (level * level + 4000000), n * 1000000,
       n::numeric * level * 1000000, n::numeric * level * level * 1000000, n::numeric * 1000000000000, 0, 0, 0, n / 5, n / 4, n - n / 5 - n / 4, 0, 0, 0, 0, 0, 0, 0, 0, 0
     from (
       select s.organisation_id, s.id as store_id, m.measure, month::date, ${each} as n,
         6000 + ('x' || substr(md5(s.id::text || m.measure), 1, 4))::bit(16)::int % 3000 as level
       from stores s,
         (select 'principle:' || unnest(array['courtesy','respect','listening','attentiveness','timeliness','knowledge','honesty','commitment','resolution','follow_up'])
          union all select unnest(array['index', 'role:overall', 'role:recommend', 'role:ease'])) as m (measure),
         generate_series(date '2025-01-01', date '2025-12-01', interval '1 month') as month) as cells`,
    [surveyId, answers],
  );
  await sql('vacuum analyze');
}

async function timed(
  owner: Visitor,
  reference: string,
): Promise<{ candour: number; reference: number; ratio: number }> {
  const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
  const time = async (ask: () => Promise<unknown>) => {
    const before = performance.now();
    await ask();
    return performance.now() - before;
  };
  for (let round = 0; round < 23; round += 1) {
    const own = await time(async () => (await owner.get(`/api/dashboards/stores?${period}`)).ok());
    const other = await time(async () => (await fetch(reference)).json());
    if (round < 3) continue;
    ours.push(own);
    theirs.push(other);
    ratios.push(own / other);
  }
  return { candour: median(ours), reference: median(theirs), ratio: median(ratios) };
}

/** The same cells, added up by one plain statement and given as JSON. */
async function serveCells(candour: Candour): Promise<{ url: string; server: Server; pool: pg.Pool }> {
  const pool = new pg.Pool({ connectionString: candour.database.url, max: 2 });
  const sums = ['n', 'sum', 'sum_squares', ...Array.from({ length: 11 }, (_, code) => `h${code}`)];
  const text = `select store_id, measure, ${sums.map((name) => `sum(${name})::float8 as ${name}`).join(', ')} from month_cells
    where organisation_id = (select id from organisations) and measure like any (array['principle:%', 'index', 'role:%'])
      and month >= '2025-01-01' and month < '2026-01-01' group by store_id, measure`;
  const server = createServer((_request, response) => {
    pool.query(text).then(
      ({ rows }) => response.end(JSON.stringify(rows)),
      (error: Error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, pool };
}
