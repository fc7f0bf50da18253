import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterStoreVisit } from '#surveys';
import { answersOf } from '../support/answers-of.ts';
import { Candour } from '../support/candour.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { alternate, type BenchResult } from './bench.ts';
import { load } from './load.ts';

const many = 10_000;

/** Answers folded into cells per second, against the same writes by plain SQL; and the longest lag while hand-ins pour in. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  const owner = await candour.setUp();
  const published = await publishSurvey(candour, owner);
  const bodies = bodiesOf(published);
  await handInMany(published, bodies, many);
  const folder = spawn(process.execPath, [join(import.meta.dirname, 'fold-runner.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: candour.database.url, SECRET: process.env['TEST_SECRET'] ?? '' },
  });
  const ask = async (what: string) => {
    await candour.database.sql('truncate day_cells, month_cells, choice_counts, comments');
    await candour.database.sql('insert into unfolded select organisation_id, id from responses on conflict do nothing');
    folder.stdin.write(`${what}\n`);
    const [line] = (await once(folder.stdout, 'data')) as [Buffer];
    return Number(line.toString());
  };
  const found = await alternate(
    () => ask('candour'),
    () => ask('plain'),
    5,
  );
  folder.kill('SIGKILL');
  const lag = await longestLag(candour, published, bodies);
  await candour.stop();
  return { name: 'fold', unit: 'answers/s', ...found, ...lag };
}

function bodiesOf({ versionId, storeId }: Published): string[] {
  return Array.from({ length: 500 }, (_, seed) => {
    const answers = answersOf(afterStoreVisit, seed, (question) =>
      question.kind === 'scale' ? 1 + (seed % 5) : { empty: 'skipped' },
    );
    const day = new Date(Date.UTC(new Date().getUTCFullYear() - 1, seed % 12, 1 + (seed % 28)))
      .toISOString()
      .slice(0, 10);
    return JSON.stringify({
      surveyVersionId: versionId,
      storeId,
      channel: 'web',
      language: 'en',
      answeredOn: day,
      seed,
      answers,
    }).slice(1);
  });
}

async function handInMany(published: Published, bodies: string[], count: number): Promise<void> {
  let made = 0;
  while (made < count) {
    const some = Array.from(
      { length: 200 },
      () => `{"submissionKey":"${randomUUID()}",${bodies[(made += 1) % bodies.length] ?? ''}`,
    );
    await Promise.all(
      some.map(async (body) => {
        const answer = await published.program.raw('/api/responses', {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json' },
        });
        answer.ok(201);
      }),
    );
  }
}

/** Hands in at up to a thousand a second with a worker beside, and watches how long responses stay unfolded. */
async function longestLag(
  candour: Candour,
  published: Published,
  bodies: string[],
): Promise<{ lagSeconds: number; handInsPerSecond: number }> {
  await candour.database.sql('truncate unfolded');
  const worker = candour.spawn('worker');
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  let longest = 0;
  let made = 0;
  const seen = new Map<string, number>();
  const watch = setInterval(() => {
    void candour.database
      .sql<{ id: string }>('select response_id as id from unfolded order by response_id limit 1')
      .then(([oldest]) => {
        if (oldest === undefined) return seen.clear();
        const since = seen.get(oldest.id) ?? performance.now();
        seen.set(oldest.id, since);
        longest = Math.max(longest, performance.now() - since);
        return undefined;
      });
  }, 100);
  const make = () => ({
    path: '/api/responses',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${published.program.bearer}` },
    body: `{"submissionKey":"${randomUUID()}",${bodies[(made += 1) % bodies.length] ?? ''}`,
  });
  const { perSecond } = await load(candour.url, make, { connections: 32, seconds: 12, expect: [201] });
  clearInterval(watch);
  worker.kill('SIGKILL');
  return { lagSeconds: Number((longest / 1_000).toFixed(2)), handInsPerSecond: Math.round(perSecond) };
}
