import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });

/** Letters of campaigns. */
export const postRoutes: Record<string, Route> = {
  'GET /api/campaigns/{id}/mailings': { may: 'campaigns.read', ids: id('byPost') },
  'POST /api/mailings': {
    may: 'campaigns.change',
    body: ({ byPost }, turn) => ({
      campaignId: byPost,
      name: `Letters ${turn}`,
      returnAddress: 'Acme, 00100 Helsinki',
    }),
    or: 409,
  },
  'GET /api/mailings/{id}': { may: 'campaigns.read', ids: id('mailing') },
  'GET /api/mailings/{id}/letters.pdf': { may: 'campaigns.change', ids: id('mailing') },
  'GET /api/mailings/{id}/letters.csv': { may: 'campaigns.change', ids: id('mailing') },
  'POST /api/mailings/{id}/posted': {
    may: 'campaigns.change',
    ids: id('mailing'),
    body: () => ({ postedOn: '2020-01-01' }),
    or: 422,
  },
  'POST /api/mailings/{id}/drop': { may: 'campaigns.change', ids: id('mailing') },
  'POST /api/mailings/{id}/print-again': { may: 'campaigns.change', ids: id('mailing'), or: 409 },
  'POST /api/returned-letters': {
    may: 'campaigns.change',
    body: () => ({ letters: ['none'], reason: 'moved' }),
  },
};
