/** Every screen of a running Candour, with the ids of whatever it holds; carries the signed-in state along. */
export async function realScreens(browser, url, email, password) {
  const context = await browser.newContext();
  const headers = { origin: url, 'content-type': 'application/json' };
  const signedIn = await context.request.post(`${url}/api/sign-in`, { headers, data: { email, password } });
  if (!signedIn.ok()) throw new Error(`Sign-in failed: ${await signedIn.text()}`);
  const first = async (path, pick = (items) => items[0]) =>
    pick((await (await context.request.get(`${url}/api${path}`)).json()).items ?? [])?.id ?? 'none';
  const store = await first('/stores', (items) => items[3]);
  const survey = await first('/surveys', (items) => items.find((one) => one.state === 'published'));
  const campaign = await first('/campaigns');
  const programme = await first('/programmes', (items) => items.find(({ stores }) => stores > 2));
  const flagged = await first('/reviews?state=in_review', (items) => items.find(({ flags }) => flags > 0));
  const approved = await first('/reviews?state=approved&limit=200', (items) =>
    items.find(({ openAppeals }) => openAppeals > 0),
  );
  const returned = await first('/reviews?state=returned');
  const screens = [
    { name: 'overview', path: '/' },
    { name: 'comparison', path: '/comparison' },
    { name: 'comparison-heat', path: '/comparison?view=principles' },
    { name: 'comparison-funnel', path: '/comparison?view=funnel&adjust=channel&measure=courtesy' },
    { name: 'drivers', path: '/drivers?period=12m' },
    { name: 'how-sure', path: '/how-sure#rank' },
    { name: 'score-rules', path: '/score-rules' },
    { name: 'store-result', path: `/comparison/${store}` },
    { name: 'questions', path: '/questions' },
    {
      name: 'question',
      path: '/questions',
      act: (page) => page.locator('td a').nth(2).click(),
    },
    { name: 'comments', path: '/comments' },
    { name: 'responses', path: '/responses' },
    { name: 'response', path: `/responses/${await first('/responses')}` },
    { name: 'campaigns', path: '/campaigns' },
    { name: 'campaign', path: `/campaigns/${campaign}` },
    { name: 'campaign-new', path: '/campaigns/new' },
    { name: 'customers', path: '/customers' },
    { name: 'customer', path: `/customers/${await first('/customers')}` },
    { name: 'suppressions', path: '/customers/suppressions' },
    { name: 'in-doubt', path: '/campaigns/in-doubt' },
    { name: 'mail-health', path: '/campaigns/health' },
    { name: 'surveys', path: '/surveys' },
    { name: 'survey', path: `/surveys/${survey}` },
    {
      name: 'survey-preview',
      path: `/surveys/${survey}`,
      act: (page) =>
        page
          .locator('button[aria-pressed]')
          .first()
          .click()
          .then(() => page.frameLocator('iframe[name=survey-preview]').locator('h1').first().waitFor()),
    },
    { name: 'standard', path: '/standard' },
    { name: 'stores', path: '/stores' },
    { name: 'stores-regions', path: '/stores?view=regions' },
    { name: 'store', path: `/stores/${store}` },
    { name: 'imports', path: '/imports' },
    { name: 'imports-new', path: '/imports/new?kind=customers' },
    { name: 'programmes', path: '/programmes' },
    { name: 'programme-new', path: '/programmes/new' },
    { name: 'programme', path: `/programmes/${programme}` },
    { name: 'programme-edit', path: `/programmes/${programme}/edit` },
    { name: 'shoppers', path: '/shoppers' },
    { name: 'reviews', path: '/reviews' },
    { name: 'reviews-all', path: '/reviews?state=all' },
    { name: 'review-flagged', path: `/reviews/${flagged}` },
    { name: 'review-approved', path: `/reviews/${approved}` },
    { name: 'review-returned', path: `/reviews/${returned}` },
    { name: 'appeals', path: '/appeals' },
    { name: 'appeals-rates', path: '/appeals?view=rates' },
    { name: 'pay', path: '/pay' },
    { name: 'visit-scores', path: '/visit-scores' },
    { name: 'people', path: '/people' },
    { name: 'settings', path: '/settings' },
    { name: 'api-keys', path: '/api-keys' },
    { name: 'changes', path: '/changes' },
    { name: 'inbox', path: '/inbox' },
    { name: 'account', path: '/account' },
  ];
  const storageState = await context.storageState();
  // Who is signed in has a language of their own, which every browser follows.
  const speak = (language) => context.request.patch(`${url}/api/me`, { headers, data: { language } });
  return Object.assign(screens, { storageState, speak });
}
