import { randomUUID } from 'node:crypto';
import { afterStoreVisit } from '#surveys';
import { answersOf } from '../support/answers-of.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { alternate, type BenchResult } from './bench.ts';
import { load } from './load.ts';

const [seconds, connections, ruleCount] = [4, 32, 20];

/** Hand-ins per second, with folding and judging beside them: of an organisation with twenty rules that open cases, against one without any. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start();
  const acme = await candour.setUp();
  const beta = await candour.anotherOrganisation('Beta');
  const [withRules, without] = [await intakeOf(candour, acme), await intakeOf(candour, beta)];
  for (let n = 0; n < ruleCount; n += 1) {
    const test =
      n % 2 === 0
        ? { kind: 'score', measure: 'role:overall', below: 1 + n }
        : { kind: 'words', words: { en: [`rude${n}`] } };
    const rule = { name: `Rule ${n}`, surveyId: null, test, team: 'store', isSure: true };
    (await acme.post('/api/case-rules', rule)).ok(201);
  }
  const result = await alternate(withRules, without, 4);
  await candour.stop();
  return { name: 'case-rules', unit: 'hand-ins/s', ...result };
}

async function intakeOf(candour: Candour, owner: Visitor): Promise<() => Promise<number>> {
  const { versionId, storeId, program } = await publishSurvey(candour, owner);
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
  return async () => {
    const { failures, perSecond } = await load(candour.url, make, { connections, seconds, expect: [201] });
    if (failures > 0) throw new Error(`${failures} of the hand-ins were not answered 201.`);
    // What came is folded and judged before the other one begins.
    await eventually(
      () =>
        candour.database.sql(
          `select 1 from unfolded union all select 1 from pgboss.job where name = 'open-cases-by-rule' and state < 'completed' limit 1`,
        ),
      (rows) => rows.length === 0,
      120_000,
    );
    return perSecond;
  };
}
