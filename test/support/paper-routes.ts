import type { Route } from './api-routes.ts';
import type { Kind } from './one-of-everything.ts';

const id = (kind: Kind) => ({ id: kind });

/** Surveys printed on paper. */
export const paperRoutes: Record<string, Route> = {
  'GET /api/print-runs': { may: 'paper.read' },
  'POST /api/print-runs': {
    may: 'paper.change',
    body: ({ surveyVersion, store }, turn) => ({
      name: `Counter ${turn}`,
      surveyVersionId: surveyVersion,
      storeId: store,
      kind: 'numbered',
      language: 'en',
      copies: 1,
    }),
  },
  'GET /api/print-runs/{id}': { may: 'paper.read', ids: id('printRun') },
  'GET /api/print-runs/{id}/answered-before': { may: 'responses.read', ids: id('printRun') },
  'GET /api/print-runs/{id}/sheets.pdf': { may: 'paper.change', ids: id('printRun') },
  'POST /api/print-runs/{id}/print-again': { may: 'paper.change', ids: id('printRun'), or: 409 },
  'POST /api/print-runs/{id}/close': { may: 'paper.change', ids: id('printRun'), body: () => ({ keepDays: 30 }) },
  'POST /api/print-runs/{id}/reopen': { may: 'paper.change', ids: id('printRun') },
  'POST /api/scan-files': { may: 'paper.scan', or: 415 },
  'GET /api/scan-batches': { may: 'paper.read' },
  'POST /api/scan-batches': { may: 'paper.change' },
  'GET /api/scan-batches/{id}': { may: 'paper.read', ids: id('scanBatch') },
  'POST /api/scan-batches/{id}/stop': { may: 'paper.change', ids: id('scanBatch') },
  'POST /api/scan-batches/{id}/go-on': { may: 'paper.change', ids: id('scanBatch') },
  'POST /api/paper-checks/take': { may: 'paper.verify', body: ({ printRun }) => ({ runId: printRun }) },
  'GET /api/paper-checks/{id}/picture': { may: 'paper.verify', ids: id('paperCheck') },
  'PUT /api/paper-checks/{id}': { may: 'paper.verify', ids: id('paperCheck'), body: () => ({ choice: [2] }) },
  'POST /api/paper-checks/{id}/let-go': { may: 'paper.verify', ids: id('paperCheck') },
};
