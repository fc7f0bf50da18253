import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });
const day = '2030-05-04';

/** Mystery shopping. What a shopper does with a job is refused to an owner, who holds none: 404, as for any other job. */
export const shoppingRoutes: Record<string, Route> = {
  'GET /api/programmes': { may: 'shopping.read' },
  'POST /api/programmes': {
    may: 'shopping.change',
    body: ({ shoppingVersion, store }, turn) => ({
      name: `Programme ${turn}`,
      surveyVersionId: shoppingVersion,
      storeIds: [store],
    }),
  },
  'GET /api/programmes/{id}': { may: 'shopping.read', ids: id('programme') },
  'PATCH /api/programmes/{id}': {
    may: 'shopping.change',
    ids: id('programme'),
    body: ({ shoppingVersion, store }) => ({ surveyVersionId: shoppingVersion, storeIds: [store] }),
  },
  'POST /api/programmes/{id}/staff-notice': {
    may: 'shopping.change',
    ids: id('programme'),
    body: () => ({ informedOn: day, how: 'In a meeting' }),
  },
  'POST /api/programmes/{id}/start': { may: 'shopping.change', ids: id('programme'), or: 409 },
  'POST /api/programmes/{id}/pause': { may: 'shopping.change', ids: id('programme'), or: 409 },
  'POST /api/programmes/{id}/finish': { may: 'shopping.change', ids: id('programme'), or: 409 },
  'GET /api/programmes/{id}/waves': { may: 'shopping.read', ids: id('programme') },
  'POST /api/programmes/{id}/waves': {
    may: 'shopping.change',
    ids: id('programme'),
    body: (_, turn) => ({ name: `Wave ${turn}`, from: day, to: day }),
    or: 409,
  },
  'GET /api/assignments': { may: 'shoppers.read' },
  'GET /api/assignments/proposals': { may: 'shoppers.read', or: 400 },
  'POST /api/assignments/{id}/offer': {
    may: 'shopping.change',
    ids: id('openJob'),
    body: ({ shopper }) => ({ shopperId: shopper }),
    or: 409,
  },
  'POST /api/assignments/{id}/withdraw-offer': { may: 'shopping.change', ids: id('openJob'), or: 409 },
  'POST /api/assignments/{id}/cancel': { may: 'shopping.change', ids: id('openJob'), or: 409 },
  'GET /api/shoppers': { may: 'shoppers.read' },
  'POST /api/shoppers': {
    may: 'shoppers.change',
    body: ({ shopper }, turn) => ({
      email: `shopper${turn}@example.com`,
      name: 'S',
      language: 'en',
      householdOf: shopper,
    }),
  },
  'GET /api/shoppers/{id}': { may: 'shoppers.read', ids: id('shopper') },
  'PATCH /api/shoppers/{id}': {
    may: 'shoppers.change',
    ids: id('shopper'),
    body: ({ shopper }) => ({ householdOf: shopper }),
  },
  'POST /api/shoppers/{id}/invite-again': { may: 'shoppers.change', ids: id('shopper') },
  'POST /api/shop/sign-in': { may: 'anyone', body: () => ({ token: 'none' }), or: 404 },
  'POST /api/shop/links': { may: 'anyone', body: () => ({ email: 'nobody@example.com' }) },
  'GET /api/shop/me': { may: 'visits.make' },
  'GET /api/shop/jobs': { may: 'visits.make' },
  'GET /api/shop/board': { may: 'visits.make' },
  'GET /api/shop/statement': { may: 'visits.make' },
  'GET /api/shop/versions/{id}': { may: 'visits.make', ids: id('shoppingVersion'), or: 404 },
  'GET /api/shop/jobs/{id}/photos': { may: 'visits.make', ids: id('assignment'), or: 404 },
  'POST /api/shop/jobs/{id}/briefing-test': {
    may: 'visits.make',
    ids: id('assignment'),
    body: () => ({ answers: {} }),
    or: 404,
  },
  'POST /api/shop/jobs/{id}/accept': { may: 'visits.make', ids: id('assignment'), or: 404 },
  'POST /api/shop/jobs/{id}/decline': { may: 'visits.make', ids: id('assignment'), body: () => ({}), or: 404 },
  'POST /api/shop/jobs/{id}/give-back': { may: 'visits.make', ids: id('assignment'), body: () => ({}), or: 404 },
  'POST /api/shop/jobs/{id}/apply': { may: 'visits.make', ids: id('assignment'), or: 404 },
  'POST /api/shop/jobs/{id}/withdraw': { may: 'visits.make', ids: id('assignment'), or: 404 },
  'PUT /api/visits/{key}': {
    may: 'visits.make',
    ids: { key: 'visitKey' },
    body: ({ assignment, shoppingVersion }) => ({
      jobId: assignment,
      versionId: shoppingVersion,
      language: 'en',
      sentAt: 0,
      startedAt: 0,
      endedAt: 0,
      answers: {},
    }),
    or: 404,
  },
  'GET /api/visits/{key}': { may: 'visits.make', ids: { key: 'visitKey' }, or: 404 },
};
