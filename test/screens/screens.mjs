import { ids, stores } from './fixture-data.mjs';

/** Every screen, and what to press before it is photographed. */
export const screens = [
  { name: 'sign-in', path: '/sign-in', scene: 'signed-out' },
  { name: 'forgot-password', path: '/forgot-password', scene: 'signed-out' },
  { name: 'join', path: '/join?token=x', scene: 'signed-out' },
  { name: 'first-visit', path: '/', scene: 'fresh' },
  { name: 'set-up', path: '/set-up?token=x', scene: 'fresh' },
  {
    name: 'set-up-own',
    path: '/set-up?token=x',
    scene: 'fresh',
    act: (page) => page.locator('main button').first().click(),
  },
  {
    name: 'set-up-sample',
    path: '/set-up?token=x',
    scene: 'fresh',
    act: (page) => page.locator('main button').nth(1).click(),
  },
  { name: 'overview', path: '/' },
  { name: 'overview-empty', path: '/', scene: 'empty' },
  { name: 'overview-failing', path: '/', scene: 'failing' },
  { name: 'comparison', path: '/comparison' },
  { name: 'comparison-heat', path: '/comparison?view=principles' },
  { name: 'comparison-adjusted', path: '/comparison?measure=courtesy&adjust=channel' },
  { name: 'comparison-funnel', path: '/comparison?view=funnel' },
  { name: 'drivers', path: '/drivers' },
  { name: 'how-sure', path: '/how-sure#rank' },
  { name: 'score-rules', path: '/score-rules' },
  {
    name: 'score-rules-preview',
    path: '/score-rules',
    act: async (page) => {
      await page.locator('main input[type="checkbox"]').first().click({ force: true });
      await page
        .locator('main button:not([disabled])')
        .filter({ hasText: /Show what|Näytä/ })
        .click();
    },
  },
  { name: 'store-result', path: `/comparison/${stores[4].id}` },
  { name: 'questions', path: '/questions' },
  { name: 'question', path: `/questions/${ids.surveyId}/greeted` },
  { name: 'comments', path: '/comments?regionId=x' },
  { name: 'customers', path: '/customers' },
  { name: 'customers-add', path: '/customers', act: (page) => page.locator('main header button').first().click() },
  { name: 'customer', path: `/customers/${ids.id(500)}` },
  { name: 'own-fields', path: '/customers/fields' },
  {
    name: 'own-fields-edit',
    path: '/customers/fields',
    act: (page) => page.locator('main tbody button').first().click(),
  },
  { name: 'overview-by-field', path: '/?field=segment:Gold' },
  { name: 'suppressions', path: '/customers/suppressions' },
  { name: 'campaigns', path: '/campaigns' },
  { name: 'campaigns-empty', path: '/campaigns', scene: 'empty' },
  { name: 'campaign', path: `/campaigns/${ids.id(600)}` },
  { name: 'campaign-new', path: '/campaigns/new' },
  { name: 'campaign-edit', path: `/campaigns/${ids.id(601)}/edit` },
  { name: 'in-doubt', path: '/campaigns/in-doubt' },
  { name: 'mail-health', path: '/campaigns/health' },
  { name: 'imports', path: '/imports' },
  { name: 'imports-new', path: '/imports/new?kind=customers' },
  { name: 'import-running', path: `/imports/${ids.id(800)}` },
  { name: 'import-done', path: `/imports/${ids.id(802)}` },
  { name: 'import-columns', path: `/imports/${ids.id(803)}` },
  { name: 'import-answers', path: `/imports/${ids.id(804)}` },
  { name: 'surveys', path: '/surveys' },
  { name: 'surveys-new', path: '/surveys', act: (page) => page.locator('main header button').first().click() },
  { name: 'survey', path: `/surveys/${ids.surveyId}` },
  {
    name: 'survey-question',
    path: `/surveys/${ids.surveyId}`,
    act: (page) =>
      page
        .getByRole('navigation', { name: /./ })
        .getByRole('button', { name: /greeted|tervehdittiin/ })
        .click(),
  },
  {
    name: 'survey-condition',
    path: `/surveys/${ids.surveyId}`,
    act: (page) => page.getByRole('button', { name: /What should we do better/ }).click(),
  },
  {
    name: 'survey-preview',
    path: `/surveys/${ids.surveyId}`,
    act: (page) => page.locator('button[aria-pressed]').first().click(),
  },
  { name: 'standard', path: '/standard' },
  {
    name: 'standard-open',
    path: '/standard',
    act: (page) => page.locator('section button[aria-expanded]').first().click(),
  },
  {
    name: 'standard-publish',
    path: '/standard',
    act: async (page) => {
      await page.getByRole('button', { name: /^(Publish|Julkaise)$/ }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
    },
  },
  { name: 'stores', path: '/stores' },
  { name: 'stores-regions', path: '/stores?view=regions' },
  { name: 'store', path: `/stores/${stores[3].id}` },
  { name: 'programmes', path: '/programmes' },
  { name: 'programmes-empty', path: '/programmes', scene: 'empty' },
  { name: 'programmes-failing', path: '/programmes', scene: 'failing' },
  { name: 'programme-new', path: '/programmes/new' },
  { name: 'programme', path: `/programmes/${ids.id(1000)}` },
  { name: 'programme-edit', path: `/programmes/${ids.id(1000)}/edit` },
  { name: 'shoppers', path: '/shoppers' },
  { name: 'shoppers-invite', path: '/shoppers', act: (page) => page.locator('main header button').first().click() },
  { name: 'reviews', path: '/reviews' },
  { name: 'review-one', path: `/reviews/${ids.id(1060)}` },
  {
    name: 'review-note',
    path: `/reviews/${ids.id(1060)}`,
    act: (page) => page.locator('main ol li button').first().click(),
  },
  { name: 'appeals', path: '/appeals' },
  { name: 'appeals-rates', path: '/appeals?view=rates' },
  { name: 'pay', path: '/pay' },
  { name: 'visit-scores', path: '/visit-scores' },
  { name: 'people', path: '/people' },
  { name: 'people-invite', path: '/people', act: (page) => page.locator('main header button').first().click() },
  { name: 'settings', path: '/settings' },
  { name: 'api-keys', path: '/api-keys' },
  { name: 'changes', path: '/changes' },
  { name: 'inbox', path: '/inbox' },
  { name: 'inbox-mail', path: `/inbox?mail=${ids.id(90)}` },
  { name: 'responses', path: '/responses' },
  { name: 'response', path: `/responses/${ids.id(900)}` },
  { name: 'account', path: '/account' },
];
