import type { Route } from './api-routes.ts';

const id = { id: 'calling' } as const;
const device = '0190e9b2-5a3c-7d44-8e11-000000000001';

/** What interviewers and supervisors call. One's own calling is rung, and has its outcome, in this order. */
export const callingRoutes: Record<string, Route> = {
  'POST /api/callings/next': { may: 'calls.make' },
  'GET /api/callings/appointments': { may: 'calls.make' },
  'GET /api/callings/mine': { may: 'calls.make' },
  'GET /api/callings/try-out': { may: 'calls.make' },
  'POST /api/callings/search': { may: 'calls.make', body: () => ({ number: '+358401234567' }) },
  'POST /api/callings/{id}/call-back': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/moment': { may: 'calls.make', ids: id, body: () => ({ at: '2026-01-05T12:00' }), or: 422 },
  'GET /api/callings/{id}/link': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/link': { may: 'calls.make', ids: id },
  'GET /api/callings/{id}': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/renew': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/ring': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/answered': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/hang-up': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/steps': {
    may: 'calls.make',
    ids: id,
    body: ({ attempt, surveyVersion }) => ({
      attemptId: attempt,
      surveyVersionId: surveyVersion,
      device,
      steps: [{ number: 1, step: { kind: 'leave', question: 'overall' } }],
    }),
    // The attempt is one of mail, and none of this calling.
    or: 404,
  },
  'POST /api/callings/{id}/hand-in': {
    may: 'calls.make',
    ids: id,
    body: ({ attempt }) => ({ attemptId: attempt, device, lastStep: 0 }),
    or: 404,
  },
  'POST /api/callings/{id}/outcome': {
    may: 'calls.make',
    ids: id,
    body: () => ({ outcome: 'no_answer', note: 'Rang long' }),
  },
  'POST /api/callings/{id}/notes': { may: 'calls.make', ids: id, body: () => ({ text: 'Try in the evening' }) },
  'POST /api/callings/{id}/give-back': { may: 'calls.make', ids: id, or: 409 },
  'GET /api/calling-queue': { may: 'calls.read' },
  'GET /api/calling-queue/unsettled': { may: 'calls.read' },
  'GET /api/calling-queue/in-hand': { may: 'calls.read' },
  'GET /api/calling-queue/waiting': { may: 'calls.read' },
  'GET /api/calling-queue/callers': { may: 'calls.read' },
  'PUT /api/calling-queue/callers/{id}': {
    may: 'calls.supervise',
    ids: { id: 'person' },
    body: () => ({ languages: ['fi'], skills: ['Cars'] }),
    or: 404,
  },
  'POST /api/calling-queue/{id}/assign': {
    may: 'calls.supervise',
    ids: id,
    body: ({ person }) => ({ personId: person }),
    or: 404,
  },
  'POST /api/calling-queue/{id}/settle': {
    may: 'calls.supervise',
    ids: id,
    body: () => ({ outcome: 'no_answer' }),
    or: 409,
  },
  'GET /api/own-telephone': { may: 'calls.make' },
  'PUT /api/own-telephone': { may: 'calls.make', body: () => ({ number: '+358401234500' }) },
  'GET /api/callings/{id}/line-call': { may: 'calls.make', ids: id },
  'POST /api/callings/{id}/line-call': { may: 'calls.make', ids: id, or: 409 },
  'POST /api/callings/{id}/line-call/cancel': { may: 'calls.make', ids: id },
  'GET /api/fieldwork/hours': { may: 'calls.read' },
  'GET /api/fieldwork/interviewers': { may: 'calls.read' },
  'GET /api/fieldwork/interviewer-effects': { may: 'calls.read' },
  'GET /api/fieldwork/signals': { may: 'calls.supervise' },
  'GET /api/fieldwork/callings/{id}': { may: 'calls.supervise', ids: id, or: 404 },
  'GET /api/calling-rules': { may: 'calls.read' },
  'PUT /api/calling-rules/{country}': {
    may: 'calls.supervise',
    ids: { country: 'key' },
    body: () => ({ windows: [], isClosedOnHolidays: true, consent: 'given' }),
    or: 400,
  },
};
