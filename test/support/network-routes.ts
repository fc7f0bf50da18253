import type { Route } from './api-routes.ts';
import type { Ids, Kind } from './one-of-everything.ts';

const place = { timeZone: 'UTC', language: 'en' };
const id = (kind: Kind) => ({ id: kind });
const named = (name: string) => (_: Ids, turn: string) => ({ name: `${name} ${turn}` });
const principle = (texts: object) => ({
  key: 'greeting',
  name: texts,
  promise: texts,
  behaviours: { store: [], call_centre: [] },
  weight: 1,
  target: null,
  retired: false,
  settings: ['store'],
});
/** Refused for good reasons, with the ids found all the same: nothing is saved. */
const emptyStandard = () => ({ standard: { principles: [principle({ en: 'Hello' })] }, revision: 1 });
const emptyRules = () => ({
  weights: {},
  targets: {},
  equalWeights: false,
  suppressBelow: 10,
  markBelow: 30,
  smallestDifference: 3,
});

const openAllWeek = () => ({
  week: [{ from: '09:00', until: '17:00', weekdays: [1, 2, 3, 4, 5, 6, 7] }],
  days: {},
  isClosedOnHolidays: true,
});

/** Stores and regions, the service standard and the score rules. */
export const networkRoutes: Record<string, Route> = {
  'GET /api/regions': { may: 'stores.read' },
  'POST /api/regions': {
    may: 'stores.change',
    body: ({ region }, turn) => ({ name: `Region ${turn}`, parentId: region }),
  },
  'PATCH /api/regions/{id}': { may: 'stores.change', ids: id('region'), body: named('North') },
  'DELETE /api/regions/{id}': { may: 'stores.change', ids: id('region'), or: 409 },
  'GET /api/stores': { may: 'stores.read' },
  'GET /api/stores/export.csv': { may: 'stores.read' },
  'POST /api/stores': {
    may: 'stores.change',
    body: ({ region }, turn) => ({ code: `C${turn}`, name: 'Store', regionId: region, ...place }),
  },
  'GET /api/stores/{id}/hours': { may: 'stores.read', ids: id('store') },
  'PUT /api/stores/{id}/hours': { may: 'hours.change', ids: id('store'), body: openAllWeek },
  'DELETE /api/stores/{id}/hours': { may: 'hours.change', ids: id('store') },
  'GET /api/regions/{id}/hours': { may: 'stores.read', ids: id('region') },
  'PUT /api/regions/{id}/hours': { may: 'stores.change', ids: id('region'), body: openAllWeek },
  'DELETE /api/regions/{id}/hours': { may: 'stores.change', ids: id('region') },
  'GET /api/opening-hours': { may: 'stores.read' },
  'PUT /api/opening-hours': { may: 'stores.change', body: openAllWeek },
  'GET /api/stores/{id}': { may: 'stores.read', ids: id('store') },
  'PATCH /api/stores/{id}': { may: 'stores.change', ids: id('store'), body: named('Store') },
  'POST /api/stores/{id}/move': {
    may: 'stores.change',
    ids: id('store'),
    body: ({ region }) => ({ regionId: region, from: '2026-05-01' }),
  },
  'POST /api/stores/{id}/close': { may: 'stores.change', ids: id('store'), body: () => ({ on: '2030-01-01' }) },
  'POST /api/stores/{id}/reopen': { may: 'stores.change', ids: id('store') },
  'GET /api/standard': { may: 'standard.read' },
  'PUT /api/standard/draft': { may: 'standard.change', body: emptyStandard, or: 422 },
  'POST /api/standard/publish': { may: 'standard.change', body: () => ({}) },
  'GET /api/standard/restatement': { may: 'standard.change' },
  'GET /api/score-rules': { may: 'standard.read' },
  'POST /api/score-rules/preview': { may: 'standard.change', body: emptyRules, or: 422 },
  'POST /api/score-rules': { may: 'standard.change', body: () => ({ rules: emptyRules(), basedOn: 0 }), or: 422 },
  'GET /api/standard/versions/{id}': { may: 'standard.read', ids: id('standardVersion') },
};
