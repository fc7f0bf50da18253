import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { recountDifferences } from '../support/recount.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

const perSecond = 50;
const kills = 4;
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface HandIn {
  submissionKey: string;
  surveyVersionId: string;
  storeId: string;
  channel: string;
  language: string;
  answers: { overall: number; manners: number; comment: string };
}

describe('Hand-ins while the server is killed (attacks 23, 90, 91)', () => {
  let candour: Candour;
  let owner: Visitor;
  let program: Visitor;
  let asked: Pick<HandIn, 'surveyVersionId' | 'storeId' | 'channel' | 'language'>;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const place = { code: 'S1', name: 'Kamppi', timeZone: 'UTC', language: 'en' };
    const { id: storeId } = (await owner.post('/api/stores', place)).ok(201);
    asked = { surveyVersionId, storeId, channel: 'web', language: 'en' };
    program = candour.visitor();
    program.bearer = (await owner.post('/api/api-keys', { name: 'till', scopes: ['responses.write'] })).ok(201).key;
  });
  afterAll(() => candour.stop());

  function handIn(n: number): HandIn {
    const answers = { overall: 1 + (n % 5), manners: 1 + ((n * 7) % 5), comment: `Number ${n}` };
    return { submissionKey: `crash-${n}-${randomUUID()}`, ...asked, answers };
  }
  /** The status, or 0 where no answer came. */
  const send = (body: HandIn) =>
    program.post('/api/responses', body).then(
      ({ status }) => status,
      () => 0,
    );
  const stored = (keys: string[]) =>
    candour.database.sql<{ key: string; comment: string }>(
      `select s.submission_key as key, r.record -> 'answers' -> 'comment' ->> 'value' as comment
       from submissions s join responses r on r.organisation_id = s.organisation_id and r.id = s.response_id
       where s.submission_key = any($1)`,
      [keys],
    );

  it('keeps every acknowledged answer, once, and tells so whoever asks again', async () => {
    const sent: { body: HandIn; status: Promise<number> }[] = [];
    let going = true;
    const load = (async () => {
      for (let n = 0; going; n += 1) {
        const body = handIn(n);
        sent.push({ body, status: send(body) });
        await sleep(1_000 / perSecond);
      }
    })();
    for (let killed = 0; killed < kills; killed += 1) {
      await sleep(700 + Math.random() * 1_500);
      await candour.kill();
      await candour.run();
    }
    await sleep(500);
    going = false;
    await load;
    const outcomes = await Promise.all(sent.map(async ({ body, status }) => ({ body, status: await status })));
    const acknowledged = outcomes.filter(({ status }) => status === 201);
    expect(outcomes.filter(({ status }) => status !== 201 && status !== 0 && status !== 503)).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(perSecond);
    expect(outcomes.length).toBeGreaterThan(acknowledged.length);

    const there = new Map(
      (await stored(outcomes.map(({ body }) => body.submissionKey))).map((row) => [row.key, row.comment]),
    );
    const lost = acknowledged.filter(({ body }) => there.get(body.submissionKey) !== body.answers.comment);
    expect(lost).toEqual([]);

    // Whoever got no answer hands in again: what was stored is known (202), what was not is taken now (201).
    for (const { body, status } of outcomes) {
      const again = await send(body);
      const wasThere = there.has(body.submissionKey);
      expect([status, wasThere, again]).toEqual([status, wasThere, wasThere ? 202 : 201]);
    }
    const [count] = await candour.database.sql<{ responses: number; submissions: number }>(
      'select (select count(*)::int from responses) as responses, (select count(*)::int from submissions) as submissions',
    );
    expect(count).toEqual({ responses: outcomes.length, submissions: outcomes.length });
  }, 120_000);

  it('folds all of it into cells that equal a recount of the answers exactly', async () => {
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
    expect(await recountDifferences(candour)).toEqual([]);
    const [cell] = await candour.database.sql<{ n: number; responses: number }>(
      `select sum(n)::int as n, (select count(*)::int from responses) as responses from month_cells where measure = 'role:overall'`,
    );
    expect(cell?.n).toBe(cell?.responses);
  });

  it('finds a cell that was changed by a single answer: the recount can see', async () => {
    const change = (by: number) =>
      candour.database.sql(`update day_cells set n = n + $1 where measure = 'role:overall'`, [by]);
    await change(1);
    expect((await recountDifferences(candour)).length).toBeGreaterThan(0);
    await change(-1);
    expect(await recountDifferences(candour)).toEqual([]);
  });

  it('stores 50 twins in flight once: 201 for one, 202 or 423 for the others', async () => {
    for (let round = 0; round < 5; round += 1) {
      const body = handIn(10_000 + round);
      const answers: Answer[] = await Promise.all(
        Array.from({ length: 50 }, () => program.post('/api/responses', body)),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).toHaveLength(1);
      expect(statuses.filter((status) => ![201, 202, 423].includes(status))).toEqual([]);
      const ids = answers.flatMap((answer) => (answer.status < 300 ? [answer.body.id] : []));
      expect(new Set(ids).size).toBe(1);
      expect(await stored([body.submissionKey])).toHaveLength(1);
      expect(await send(body)).toBe(202);
    }
  });

  it('keeps the first answers where others come under their key, in parallel too', async () => {
    const first = handIn(20_000);
    expect(await send(first)).toBe(201);
    const changes = [
      { answers: { ...first.answers, overall: (first.answers.overall % 5) + 1 } },
      { answers: { ...first.answers, comment: 'Another' } },
      { channel: 'phone' },
      { language: 'fi' },
    ];
    for (const change of changes) expect([change, await send({ ...first, ...change })]).toEqual([change, 409]);
    const rivals = Array.from({ length: 20 }, (_, n) => ({
      ...first,
      submissionKey: 'rivals-for-one-key',
      answers: { ...first.answers, comment: `Rival ${n}` },
    }));
    const statuses = await Promise.all(rivals.map(send));
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![201, 409, 423].includes(status))).toEqual([]);
    const [kept] = await stored(['rivals-for-one-key']);
    expect(kept?.comment).toBe(rivals[statuses.indexOf(201)]?.answers.comment);
    expect((await stored([first.submissionKey]))[0]?.comment).toBe(first.answers.comment);
  });
});
