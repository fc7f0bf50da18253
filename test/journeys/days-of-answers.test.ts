import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** The day of answers is the store's: where it opens its doors, not where a server stands. */
describe('The day of answers', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let made = 0;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  });
  afterAll(() => candour.stop());

  const open = async (timeZone: string, openedOn?: string) =>
    (
      await owner.post('/api/stores', {
        code: `D${(made += 1)}`,
        name: timeZone,
        timeZone,
        language: 'en',
        ...(openedOn ? { openedOn } : {}),
      })
    ).ok(201).id as string;
  const handIn = (storeId: string | null, answeredOn?: string, submissionKey = `day-of-answers-${(made += 1)}`) =>
    published.program.post('/api/responses', {
      submissionKey,
      surveyVersionId: published.versionId,
      ...(storeId === null ? {} : { storeId }),
      channel: 'web',
      language: 'en',
      answers: { overall: 4 },
      ...(answeredOn ? { answeredOn } : {}),
    });
  const keptDay = async (id: string) =>
    (
      await candour.database.sql<{ day: string }>('select answered_on::text as day from responses where id = $1', [id])
    )[0]?.day;
  const dayIn = (timeZone: string, after = 0) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Date.now() + after * 86_400_000);

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Helsinki'])(
    'is today in %s where none is told',
    async (timeZone) => {
      const storeId = await open(timeZone);
      const before = dayIn(timeZone);
      const { id } = (await handIn(storeId)).ok(201);
      expect([before, dayIn(timeZone)]).toContain(await keptDay(id));
    },
  );

  it('is the organisation’s where there is no store', async () => {
    const before = dayIn('Europe/Helsinki');
    const { id } = (await handIn(null)).ok(201);
    expect([before, dayIn('Europe/Helsinki')]).toContain(await keptDay(id));
  });

  it('is refused in the future and before the store opened, with a finding; nothing is stored', async () => {
    const storeId = await open('Europe/Helsinki', '2026-03-01');
    const future = await handIn(storeId, '2062-01-05', 'day-of-the-future');
    expect([future.status, future.body.findings]).toEqual([
      422,
      [
        expect.objectContaining({
          path: 'answeredOn',
          code: 'day_too_late',
          message: expect.stringMatching(/or earlier/),
        }),
      ],
    ]);
    expect((await handIn(storeId, dayIn('UTC', 3))).status).toBe(422);
    const early = await handIn(storeId, '2026-02-28');
    expect([early.status, early.body.findings[0].code, early.body.findings[0].details]).toEqual([
      422,
      'day_too_early',
      { min: '2026-03-01' },
    ]);
    expect(await candour.database.sql(`select 1 from submissions where submission_key = 'day-of-the-future'`)).toEqual(
      [],
    );
    // Corrected, the same key is free.
    (await handIn(storeId, '2026-03-01', 'day-of-the-future')).ok(201);
    (await handIn(storeId, '2026-03-01', 'day-of-the-future')).ok(202);
  });

  it('stays the day of the first hand-in when the same is sent again', async () => {
    const storeId = await open('Europe/Helsinki');
    const { id } = (await handIn(storeId, undefined, 'same-day-again')).ok(201);
    await candour.database.sql(`update responses set answered_on = answered_on - 1 where id = $1`, [id]);
    const day = await keptDay(id);
    expect((await handIn(storeId, undefined, 'same-day-again')).status).toBe(202);
    expect(await keptDay(id)).toBe(day);
  });
});
