import { Agent } from 'node:http';
import pg from 'pg';
import { always } from '../support/calling-house.ts';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { invitationTokens } from './invitations.ts';
import { alternate, median, type BenchResult } from './bench.ts';
import { send } from './load.ts';

const [few, many] = [10_000, Number(process.env['CALLINGS'] ?? 1_000_000)];
const interviewers = 20;
const seconds = 5;
const agent = new Agent({ keepAlive: true, maxSockets: interviewers });
/** What customers’ numbers begin with, their country and whose clocks count there: six zones. */
const places = [
  ['+35840', 'FI', 'Europe/Helsinki'],
  ['+4670', 'SE', 'Europe/Stockholm'],
  ['+44777', 'GB', 'Europe/London'],
  ['+3706', 'LT', 'Europe/Vilnius'],
  ['+6141', 'AU', 'Australia/Sydney'],
  ['+1212', 'US', 'America/New_York'],
] as const;

/** Customers speak one of three, and each interviewer two. */
const languages = ['en', 'fi', 'sv'] as const;

/** Taking the next call over HTTP, all rules judged, beside one statement of plain SQL (`for update skip locked`) on the same rows by their index. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start();
  const pool = new pg.Pool({ connectionString: candour.database.url, max: interviewers });
  try {
    const house = await prepare(candour);
    await fill(candour, house.campaign, few);
    const atFew = await oneByOne(house, pool);
    await fill(candour, house.campaign, many);
    const atMany = await oneByOne(house, pool);
    const pace = await alternate(
      () => perSecond(house.people, (who) => take(who, pool)),
      () => perSecond(house.people, () => takePlainly(pool)),
      3,
    );
    const paced = await everyTwoSeconds(house, pool);
    const growth = atMany / atFew;
    return {
      name: 'next-call',
      unit: 'takes/s',
      ...pace,
      callings: many,
      p99Ms: paced,
      msAtFew: atFew,
      msAtMany: atMany,
      growth,
    };
  } finally {
    await pool.end();
    await candour.stop();
  }
}

/** An interviewer, signed in. */
interface Interviewer {
  url: string;
  headers: Record<string, string>;
}

interface House {
  people: Interviewer[];
  campaign: string;
}

async function prepare(candour: Candour): Promise<House> {
  const owner = await candour.setUp();
  const { versionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
  (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 90 })).ok();
  for (const [, country] of places) (await owner.put(`/api/calling-rules/${country}`, always)).ok(204);
  const named = { name: 'By telephone', surveyVersionId: versionId, channels: [{ channel: 'phone' }] };
  const { id: campaign } = (await owner.post('/api/campaigns', named)).ok(201);
  await candour.database.sql(`update campaigns set status = 'running', released_at = now()`);
  const people = await Promise.all(Array.from({ length: interviewers }, () => join(candour, owner, 'interviewer')));
  for (const [at, person] of people.entries()) {
    const { id } = (await person.get('/api/me')).ok().person;
    const spoken = languages.filter((_, n) => n !== at % languages.length);
    (await owner.put(`/api/calling-queue/callers/${id}`, { languages: spoken, skills: [] })).ok(204);
  }
  const signedIn = people.map(({ url, cookies }) => ({
    url,
    headers: {
      origin: url,
      'content-type': 'application/json',
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  }));
  return { people: signedIn, campaign };
}

/** So many callings that are ready, in six zones, tried unlike often. */
async function fill(candour: Candour, campaign: string, count: number): Promise<void> {
  const { sql } = candour.database;
  await sql('truncate callings, calling_attempts, attempts, handovers, invitations, customers cascade');
  await sql(
    `insert into customers (organisation_id, id, name, phone, language, consent)
     select o.id, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'C' || n, ($1::text[])[1 + n % 6] || (2000000 + n % 7000000), ($3::text[])[1 + n / 6 % 3], 'given'
     from organisations o, generate_series(1, $2::int) n`,
    [places.map(([beginning]) => beginning), count, languages],
  );
  await sql(
    `insert into invitations (organisation_id, id, campaign_id, customer_id, language, token_hash, seed, state)
     select organisation_id, id, $1, id, language, sha256(id::text::bytea), 1, 'waiting' from customers`,
    [campaign],
  );
  await sql(
    `insert into callings (organisation_id, id, invitation_id, campaign_id, customer_id, state, number, hours, language, tries_morning, tries_evening, tries, waiting_since, draw)
     select organisation_id, id, id, $1, id, 'ready', phone, ($2::text[])[array_position($3::text[], left(phone, 4))], language, n % 2, n / 2 % 2, n % 2 + n / 2 % 2,
       now() - make_interval(secs => n % 1000), hashtext(id::text)::bigint + 2147483648
     from (select *, row_number() over (order by id)::int as n from customers) c`,
    [
      campaign,
      places.map(([, country, zone]) => `${country} ${zone}`),
      places.map(([beginning]) => beginning.slice(0, 4)),
    ],
  );
  await giveTokens(candour);
  await sql('vacuum analyze');
}

/** Makes the links of invitations what they would be: what was answered is looked up by them. */
async function giveTokens(candour: Candour): Promise<void> {
  const { sql } = candour.database;
  const tokenOf = await invitationTokens();
  const rows = await sql<{ organisation_id: string; id: string }>('select organisation_id, id from invitations');
  for (let start = 0; start < rows.length; start += 50_000) {
    const some = rows.slice(start, start + 50_000);
    await sql(
      `update invitations i set token_hash = g.hash from unnest($1::uuid[], $2::bytea[]) as g (id, hash) where i.id = g.id`,
      [some.map(({ id }) => id), some.map(({ organisation_id: organisation, id }) => tokenOf(organisation, id).hash)],
    );
  }
}

/** Takes the next call and is done with it; both ways end with the same statement. */
async function take({ url, headers }: Interviewer, pool: pg.Pool): Promise<void> {
  const asked = { path: '/api/callings/next', method: 'POST', headers, body: '{}' };
  const { status, text } = await send(url, agent, asked);
  const { calling } = JSON.parse(text) as { calling?: { id: string } | null };
  if (status !== 200 || !calling) throw new Error(`The next call answered ${status}: ${text.slice(0, 2_000)}`);
  await done(pool, calling.id);
}

/** Each place has its own order in the index, so a statement asks for one of them; they take turns. */
let turn = 0;

async function takePlainly(pool: pg.Pool): Promise<void> {
  turn += 1;
  const [, country, zone] = places[turn % places.length] ?? places[0];
  const language = languages[Math.floor(turn / places.length) % languages.length];
  const { rows } = await pool.query<{ id: string }>(
    `update callings k set changed_at = now() from (
       select organisation_id, id from callings where state = 'ready' and organisation_id = (select id from organisations)
         and channel = 'phone' and campaign_id = (select id from campaigns) and hours = $1 and language = $2
       order by appointment_at, priority desc, tries_morning, tries, waiting_since, draw, id limit 1 for update skip locked) first
     where k.organisation_id = first.organisation_id and k.id = first.id returning k.id`,
    [`${country} ${zone}`, language],
  );
  await done(pool, rows[0]?.id ?? '');
}

async function done(pool: pg.Pool, id: string): Promise<void> {
  await pool.query(
    `update callings set state = 'done', taken_by = null, taken_until = null where id = $1 and organisation_id = (select id from organisations)`,
    [id],
  );
}

/** Without a pause, by all interviewers at once. */
async function perSecond(people: readonly Interviewer[], one: (who: Interviewer) => Promise<void>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let takes = 0;
  const line = async (who: Interviewer) => {
    while (performance.now() < end) {
      await one(who);
      takes += 1;
    }
  };
  await Promise.all(people.map(line));
  return takes / ((performance.now() - start) / 1_000);
}

/** Milliseconds of a take by one interviewer, the middle one of fifty. */
async function oneByOne({ people }: House, pool: pg.Pool): Promise<number> {
  const times: number[] = [];
  const [who] = people;
  for (let turn = 0; turn < 60 && who; turn += 1) times.push(await timed(() => take(who, pool)));
  return median(times.slice(10));
}

/** Milliseconds within which 99 of 100 takes are answered where each interviewer asks every two seconds. */
async function everyTwoSeconds({ people }: House, pool: pg.Pool): Promise<number> {
  const times: number[] = [];
  const rounds = 10;
  const line = async (who: Interviewer, at: number) => {
    await pause((at * 2_000) / people.length);
    for (let round = 0; round < rounds; round += 1) {
      const time = await timed(() => take(who, pool));
      times.push(time);
      await pause(2_000 - time);
    }
  };
  await Promise.all(people.map(line));
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, time)));

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
