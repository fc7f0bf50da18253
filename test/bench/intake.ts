import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterStoreVisit } from '#surveys';
import { answersOf } from '../support/answers-of.ts';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { alternate, type BenchResult } from './bench.ts';
import { load } from './load.ts';

const seconds = 4;

/** Hand-ins per second over HTTP, everything included, against bare node http and pg with one commit each. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  const owner = await candour.setUp();
  const { versionId, storeId, program } = await publishSurvey(candour, owner);
  const reference = await startReference(candour);
  const bodies = Array.from({ length: 200 }, (_, seed) => {
    const answers = answersOf(afterStoreVisit, seed, (question) =>
      question.kind === 'scale' ? 1 + (seed % 5) : { empty: 'skipped' },
    );
    return JSON.stringify({ surveyVersionId: versionId, storeId, channel: 'web', language: 'en', seed, answers }).slice(
      1,
    );
  });
  let made = 0;
  const make = () => ({
    path: '/api/responses',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${program.bearer}` },
    body: `{"submissionKey":"${randomUUID()}",${bodies[(made += 1) % bodies.length] ?? ''}`,
  });
  const at = (connections: number) => {
    const run = async (url: string) => {
      const result = await load(url, make, { connections, seconds, expect: [201] });
      if (result.failures > 0) throw new Error(`${result.failures} of the hand-ins were not answered 201.`);
      return result.perSecond;
    };
    process.stderr.write(`intake at ${connections} connections\n`);
    return alternate(
      () => run(candour.url),
      () => run(reference.url),
      3,
    );
  };
  const wide = await at(32);
  const narrow = await at(8);
  reference.stop();
  await candour.stop();
  return {
    name: 'intake',
    unit: 'hand-ins/s',
    ...wide,
    ratio8: narrow.ratio,
    candour8: narrow.candour,
    reference8: narrow.reference,
  };
}

async function startReference(candour: Candour): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'intake-reference.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: candour.database.url, SECRET: process.env['TEST_SECRET'] ?? '' },
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString().trim(), stop: () => child.kill('SIGKILL') };
}
