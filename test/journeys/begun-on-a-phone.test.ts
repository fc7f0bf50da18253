import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { everyKindChecklist } from '../support/every-kind-checklist.ts';
import { begunOnPhone, press } from '../support/phone-page.ts';
import { visitsOn } from '../support/shopper-phone.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';

let candour: Candour;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

const [seen, ...others] = everyKindChecklist.blocks;
const definition = {
  ...everyKindChecklist,
  blocks: [
    { ...seen, questions: seen?.questions.map((question) => ({ ...question, allowNotApplicable: true })) },
    ...others,
  ],
};

beforeAll(async () => {
  candour = await Candour.start();
  const terms = { visitsPerStore: 8, rotationDays: 0 };
  shopping = await startShopping(candour, await candour.setUp(), terms, definition);
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

const valueOf = async (page: Page, jobId: string, question: string) => {
  const visit = (await visitsOn(page)).find((each) => each.jobId === jobId);
  return visit?.fill.answers[question] as { value?: unknown; empty?: string } | undefined;
};

describe('in a visit', () => {
  it('a stopwatch speaks when it starts and stops, and is in sight and stopped from other sections', async () => {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page } = shopper;
    await press(page, 'Next');
    await page.locator('#q-queue').getByRole('button', { name: 'Start' }).tap();
    const live = page.locator('#q-queue').locator('output, [aria-live]:not([aria-live=off]), [role=status]');
    const spoken = await live.allTextContents();
    await eventually(
      () => page.locator('#q-queue').getByRole('timer').textContent(),
      (text) => text !== null && text !== '0:00.0',
    );
    expect(await live.allTextContents()).toEqual(spoken);
    expect(spoken).toEqual(['Seconds in the queue: being measured']);
    await press(page, 'Next');
    await page.getByText('Seconds in the queue').waitFor();
    await press(page, 'Stop: Seconds in the queue');
    await eventually(
      () => valueOf(page, jobId, 'queue'),
      (answer) => typeof answer?.value === 'number',
    );
    await page.context().close();
  }, 60_000);

  it('a press that takes the place of an answer can be taken back', async () => {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page } = shopper;
    const greeted = page.locator('#q-greeted');
    await greeted.getByRole('button', { name: 'Does not apply' }).tap();
    await eventually(
      () => valueOf(page, jobId, 'greeted'),
      (answer) => answer?.empty === 'not_applicable',
    );
    await greeted.getByRole('button', { name: 'Undo' }).tap();
    await eventually(
      () => valueOf(page, jobId, 'greeted'),
      (answer) => answer?.value === 1,
    );
    await press(page, 'Next');
    const queue = page.locator('#q-queue');
    await queue.getByRole('spinbutton').fill('61.5');
    await queue.getByRole('button', { name: 'Measure again' }).tap();
    await queue.getByRole('button', { name: 'Keep 1:01.5' }).tap();
    await queue.getByRole('button', { name: 'Measure again' }).tap();
    await queue.getByRole('button', { name: 'Stop' }).tap();
    await queue.getByRole('button', { name: 'Undo' }).tap();
    await eventually(
      () => valueOf(page, jobId, 'queue'),
      (answer) => answer?.value === 61.5,
    );
    await page.context().close();
  }, 60_000);

  it('what is required is said, not only starred', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    await shopper.page
      .getByRole('group', { name: 'Greeted? , needs an answer' })
      .or(shopper.page.getByRole('group', { name: /Greeted\?.*needs an answer/ }))
      .first()
      .waitFor();
    await shopper.page.context().close();
  }, 60_000);

  it('the language changes with every answer kept', async () => {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page } = shopper;
    await page.getByText('Language, start over, give back').tap();
    await page.locator('#visit-language').selectOption('fi');
    await page.getByText('Tervehdittiinkö?').waitFor();
    const visit = await eventually(
      async () => (await visitsOn(page)).find((each) => each.jobId === jobId),
      (kept) => (kept?.fill as { language?: string } | undefined)?.language === 'fi',
    );
    expect(visit?.fill.answers).toMatchObject({ greeted: { value: 1 } });
    await page.context().close();
  }, 60_000);

  it('it can be started over, and its job given back, each asked about once more', async () => {
    const { shopper, jobId } = await begunOnPhone(shopping, browser, jobs);
    const { page } = shopper;
    const [before] = await visitsOn(page);
    await page.getByText('Language, start over, give back').tap();
    await press(page, 'Start over');
    await press(page, 'Cancel');
    expect((await visitsOn(page))[0]?.key).toBe(before?.key);
    await press(page, 'Start over');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Start over' }).tap();
    const kept = await eventually(
      () => visitsOn(page),
      (all) => all.length === 1 && all[0]?.key !== before?.key,
    );
    expect(kept[0]?.fill.answers).toEqual({});
    await page.getByText('Section 1 of 3').waitFor();

    await page.getByText('Language, start over, give back').tap();
    await press(page, 'Give back');
    await page.context().setOffline(true);
    const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Give back' });
    await sure.tap();
    await page.getByRole('alertdialog').getByRole('alert').waitFor();
    expect(await visitsOn(page)).toHaveLength(1);
    await page.context().setOffline(false);
    await sure.tap();
    await page.getByRole('heading', { name: 'My jobs' }).waitFor();
    expect(await visitsOn(page)).toEqual([]);
    const [job] = await candour.database.sql<{ state: string }>('select state from assignments where id = $1', [jobId]);
    expect(job?.state).toBe('open');
    await page.context().close();
  }, 60_000);

  it('the phone’s back button goes section by section, and leaves the visit from the first', async () => {
    const { shopper } = await begunOnPhone(shopping, browser, jobs);
    const { page } = shopper;
    const inSection = (n: number) => page.getByText(`Section ${n} of 3`).waitFor();
    await press(page, 'Next');
    await inSection(2);
    await press(page, 'Next');
    await inSection(3);
    await press(page, 'Review');
    await page.getByRole('heading', { name: 'Before you hand in' }).waitFor();
    await page.goBack();
    await inSection(3);
    await page.goBack();
    await inSection(2);
    await page.goBack();
    await inSection(1);
    await page.goBack();
    await page
      .getByRole('button', { name: 'Go on' })
      .or(page.getByRole('link', { name: /Kamppi/ }))
      .first()
      .waitFor();
    await page.context().close();
  }, 60_000);
});
