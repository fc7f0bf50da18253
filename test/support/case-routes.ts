import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });
const test = { kind: 'score', measure: 'role:overall', below: 1 };

/** What customers are owed, and which answers open a case. */
export const caseRoutes: Record<string, Route> = {
  'GET /api/cases': { may: 'cases.read' },
  'POST /api/cases': {
    may: 'cases.work',
    body: ({ store, customer }, turn) => ({
      storeId: store,
      customerId: turn === '0' ? customer : null,
      words: `Slow ${turn}`,
    }),
  },
  'GET /api/cases/{id}': { may: 'cases.read', ids: id('case') },
  'POST /api/cases/{id}/events': {
    may: 'cases.work',
    ids: id('case'),
    body: () => ({ act: { kind: 'noted', words: 'Called' }, events: 1 }),
    or: 409,
  },
  'GET /api/case-settings': { may: 'cases.read' },
  'PUT /api/case-settings': {
    may: 'organisation.change',
    body: () => ({
      targets: { acknowledged: 60, first_word: 480, settled: 2_400 },
      remedyLimit: 20,
      currency: 'EUR',
    }),
  },
  'GET /api/case-figures': { may: 'cases.read' },
  'GET /api/case-causes': { may: 'cases.read' },
  'POST /api/case-causes': {
    may: 'organisation.change',
    body: (_, turn) => ({ parent: null, names: { en: `Cause ${turn}` } }),
  },
  'PATCH /api/case-causes/{key}': {
    may: 'organisation.change',
    ids: { key: 'caseCause' },
    body: () => ({ isRetired: true }),
  },
  'GET /api/promises': { may: 'cases.read' },
  'POST /api/promises': {
    may: 'promises.make',
    body: ({ store, customer }) => ({ storeId: store, customerId: customer, kind: 'call', dueOn: '2099-12-31' }),
  },
  'POST /api/promises/{id}/events': {
    may: 'cases.work',
    ids: id('promise'),
    body: () => ({ act: { kind: 'moved', dueOn: '2099-12-31', words: 'Fine' }, events: 1 }),
    or: 409,
  },
  'GET /api/promise-feed': { may: 'cases.read' },
  'POST /api/promise-feed': { may: 'cases.read' },
  'DELETE /api/promise-feed': { may: 'cases.read' },
  'GET /api/stores/{id}/case-link': { may: 'cases.work', ids: id('store') },
  'POST /api/stores/{id}/case-link': { may: 'cases.work', ids: id('store') },
  'GET /api/unregistered': { may: 'customers.change', or: 400 },
  'DELETE /api/unregistered/cases/{id}': { may: 'customers.change', ids: id('callerCase') },
  'DELETE /api/unregistered/promises/{id}': { may: 'customers.change', ids: id('callerPromise') },
  'GET /api/case-rules': { may: 'surveys.change' },
  'POST /api/case-rules': {
    may: 'surveys.change',
    body: ({ survey }, turn) => ({ name: `Rule ${turn}`, surveyId: survey, test, team: 'store' }),
  },
  'POST /api/case-rules/try': { may: 'surveys.change', body: ({ survey }) => ({ surveyId: survey, test }) },
  'DELETE /api/case-rules/{id}': { may: 'surveys.change', ids: id('caseRule') },
};
