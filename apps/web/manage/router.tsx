import type { Permission } from '#api';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Ahead } from './session/ahead';
import { SignedIn } from './session/signed-in';
import { Broken } from './shell/broken';
import { NotFound } from './shell/not-found';
import { Only } from './shell/only';

type Screen = () => Promise<NonNullable<RouteObject['Component']>>;

const screen = (path: string, load: Screen): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

const outside: RouteObject[] = [
  screen('/sign-in', async () => (await import('./access/arriving/sign-in')).SignIn),
  screen('/forgot-password', async () => (await import('./access/arriving/forgot-password')).ForgotPassword),
  screen('/reset-password', async () => (await import('./access/arriving/reset-password')).ResetPassword),
  screen('/join', async () => (await import('./access/arriving/join')).Join),
  screen('/set-up', async () => (await import('./access/arriving/set-up')).SetUp),
];

// Said once for each file of several screens: every mention of an import costs whoever waits for the first screen.
const editCampaign = () => import('./campaigns/edit/edit-campaign');
const editProgramme = () => import('./shopping/programmes/edit-programme');
const cases = () => import('./cases/places');
const paper = () => import('./paper/places');
const phone = () => import('./phone/places');
const responses = () => import('./responses/places');
const stores = () => import('./stores/places');

/** The screens of one permission, for which each of their addresses asks. */
const only = (may: Permission, children: RouteObject[]): RouteObject => ({ element: <Only may={may} />, children });

const inside: RouteObject[] = [
  screen('/', async () => (await import('./shell/frame/home')).Home),
  screen('/how-sure', async () => (await import('./dashboards/how-sure')).HowSure),
  screen('/account', async () => (await import('./access/account')).Account),
  only('dashboards.read', [
    screen('/comparison', async () => (await import('./dashboards/comparison/comparison')).Comparison),
    screen('/comparison/:storeId', async () => (await import('./dashboards/store/store-result')).StoreResult),
    screen('/drivers', async () => (await import('./dashboards/drivers')).Drivers),
    screen('/questions', async () => (await import('./dashboards/questions/questions')).Questions),
    screen('/questions/:surveyId/:key', async () => (await import('./dashboards/questions/question')).Question),
    screen('/comments', async () => (await import('./dashboards/comments')).Comments),
  ]),
  only('standard.change', [
    screen('/score-rules', async () => (await import('./dashboards/rules/score-rules')).ScoreRules),
  ]),
  only('customers.read', [
    screen('/customers', async () => (await import('./customers/customers')).Customers),
    screen('/customers/suppressions', async () => (await import('./customers/suppressed/suppressions')).Suppressions),
    screen('/customers/fields', async () => (await import('./customers/own-fields')).OwnFields),
    screen('/cases/callers', async () => (await cases()).Callers),
    screen('/customers/:customerId', async () => (await import('./customers/customer')).Customer),
  ]),
  only('campaigns.read', [
    screen('/campaigns', async () => (await import('./campaigns/campaigns')).Campaigns),
    screen('/campaigns/in-doubt', async () => (await import('./campaigns/in-doubt')).InDoubt),
    screen('/campaigns/health', async () => (await import('./email/mail-health')).MailHealth),
    screen('/mailings/:mailingId', async () => (await import('./post/places')).Letters),
    screen('/campaigns/:campaignId', async () => (await import('./campaigns/campaign')).Campaign),
  ]),
  only('campaigns.change', [
    screen('/campaigns/new', async () => (await editCampaign()).EditCampaign),
    screen('/campaigns/:campaignId/edit', async () => (await editCampaign()).EditCampaign),
  ]),
  only('calls.read', [
    screen('/phone', async () => (await phone()).Phone),
    screen('/phone/rules', async () => (await phone()).CallingRules),
  ]),
  only('paper.read', [
    screen('/paper', async () => (await paper()).Paper),
    screen('/paper/scans', async () => (await paper()).Scans),
    screen('/paper/scans/:batchId', async () => (await paper()).Batch),
    screen('/paper/:runId', async () => (await paper()).Run),
  ]),
  only('paper.verify', [screen('/paper-checks', async () => (await import('./paper/check-marks')).CheckMarks)]),
  only('paper.change', [screen('/paper/new', async () => (await paper()).NewRun)]),
  only('imports.change', [
    screen('/imports', async () => (await import('./imports/imports')).Imports),
    screen('/imports/new', async () => (await import('./imports/new-import')).NewImport),
    screen('/imports/:importId', async () => (await import('./imports/import')).Import),
  ]),
  only('surveys.read', [
    screen('/surveys', async () => (await import('./surveys/surveys')).Surveys),
    screen('/surveys/:surveyId', async () => (await import('./surveys/edit-survey')).EditSurvey),
  ]),
  only('cases.read', [
    screen('/cases', async () => (await cases()).Cases),
    screen('/promises', async () => (await cases()).Promises),
    screen('/cases/figures', async () => (await cases()).CaseFigures),
    screen('/cases/:caseId', async () => (await cases()).Case),
  ]),
  only('surveys.change', [screen('/cases/rules', async () => (await cases()).CaseRules)]),
  only('standard.read', [screen('/standard', async () => (await import('./standard/standard')).Standard)]),
  only('stores.read', [
    screen('/stores', async () => (await stores()).Stores),
    screen('/stores/:storeId', async () => (await stores()).Store),
  ]),
  only('responses.read', [
    screen('/contact-wishes', async () => (await responses()).ContactWishes),
    screen('/responses', async () => (await responses()).Responses),
    screen('/responses/:responseId', async () => (await responses()).Response),
  ]),
  only('shopping.read', [
    screen('/programmes', async () => (await import('./shopping/programmes/programmes')).Programmes),
    screen('/programmes/:programmeId', async () => (await import('./shopping/programmes/programme')).Programme),
  ]),
  only('shopping.change', [
    screen('/programmes/new', async () => (await editProgramme()).EditProgramme),
    screen('/programmes/:programmeId/edit', async () => (await editProgramme()).EditProgramme),
  ]),
  only('shoppers.read', [screen('/shoppers', async () => (await import('./shopping/shoppers/shoppers')).Shoppers)]),
  only('visits.read', [
    screen('/reviews', async () => (await import('./shopping/reviews/reviews')).Reviews),
    screen('/reviews/:reviewId', async () => (await import('./shopping/reviews/review')).Review),
    screen('/appeals', async () => (await import('./shopping/appeals/appeals')).Appeals),
    screen('/visit-scores', async () => (await import('./shopping/scores/visit-scores')).VisitScores),
  ]),
  only('visits.pay', [screen('/pay', async () => (await import('./shopping/pay/pay')).Pay)]),
  only('people.read', [screen('/people', async () => (await import('./access/people')).People)]),
  only('organisation.change', [
    screen('/settings', async () => (await import('./settings/settings')).Settings),
    screen('/cases/settings', async () => (await cases()).CaseSettings),
  ]),
  only('keys.change', [screen('/api-keys', async () => (await import('./access/api-keys')).ApiKeys)]),
  only('changes.read', [screen('/changes', async () => (await import('./changes/changes')).Changes)]),
  only('calls.read', [screen('/telephone', async () => (await import('./telephone/telephone')).Telephone)]),
  only('mail.read', [screen('/inbox', async () => (await import('./email/inbox')).Inbox)]),
  { path: '*', Component: NotFound },
];

/** Every screen is a chunk of its own, fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    HydrateFallback: Ahead,
    children: [
      ...outside.map((route) => ({ ...route, ErrorBoundary: Broken })),
      { Component: SignedIn, children: [{ ErrorBoundary: Broken, children: inside }] },
    ],
  },
]);
