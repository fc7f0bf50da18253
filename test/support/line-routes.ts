import type { Route } from './api-routes.ts';

const id = { id: 'customer' } as const;
const consent = {
  channel: 'phone',
  givenAt: '2026-01-05T10:00:00Z',
  wording: 'You may call me by a machine.',
  source: 'The till',
};

/** The line, its telephones, and who agreed to be called by a machine. Nothing rings where these are called. */
export const lineRoutes: Record<string, Route> = {
  'GET /api/telephone/line': { may: 'calls.read' },
  'POST /api/telephone/line/go-on': { may: 'calls.supervise' },
  'GET /api/telephone/calls': { may: 'calls.read' },
  'POST /api/telephone/calls/{sid}': {
    may: 'calls.supervise',
    ids: { sid: 'key' },
    body: () => ({ does: 'answer' }),
    or: 404,
  },
  'GET /api/customers/{id}/call-consents': { may: 'customers.read', ids: id },
  'PUT /api/customers/{id}/call-consents': { may: 'customers.change', ids: id, body: () => consent },
  'POST /api/customers/{id}/call-consents/take-back': {
    may: 'customers.change',
    ids: id,
    body: () => ({ channel: 'phone' }),
  },
  'POST /api/call-consents': { may: 'customers.change', body: () => ({ ...consent, references: ['C-1'] }) },
  'GET /api/surveys/{id}/recordings': { may: 'surveys.read', ids: { id: 'survey' } },
  'POST /api/surveys/{id}/recordings/{question}/{language}': {
    may: 'surveys.change',
    ids: { id: 'survey', question: 'key', language: 'key' },
    or: 404,
  },
  'DELETE /api/surveys/{id}/recordings/{question}/{language}': {
    may: 'surveys.change',
    ids: { id: 'survey', question: 'key', language: 'key' },
    or: 404,
  },
  'GET /api/call-recordings/{address}': { may: 'anyone', ids: { address: 'token' } },
};
