import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const en = (text: string) => ({ en: text });
const points = [1, 2, 3, 4, 5].map((code) => ({ code, label: en(`point ${code}`) }));
const rated = (key: string, principle: string) =>
  ({ kind: 'scale', key, text: en(`${key}?`), points, measures: { principle, weight: 1 } }) as const;

/** East is courteous and knows little; West the other way round: weights decide who is first. */
const stores = { East: { manners: 5, knew: 2 }, West: { manners: 3, knew: 5 } };
const defaults = {
  respect: 8,
  courtesy: 9,
  timeliness: 15,
  honesty: 11,
  listening: 7,
  knowledge: 12,
  resolution: 13,
  follow_up: 3,
  commitment: 12,
  attentiveness: 10,
};

describe('Score rules', () => {
  let candour: Candour;
  let owner: Visitor;
  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const blocks = [{ key: 'visit', questions: [rated('manners', 'courtesy'), rated('knew', 'knowledge')] }];
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey({ blocks }) })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    for (const [name, answers] of Object.entries(stores)) {
      const place = { code: name, name, timeZone: 'UTC', language: 'en' };
      const storeId = (await owner.post('/api/stores', place)).ok(201).id;
      const asked = { surveyVersionId, storeId, channel: 'web', language: 'en', answers };
      for (let n = 0; n < 12; n += 1)
        (await owner.post('/api/responses', { submissionKey: `${name}-rules-${n}`, ...asked })).ok(201);
    }
    await eventually(
      () => candour.database.sql('select 1 from unfolded'),
      (waiting) => waiting.length === 0,
    );
  }, 60_000);
  afterAll(() => candour.stop());

  const overview = async () => (await owner.get('/api/score-rules')).ok();
  const weighing = (courtesy: number, knowledge: number) =>
    Object.fromEntries(Object.keys(defaults).map((key) => [key, { courtesy, knowledge }[key] ?? 0]));
  const first = async () =>
    (await owner.get('/api/dashboards/stores?sort=index&order=desc'))
      .ok()
      .items.map(({ name }: { name: string }) => name)[0];

  it('begin with the weights of the ready standard and the usual bounds', async () => {
    expect(await overview()).toMatchObject({
      number: 0,
      versions: [],
      rules: { weights: defaults, equalWeights: false, suppressBelow: 10, markBelow: 30, smallestDifference: 3 },
    });
  });

  it('tell what a change would do to the ranks before it is published, and change nothing', async () => {
    const { rules } = await overview();
    const knowing = (
      await owner.post('/api/score-rules', { rules: { ...rules, weights: weighing(1, 9) }, basedOn: 0 })
    ).ok();
    expect(knowing.number).toBe(1);
    expect(await first()).toBe('West');
    const preview = (await owner.post('/api/score-rules/preview', { ...rules, weights: weighing(9, 1) })).ok();
    // 100 and 25 points against 50 and 100, nine to one either way.
    expect(preview).toMatchObject({ compared: 2, placesChanged: 2, hidden: 0, shown: 0 });
    expect(preview.stores.map(({ name, before, after }: never) => [name, before, after])).toMatchObject([
      ['East', { value: 32.5, place: 2 }, { value: 92.5, place: 1 }],
      ['West', { value: 95, place: 1 }, { value: 55, place: 2 }],
    ]);
    expect([preview.index.before, preview.index.after]).toEqual([63.75, 73.75]);
    expect(await first()).toBe('West');
    expect((await overview()).number).toBe(1);
  });

  it('restate every figure when published, as a version that says what moved', async () => {
    const { rules, number } = await overview();
    const next = { ...rules, weights: weighing(9, 1), smallestDifference: 5 };
    expect((await owner.post('/api/score-rules', { rules: next, basedOn: number })).ok().number).toBe(2);
    expect(await first()).toBe('East');
    const { versions } = await overview();
    expect(versions.map((version: { number: number }) => version.number)).toEqual([2, 1]);
    expect(versions[0]).toMatchObject({ rules: next, restatement: { placesChanged: 2 } });
    expect((await owner.get('/api/scores/index')).ok().madeUnder).toMatchObject({ rules: 2, standard: 3 });
    const { items } = (await owner.get('/api/changes')).ok();
    expect(items.filter(({ subjectKind }: { subjectKind: string }) => subjectKind === 'score rules')).toHaveLength(2);
    expect(
      (await owner.get('/api/standard'))
        .ok()
        .draft.principles.map(({ weight }: { weight: number }) => weight)
        .sort(),
    ).toEqual(Object.values(weighing(9, 1)).sort());
  });

  it('stay one version when the same are published again, late, or twice at once', async () => {
    const { rules, number } = await overview();
    expect((await owner.post('/api/score-rules', { rules, basedOn: number })).ok().number).toBe(number);
    const other = { ...rules, equalWeights: true };
    const both = await Promise.all([0, 1].map(() => owner.post('/api/score-rules', { rules: other, basedOn: number })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await owner.post('/api/score-rules', { rules, basedOn: number });
    expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile']);
    expect((await overview()).versions).toHaveLength(number + 1);
  });

  it('count every principle alike with the switch, but for those that count nothing', async () => {
    // Courtesy and knowledge alone have a weight above 0: the mean of both.
    const { items } = (await owner.get('/api/dashboards/stores?sort=name')).ok();
    expect(items.map(({ index }: { index: { value: number } }) => index.value)).toEqual([62.5, 75]);
  });

  it('hide and mark by their bounds, everywhere', async () => {
    const { rules, number } = await overview();
    const strict = { ...rules, suppressBelow: 20, markBelow: 40 };
    const preview = (await owner.post('/api/score-rules/preview', strict)).ok();
    expect(preview).toMatchObject({ hidden: 2, shown: 0 });
    (await owner.post('/api/score-rules', { rules: strict, basedOn: number })).ok();
    const statuses = async (who: Visitor) => {
      const { items, network } = (await who.get('/api/dashboards/stores')).ok();
      return [...items.map(({ index }: { index: { status: string } }) => index.status), network.index.status];
    };
    // Whoever may read the answers sees every figure, marked as few.
    expect(await statuses(owner)).toEqual(['caution', 'caution', 'caution']);
    const storeIds = (await owner.get('/api/stores')).ok().items.map(({ id }: { id: string }) => id);
    const manager = await join(candour, owner, 'store_manager', { storeIds });
    expect(await statuses(manager)).toEqual(['suppressed', 'suppressed', 'caution']);
    expect((await owner.get('/api/me')).ok().organisation.settings).toMatchObject({ suppressBelow: 20, markBelow: 40 });
  });

  it('are refused with what is wrong named, and nothing is changed', async () => {
    const { rules, number } = await overview();
    const refused = async (change: object) => {
      const { status, body } = await owner.post('/api/score-rules/preview', { ...rules, ...change });
      return [status, body.code, body.findings.map(({ path, code }: { path: string; code: string }) => [path, code])];
    };
    const { courtesy: _, ...missing } = rules.weights;
    expect(await refused({ weights: missing })).toEqual([
      422,
      'unusable_rules',
      [['weights.courtesy', 'missing_principle']],
    ]);
    expect(await refused({ targets: { ...rules.targets, charm: 80 } })).toEqual([
      422,
      'unusable_rules',
      [['targets.charm', 'unknown_principle']],
    ]);
    expect(await refused({ weights: weighing(0, 0) })).toEqual([
      422,
      'unusable_rules',
      [['weights', 'nothing_counts']],
    ]);
    expect(await refused({ suppressBelow: 50, markBelow: 20 })).toEqual([
      422,
      'unusable_rules',
      [['markBelow', 'bounds_out_of_order']],
    ]);
    for (const change of [
      { weights: { ...rules.weights, courtesy: -1 } },
      { targets: { ...rules.targets, courtesy: 101 } },
      { suppressBelow: 2 },
      { suppressBelow: 4.5 },
      { smallestDifference: -1 },
      { colour: 'red' },
    ])
      expect((await refused(change)).slice(0, 2)).toEqual([400, 'invalid_input']);
    expect((await overview()).number).toBe(number);
  });

  it('are restated by a standard that weighs or retires, which tells it before it is published', async () => {
    const preview = async () => (await owner.get('/api/standard/restatement')).ok().restatement;
    const { rules: held, number: basedOn } = await overview();
    const rules = { ...held, equalWeights: false, suppressBelow: 10, markBelow: 30, weights: weighing(9, 1) };
    (await owner.post('/api/score-rules', { rules, basedOn })).ok();
    const [before, { draft, draftRevision }] = [await overview(), (await owner.get('/api/standard')).ok()];
    expect(await preview()).toBeNull();
    const [winner] = [await first()];
    const retired = winner === 'East' ? 'courtesy' : 'knowledge';
    const principles = draft.principles.map((one: { key: string }) => ({
      ...one,
      ...(['courtesy', 'knowledge'].includes(one.key) ? { weight: 5, retired: one.key === retired } : {}),
    }));
    (await owner.put('/api/standard/draft', { standard: { principles }, revision: draftRevision })).ok();
    expect(await preview()).toMatchObject({ compared: 2, placesChanged: 2 });
    expect([await first(), (await overview()).number]).toEqual([winner, before.number]);
    const published = (await owner.post('/api/standard/publish')).ok();
    const after = await overview();
    expect(published.restatement).toMatchObject({ placesChanged: 2 });
    expect([after.number, after.versions[0].restatement.placesChanged]).toEqual([before.number + 1, 2]);
    expect(after.versions[0].standardVersionId).toBe(published.id);
    expect(await first()).not.toBe(winner);
    expect((await owner.post('/api/standard/publish')).ok().restatement).toBeNull();
    expect((await overview()).number).toBe(after.number);
  });

  it('are read by managers, changed by those who may change the standard', async () => {
    const manager = await join(candour, owner, 'region_manager');
    expect((await manager.get('/api/score-rules')).status).toBe(200);
    const { rules, number } = await overview();
    expect((await manager.post('/api/score-rules/preview', rules)).status).toBe(403);
    expect((await manager.post('/api/score-rules', { rules, basedOn: number })).status).toBe(403);
  });

  describe('beside a transaction that is not through', () => {
    let beside: pg.Client;
    let organisationId: string;
    beforeAll(async () => {
      beside = new pg.Client({ connectionString: candour.database.url });
      await beside.connect();
      organisationId = (await owner.get('/api/me')).ok().organisation.id;
    });
    afterAll(() => beside.end());

    /** Whether a request is answered: it is not where it waits for a row that the other transaction holds. */
    const goesOn = async (request: Promise<unknown>) => {
      let isAnswered = false;
      void request.finally(() => (isAnswered = true));
      const held = 'select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))';
      const [{ pid }] = (await beside.query<{ pid: number }>('select pg_backend_pid() as pid')).rows as [
        { pid: number },
      ];
      await eventually(
        async () => isAnswered || (await candour.database.sql(held, [pid])).length > 0,
        (isTold) => isTold,
      );
      return isAnswered;
    };

    it('are published, and stores are moved, while a long list of customers comes in', async () => {
      const { rules, number: basedOn } = await overview();
      const [{ id: storeId }] = (await owner.get('/api/stores')).ok().items;
      const { id: regionId } = (await owner.post('/api/regions', { name: 'Coast', parentId: null })).ok(201);
      const customerId = randomUUID();
      await beside.query('begin');
      await beside.query(
        `insert into customers (organisation_id, id, language, consent) values ($1, $2, 'en', 'unknown')`,
        [organisationId, customerId],
      );
      await beside.query(
        `insert into purchases (organisation_id, id, customer_id, store_id, purchased_on) values ($1, $2, $2, $3, '2026-01-01')`,
        [organisationId, customerId, storeId],
      );
      const publishing = owner.post('/api/score-rules', { rules: { ...rules, smallestDifference: 4 }, basedOn });
      const published = await goesOn(publishing);
      const moving = owner.post(`/api/stores/${storeId}/move`, { regionId, from: '2026-01-01' });
      const moved = await goesOn(moving);
      await beside.query('rollback');
      expect([published, (await publishing).status]).toEqual([true, 200]);
      expect([moved, (await moving).status]).toEqual([true, 200]);
    });

    it('are kept when somebody changes the organisation at the same moment', async () => {
      await beside.query('begin');
      await beside.query(`update organisations set settings = settings || '{"markBelow": 77}' where id = $1`, [
        organisationId,
      ]);
      const changing = owner.patch('/api/organisation', { postalAddress: 'Harbour Street 1' });
      expect(await goesOn(changing)).toBe(false);
      await beside.query('commit');
      (await changing).ok();
      expect(await candour.database.sql('select settings from organisations where id = $1', [organisationId])).toEqual([
        { settings: expect.objectContaining({ markBelow: 77, postalAddress: 'Harbour Street 1' }) },
      ]);
    });
  });
});
