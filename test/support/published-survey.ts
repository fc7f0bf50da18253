import type { Candour } from './candour.ts';
import type { Visitor } from './visitor.ts';

/** A published survey and a store, ready to be answered through the API with a key. */
export interface Published {
  surveyId: string;
  versionId: string;
  storeId: string;
  storeCode: string;
  /** A visitor that carries an API key instead of a session. */
  program: Visitor;
}

/** Publishes a ready survey, opens a store and makes a key, all by the API as an owner would. */
export async function publishSurvey(
  candour: Candour,
  owner: Visitor,
  survey: object = { ready: 'after_store_visit' },
): Promise<Published> {
  const { id: surveyId } = (await owner.post('/api/surveys', survey)).ok(201);
  const { id: versionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
  const store = { code: 'S1', name: 'Kamppi', timeZone: 'Europe/Helsinki', language: 'fi' };
  const { id: storeId } = (await owner.post('/api/stores', store)).ok(201);
  const scopes = ['responses.write', 'responses.read', 'dashboards.read'];
  const { key } = (await owner.post('/api/api-keys', { name: 'till', scopes })).ok(201);
  const program = candour.visitor();
  program.bearer = key;
  return { surveyId, versionId, storeId, storeCode: store.code, program };
}
