import type { PhoneStates } from './phone-states.ts';

/** A screen of the phone, and how one comes there. */
export interface Screen {
  name: string;
  address: () => string;
  /** What is on the screen once it is there: independent of the language. */
  there: string;
  /** Brings it to the state that is meant. */
  then?: () => Promise<unknown>;
}

/** What is there only where the app is opened anew. */
export interface Opening {
  name: string;
  open: () => Promise<unknown>;
  close?: () => Promise<unknown>;
}

/** Every screen of a phone that has a job in every state. */
export function screensOf(states: PhoneStates, url: string): { screens: Screen[]; openings: Opening[] } {
  const { page } = states.shopper;
  const job = (name: keyof PhoneStates['jobs']) => () => `/shop/jobs/${states.jobs[name]}`;
  const tap = (selector: string, at: 'first' | 'last' = 'first') => page.locator(selector)[at]().tap();
  const visit = () => states.visit;
  /** To a section of the open visit, from whichever is open. */
  const section = (number: number) => async () => {
    const shown = () => page.locator('progress').getAttribute('value');
    while (Number(await shown()) > number) await step('.turn button', 'first');
    while (Number(await shown()) < number) await step('.turn button', 'last');
    async function step(selector: string, which: 'first' | 'last') {
      const before = await shown();
      await tap(selector, which);
      await page.locator(`progress:not([value="${before}"])`).waitFor();
    }
  };
  const review = async () => {
    await section(1)();
    await page.locator('.turn button').nth(1).tap();
    await page.locator('main h2').nth(1).waitFor();
  };

  const screens: Screen[] = [
    { name: 'jobs', address: () => '/shop/', there: '.list .card' },
    { name: 'board', address: () => '/shop/board', there: '.list .card' },
    { name: 'queue', address: () => '/shop/queue', there: '[data-state=held]' },
    {
      name: 'queue-removing',
      address: () => '/shop/queue',
      there: '[data-state=held]',
      then: async () => {
        await tap('[data-state=held] .actions button', 'last');
        await page.getByRole('alertdialog').waitFor();
      },
    },
    { name: 'pay', address: () => '/shop/pay', there: 'dl.card' },
    { name: 'more', address: () => '/shop/more', there: '#language' },
    {
      name: 'signing-out',
      address: () => '/shop/more',
      there: '#language',
      then: async () => {
        await tap('main section button', 'last');
        await page.getByRole('alertdialog').waitFor();
      },
    },
    { name: 'open-job', address: job('open'), there: '.turn button' },
    {
      name: 'job-to-take',
      address: job('take'),
      there: 'form.card',
      then: async () => {
        await tap('form .choice', 'last');
        await tap('form button');
        await page.locator('form .finding').waitFor();
      },
    },
    { name: 'offered-job', address: job('offered'), there: 'form.card' },
    { name: 'accepted-job', address: job('accepted'), there: '.turn button' },
    { name: 'returned-job', address: job('returned'), there: '.card.urgent' },
    { name: 'rejected-job', address: job('rejected'), there: '#appeal' },
    { name: 'dismissed-appeal', address: job('dismissed'), there: 'main .note' },
    { name: 'approved-job', address: job('approved'), there: 'main .card' },
    { name: 'gone-job', address: () => '/shop/jobs/0', there: 'main .notice' },
    { name: 'section-1', address: visit, there: 'progress', then: section(1) },
    { name: 'section-2', address: visit, there: 'progress', then: section(2) },
    { name: 'section-3', address: visit, there: 'progress', then: section(3) },
    {
      name: 'starting-over',
      address: visit,
      there: 'progress',
      then: async () => {
        await section(1)();
        await tap('summary');
        await tap('details .actions button');
        await page.getByRole('alertdialog').waitFor();
      },
    },
    { name: 'review', address: visit, there: 'progress, main h1', then: review },
    { name: 'putting-right', address: () => states.amendment, there: '#comment' },
    {
      name: 'putting-right-review',
      address: () => states.amendment,
      there: '#comment',
      then: async () => {
        await tap('.turn button', 'last');
        await page.locator('.list button').first().waitFor();
      },
    },
    { name: 'gone-visit', address: () => '/shop/visit/0', there: 'main h1' },
    { name: 'sign-in', address: () => '/shop/sign-in', there: '#email' },
  ];

  const openings: Opening[] = [
    {
      name: 'used-link',
      open: async () => {
        await page.goto(`${url}/shop/join?token=${'x'.repeat(60)}`);
        await page.locator('#email').waitFor();
      },
    },
    {
      name: 'locked',
      open: async () => {
        await page.goto(`${url}/shop/more`);
        await page.locator('#number').fill('4711');
        await tap('form button');
        await page.locator('form button.second').waitFor();
        await page.reload();
        await page.locator('main:has(#number):not(:has(#language))').waitFor();
        await page.locator('#number').fill('1');
        await tap('form button');
        await page.locator('form [role=alert]:not(:empty)').waitFor();
      },
      close: async () => {
        await page.locator('#number').fill('4711');
        await tap('form button');
        await page.locator('form button.second').tap();
        await page.locator('#number').waitFor();
      },
    },
    {
      name: 'open-elsewhere',
      open: async () => {
        const other = await states.shopper.context.newPage();
        await other.goto(`${url}${states.visit}`);
        await other.locator('progress, main h1').first().waitFor();
        await page.goto(`${url}${states.visit}`);
        await page.locator('main .notice').waitFor();
      },
      close: () => states.shopper.context.pages().at(-1)?.close() ?? Promise.resolve(),
    },
  ];

  return { screens, openings };
}
