import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });
const mapped = { store: 'store', answeredOn: 'day', language: 'en' };

/** Lists brought from elsewhere. */
export const importRoutes: Record<string, Route> = {
  'POST /api/imports': { may: 'imports.change', or: 400 },
  'GET /api/imports': { may: 'imports.change' },
  'GET /api/imports/{id}': { may: 'imports.change', ids: id('import') },
  'GET /api/imports/{id}/faults': { may: 'imports.change', ids: id('import') },
  'GET /api/imports/{id}/faults.csv': { may: 'imports.change', ids: id('import') },
  'POST /api/imports/{id}/start': {
    may: 'imports.change',
    ids: id('import'),
    body: ({ surveyVersion }) => ({
      mapping: { surveyVersionId: surveyVersion, ...mapped, questions: { overall: { column: 'overall' } } },
    }),
  },
  'PATCH /api/imports/{id}': { may: 'imports.change', ids: id('import'), body: () => ({ encoding: 'utf-8' }) },
  'GET /api/imports/{id}/changes': { may: 'imports.change', ids: id('import') },
  'POST /api/imports/{id}/undo': { may: 'imports.change', ids: id('import'), or: 409 },
  'POST /api/imports/{id}/cancel': { may: 'imports.change', ids: id('import'), or: 409 },
};
