import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { allFolded } from '../support/weighed-answers.ts';

/** Twelve of each survey, three of whom have another weight: with weights and without, less one another, tell these three. */
const weights = [2, 2, 2, ...Array.from({ length: 9 }, () => 1)];

describe('A figure and its weighted twin (attack 36)', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  const surveyIds: Record<string, string> = {};

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { id: regionId } = (await owner.post('/api/regions', { name: 'All' })).ok(201);
    const place = { timeZone: 'UTC', language: 'en', regionId };
    const { id: storeId } = (await owner.post('/api/stores', { code: 'S1', name: 'Harbour', ...place })).ok(201);
    for (const kind of ['open', 'anonymous', 'plain']) {
      const definition = smallSurvey({ anonymous: kind === 'anonymous' });
      surveyIds[kind] = (await owner.post('/api/surveys', { definition })).ok(201).id;
      const surveyVersionId = (await owner.post(`/api/surveys/${surveyIds[kind]}/publish`)).ok(201).id;
      for (const [at, weight] of weights.entries()) {
        const asked = { surveyVersionId, storeId, channel: 'web', language: 'en' };
        const handIn = { submissionKey: `${kind}-answer-${at}`, ...asked, answers: { overall: at < 3 ? 1 : 5 } };
        (await owner.post('/api/responses', { ...handIn, ...(kind === 'plain' ? {} : { weight }) })).ok(201);
      }
    }
    await allFolded(candour);
    manager = await join(candour, owner, 'region_manager', { regionIds: [regionId] });
  }, 60_000);
  afterAll(() => candour.stop());

  const look = async (who: Visitor, query: string) => {
    const { csat, weights: told } = (await who.get(`/api/dashboards/overview?${query}`)).ok();
    return { value: csat.value as number | null, status: told.status as string, mayChoose: told.mayChoose as boolean };
  };
  const both = async (who: Visitor, query: string) =>
    Promise.all(['used', 'ignored'].map((use) => look(who, `${query}&weights=${use}`)));

  it('are both for whoever may read the answers one by one', async () => {
    const [used, ignored] = await both(owner, `surveyId=${surveyIds['open']}`);
    expect([used, ignored]).toEqual([
      { value: 60, status: 'used', mayChoose: true },
      { value: 75, status: 'ignored', mayChoose: true },
    ]);
  });

  it('are one for everybody else, on every route that takes weights', async () => {
    const { paths } = (await owner.get('/api/openapi.json')).ok() as {
      paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
    };
    const routes = Object.entries(paths).flatMap(([path, { get }]) =>
      get?.parameters?.some(({ name }) => name === 'weights') ? [path] : [],
    );
    expect(routes.length).toBeGreaterThan(8);
    const { items } = (await owner.get('/api/stores')).ok();
    for (const route of routes) {
      const path = route
        .replace('{surveyId}', surveyIds['open'] ?? '')
        .replace('{key}', 'overall')
        .replace('{measure}', 'csat')
        .replace('{id}', items[0].id);
      const [used, ignored] = await Promise.all(
        ['used', 'ignored'].map(async (use) => (await manager.get(`${path}?weights=${use}`)).ok()),
      );
      expect([path, used]).toEqual([path, ignored]);
    }
  });

  it('are one for everybody where an anonymous survey has answers with weights', async () => {
    for (const query of ['', `surveyId=${surveyIds['anonymous']}`]) {
      const [used, ignored] = await both(owner, query);
      expect(used).toEqual(ignored);
      expect([used?.status, used?.mayChoose]).toEqual(['ignored', false]);
    }
    const offered = async (query: string) => (await owner.get(`/api/dashboards/weights?${query}`)).ok().offered;
    expect([await offered(''), await offered(`surveyId=${surveyIds['open']}`)]).toEqual([false, true]);
  });

  it('are not told by what publishing the rule for weights moved', async () => {
    const { rules, number } = (await owner.get('/api/score-rules')).ok();
    (await owner.post('/api/score-rules', { rules: { ...rules, answerWeights: 'used' }, basedOn: number })).ok();
    const { versions } = (await manager.get('/api/score-rules')).ok();
    expect(versions[0].restatement).toMatchObject({ index: { before: null, after: null }, stores: [] });
    expect((await look(manager, `surveyId=${surveyIds['open']}`)).value).toBe(60);
    // A survey without weights says nothing of them, whatever the rule.
    expect((await look(manager, `surveyId=${surveyIds['plain']}`)).status).toBe('none');
  });
});
