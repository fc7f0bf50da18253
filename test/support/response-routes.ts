import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });

/** Responses: handing in, reading, files, erasing, and who wishes to be contacted. */
export const responseRoutes: Record<string, Route> = {
  'POST /api/responses': {
    may: 'responses.write',
    body: ({ surveyVersion, store }, turn) => ({
      submissionKey: `route-${turn}`,
      surveyVersionId: surveyVersion,
      storeId: store,
      channel: 'web',
      language: 'en',
      answers: { overall: 4 },
    }),
  },
  'GET /api/contact-wishes': { may: 'responses.read' },
  'PUT /api/contact-wishes/{id}': {
    may: 'customers.change',
    ids: id('response'),
    body: () => ({ done: true }),
    or: 404,
  },
  'GET /api/responses': { may: 'responses.read' },
  'GET /api/responses/export.csv': { may: 'responses.read' },
  'GET /api/responses/export.xlsx': { may: 'responses.read' },
  'GET /api/responses/{id}': { may: 'responses.read', ids: id('response') },
  'POST /api/responses/{id}/erase': { may: 'customers.change', ids: id('response') },
};
