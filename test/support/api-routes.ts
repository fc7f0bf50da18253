import { callingRoutes } from './calling-routes.ts';
import { lineRoutes } from './line-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { importRoutes } from './import-routes.ts';
import { networkRoutes } from './network-routes.ts';
import type { Ids, Kind } from './one-of-everything.ts';
import { paperRoutes } from './paper-routes.ts';
import { postRoutes } from './post-routes.ts';
import { smallPng } from './small-png.ts';
import { responseRoutes } from './response-routes.ts';
import { shoppingRoutes } from './shopping-routes.ts';
import { smallSurvey } from './small-survey.ts';

/** What the tests know of a route: who may call it, what its parameters are ids of, and a body that it takes. */
export interface Route {
  may: string;
  ids?: Record<string, Kind | 'key' | 'token'>;
  /** A body with an organisation's own ids, as different each time as a second call needs. */
  body?: (own: Ids, turn: string) => unknown;
  /** What a call with one's own ids answers beside success, where the state is in the way. */
  or?: number;
}

const place = { timeZone: 'UTC', language: 'en' };
const password = 'correct horse battery';
const id = (kind: Kind) => ({ id: kind });
const named = (name: string) => (_: Ids, turn: string) => ({ name: `${name} ${turn}` });
const audience = (own: Ids) => ({ storeIds: [own.store], regionIds: [own.region] });

const access: Record<string, Route> = {
  'POST /api/sign-in': { may: 'anyone', body: () => ({ email: 'nobody@example.com', password }), or: 401 },
  'POST /api/password-resets': { may: 'anyone', body: () => ({ email: 'nobody@example.com' }) },
  'POST /api/password-resets/confirm': { may: 'anyone', body: () => ({ token: 'none', password }), or: 404 },
  'GET /api/joins/{token}': { may: 'anyone', ids: { token: 'token' } },
  'POST /api/joins': { may: 'anyone', body: () => ({ token: 'none', name: 'Eve', password }), or: 404 },
  'GET /api/me': { may: 'signed-in' },
  'PATCH /api/me': { may: 'signed-in', body: named('Owner') },
  'POST /api/me/password': { may: 'signed-in', body: () => ({ current: password, next: password }) },
  'GET /api/me/sessions': { may: 'signed-in' },
  'DELETE /api/me/sessions/{id}': { may: 'signed-in', ids: id('session') },
  'GET /api/people': { may: 'people.read' },
  'POST /api/people': {
    may: 'people.change',
    body: ({ region, store }, turn) => ({
      email: `p${turn}@example.com`,
      name: 'P',
      role: 'store_manager',
      language: 'en',
      regionIds: [region],
      storeIds: [store],
    }),
  },
  'PATCH /api/people/{id}': {
    may: 'people.change',
    ids: id('person'),
    body: ({ region, store }) => ({ regionIds: [region], storeIds: [store] }),
  },
  'POST /api/people/{id}/invite-again': { may: 'people.change', ids: id('person') },
  'GET /api/api-keys': { may: 'keys.change' },
  'POST /api/api-keys': { may: 'keys.change', body: () => ({ name: 'Key', scopes: ['stores.read'] }) },
  'DELETE /api/api-keys/{id}': { may: 'keys.change', ids: id('apiKey') },
  'GET /api/changes': { may: 'changes.read' },
  'GET /api/organisation': { may: 'signed-in' },
  'GET /api/organisation/country-days': { may: 'signed-in' },
  'PATCH /api/organisation': { may: 'organisation.change', body: named('Organisation') },
  'PUT /api/organisation/logo': {
    may: 'organisation.change',
    body: () => ({ png: smallPng().toString('base64') }),
  },
  'DELETE /api/organisation/logo': { may: 'organisation.change' },
  'GET /api/installation': { may: 'anyone' },
  'POST /api/installation/set-up': {
    may: 'anyone',
    body: () => ({ token: 'no', organisationName: 'E', ...place, name: 'E', email: 'e@example.com', password }),
    or: 404,
  },
  'POST /api/installation/sample': { may: 'anyone', body: () => ({ token: 'no' }), or: 404 },
  'GET /api/installation/sample': { may: 'signed-in', or: 404 },
  'POST /api/sign-out': { may: 'signed-in' },
};

const asking: Record<string, Route> = {
  'GET /api/surveys': { may: 'surveys.read' },
  'POST /api/surveys': { may: 'surveys.change', body: ({ survey }) => ({ copyOf: survey }) },
  'GET /api/surveys/ready': { may: 'surveys.read' },
  'GET /api/surveys/schema.json': { may: 'anyone' },
  'GET /api/surveys/{id}': { may: 'surveys.read', ids: id('survey') },
  'PUT /api/surveys/{id}/draft': {
    may: 'surveys.change',
    ids: id('survey'),
    body: () => ({ definition: smallSurvey(), revision: 1 }),
  },
  'DELETE /api/surveys/{id}': { may: 'surveys.change', ids: id('survey') },
  'POST /api/surveys/{id}/publish': { may: 'surveys.change', ids: id('survey'), body: () => ({}) },
  'GET /api/surveys/{id}/versions/{versionId}': {
    may: 'surveys.read',
    ids: { id: 'survey', versionId: 'surveyVersion' },
  },
  'GET /api/surveys/{id}/export.json': { may: 'surveys.read', ids: id('survey') },
  'GET /api/campaigns': { may: 'campaigns.read' },
  'POST /api/campaigns': {
    may: 'campaigns.change',
    body: (own) => ({ name: 'Autumn', surveyVersionId: own.surveyVersion, audience: audience(own) }),
  },
  'POST /api/campaigns/audience': {
    may: 'campaigns.change',
    body: (own) => ({ audience: audience(own), campaignId: own.draft }),
  },
  'GET /api/campaigns/channels': { may: 'campaigns.read' },
  'GET /api/campaigns/{id}': { may: 'campaigns.read', ids: id('campaign') },
  'PATCH /api/campaigns/{id}': {
    may: 'campaigns.change',
    ids: id('draft'),
    body: (own) => ({ surveyVersionId: own.surveyVersion, audience: audience(own) }),
  },
  'POST /api/campaigns/{id}/copy': { may: 'campaigns.change', ids: id('campaign'), or: 409 },
  'POST /api/campaigns/{id}/start': { may: 'campaigns.change', ids: id('campaign'), or: 409 },
  'POST /api/campaigns/{id}/pause': { may: 'campaigns.change', ids: id('campaign') },
  'POST /api/campaigns/{id}/resume': { may: 'campaigns.change', ids: id('campaign') },
  'POST /api/campaigns/{id}/cancel': { may: 'campaigns.change', ids: id('campaign') },
  'GET /api/campaigns/{id}/progress': { may: 'campaigns.read', ids: id('campaign') },
  'GET /api/campaigns/{id}/invitations': { may: 'campaigns.read', ids: id('campaign') },
  'GET /api/campaigns/{id}/skips': { may: 'campaigns.read', ids: id('campaign') },
  'GET /api/campaigns/{id}/ledger': { may: 'campaigns.read', ids: id('campaign') },
  'GET /api/campaigns/{id}/ledger.csv': { may: 'campaigns.read', ids: id('campaign') },
  'GET /api/campaigns/{id}/customers/{customerId}': {
    may: 'campaigns.read',
    ids: { id: 'campaign', customerId: 'customer' },
  },
  'GET /api/customers/{id}/contacts': { may: 'customers.read', ids: id('customer') },
  'GET /api/campaigns/{id}/message': { may: 'campaigns.read', ids: id('campaign') },
  'POST /api/campaigns/{id}/test-send': {
    may: 'campaigns.change',
    ids: id('campaign'),
    body: () => ({ email: 'me@example.com', language: 'en' }),
  },
  'GET /api/mail-health': { may: 'campaigns.read' },
  'GET /api/mail-health/domain': { may: 'campaigns.read' },
  'GET /api/mail-health/relay': { may: 'campaigns.read' },
  'GET /api/sending': { may: 'campaigns.read' },
  'POST /api/sending/release': { may: 'campaigns.change' },
  'GET /api/attempts': { may: 'campaigns.read' },
  'POST /api/attempts/{id}/resend': { may: 'campaigns.change', ids: id('attempt'), or: 409 },
  'POST /api/attempts/{id}/take-as-sent': { may: 'campaigns.change', ids: id('attempt'), or: 409 },
  'POST /api/mail-reports': { may: 'mail.report', body: () => ({ message: 'Subject: nothing' }) },
  'GET /api/mail-catcher': { may: 'mail.read' },
  'GET /api/mail-catcher/{id}': { may: 'mail.read', ids: id('mail') },
};

const answering: Record<string, Route> = {
  'GET /api/customers': { may: 'customers.read' },
  'GET /api/customers/export.csv': { may: 'customers.read' },
  'POST /api/customers': {
    may: 'customers.change',
    body: (_, turn) => ({ email: `c${turn}@customers.example`, language: 'en' }),
  },
  'GET /api/customers/{id}': { may: 'customers.read', ids: id('customer') },
  'GET /api/customers/{id}/everything.json': { may: 'customers.change', ids: id('customer') },
  'PATCH /api/customers/{id}': { may: 'customers.change', ids: id('customer'), body: named('Aino') },
  'POST /api/customers/{id}/purchases': {
    may: 'customers.change',
    ids: id('customer'),
    body: ({ store }, turn) => ({ storeId: store, purchasedOn: '2026-05-05', reference: turn }),
  },
  'DELETE /api/customers/{id}': { may: 'customers.change', ids: id('customer') },
  'GET /api/suppressions': { may: 'customers.read' },
  'POST /api/suppressions': { may: 'customers.change', body: () => ({ email: 'not@customers.example' }) },
  'GET /api/mail-rules': { may: 'campaigns.read' },
  'PUT /api/mail-rules/{country}': {
    may: 'organisation.change',
    ids: { country: 'key' },
    body: () => ({ consent: 'given' }),
    or: 400,
  },
  'GET /api/suppressed-numbers': { may: 'customers.read' },
  'POST /api/suppressed-numbers': { may: 'customers.change', body: () => ({ phones: ['+358401234599'] }) },
  'DELETE /api/suppressed-numbers/{id}': { may: 'customers.change', ids: id('suppressedNumber') },
  'DELETE /api/suppressions/{id}': { may: 'customers.change', ids: id('suppression') },
  'GET /api/scores': { may: 'dashboards.read' },
  'GET /api/scores/drivers': { may: 'dashboards.read' },
  'GET /api/scores/{measure}': { may: 'dashboards.read', ids: { measure: 'key' }, or: 400 },
  'GET /api/scores/{measure}/control-chart': { may: 'dashboards.read', ids: { measure: 'key' }, or: 400 },
  'GET /api/scores/{measure}/over-time': { may: 'dashboards.read', ids: { measure: 'key' }, or: 400 },
  'GET /api/dashboards/overview': { may: 'dashboards.read' },
  'GET /api/dashboards/stores': { may: 'dashboards.read' },
  'GET /api/dashboards/surveys': { may: 'dashboards.read' },
  'GET /api/dashboards/weights': { may: 'dashboards.read' },
  'GET /api/dashboards/stores/{id}': { may: 'dashboards.read', ids: id('store') },
  'GET /api/dashboards/questions/{surveyId}': { may: 'dashboards.read', ids: { surveyId: 'survey' } },
  'GET /api/dashboards/questions/{surveyId}/{key}': {
    may: 'dashboards.read',
    ids: { surveyId: 'survey', key: 'key' },
  },
  'GET /api/dashboards/fields': { may: 'dashboards.read' },
  'GET /api/customer-fields': { may: 'customers.read' },
  'POST /api/customer-fields': {
    may: 'customers.change',
    body: (_, turn) => ({ name: `Field ${turn}`, kind: 'text' }),
  },
  'PATCH /api/customer-fields/{key}': { may: 'customers.change', ids: { key: 'field' }, body: named('Renamed') },
  'DELETE /api/customer-fields/{key}': { may: 'customers.change', ids: { key: 'field' } },
  'GET /api/dashboards/comments': { may: 'dashboards.read' },
};

/** Pages that managers open beside the API: not in its description, guarded all the same. */
const pages: Record<string, Route> = {
  'GET /preview/{id}': { may: 'surveys.read', ids: id('survey') },
  'POST /preview/{id}': { may: 'surveys.read', ids: id('survey') },
  'GET /standard/print': { may: 'standard.read' },
};

export const pageRoutes = Object.keys(pages);
/** Every route that a session or key opens. A new route is entered here, or the tests fail. */
export const routes: Record<string, Route> = {
  ...lineRoutes,
  ...networkRoutes,
  ...asking,
  ...answering,
  ...importRoutes,
  ...caseRoutes,
  ...paperRoutes,
  ...postRoutes,
  ...access,
  ...responseRoutes,
  ...shoppingRoutes,
  ...callingRoutes,
  ...pages,
};

/** Which query parameters are ids, and of what. */
export const queryIds: Record<string, Kind> = {
  caseId: 'case',
  regionId: 'region',
  storeId: 'store',
  surveyId: 'survey',
  versionId: 'surveyVersion',
  campaignId: 'campaign',
  subjectId: 'store',
  customerId: 'customer',
  programmeId: 'programme',
  waveId: 'programme',
  shopperId: 'shopper',
};

/** The address of a route with ids in it. */
export function addressOf(route: string, idOf: (kind: Kind, name: string) => string): string {
  const [, template = ''] = route.split(' ');
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const kind = routes[route]?.ids?.[name];
    if (kind === undefined)
      throw new Error(`Say in test/support/api-routes.ts what {${name}} of ${route} is an id of.`);
    return kind === 'key' ? 'overall' : kind === 'token' ? 'no-token' : idOf(kind, name);
  });
}
