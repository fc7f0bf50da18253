import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingLeave } from '../support/asking-leave.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { join } from '../support/people-of-all-roles.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { ScreenLooks } from '../support/screen-looks.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Cases, by their screens', () => {
  let candour: Candour;
  let owner: Visitor;
  let manager: Visitor;
  let published: Published;
  let screens: ScreenLooks;
  let hers: ScreenLooks;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: askingLeave() });
    manager = await join(candour, owner, 'store_manager', { storeIds: [published.storeId] });
    screens = await ScreenLooks.open(candour, owner);
    hers = await ScreenLooks.open(candour, manager);
  }, 120_000);
  afterAll(async () => {
    await screens?.close();
    await hers?.close();
    await candour?.stop();
  });

  const answer = async (answers: Record<string, string>) => {
    const invitation = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, invitation.token);
    await respondent.press('next', { contact: '1', ...answers });
  };

  it('a rule is tried on the last answers and started', async () => {
    await screens.look('cases-none', '/cases');
    await screens.look('rules-none', '/cases/rules');
    await screens.look('case-figures-none', '/cases/figures');
    for (let count = 0; count < 3; count += 1) await answer({ overall: '1', comment: 'Before' });
    const folded = () => candour.database.sql('select 1 from unfolded');
    await eventually(folded, (rows) => rows.length === 0);
    const { page } = screens;
    await screens.go('/cases/rules');
    await page.getByRole('button', { name: 'Start a rule' }).click();
    await page.getByLabel('Name').fill('Badly served');
    await page.getByRole('button', { name: 'How many would that have been?' }).click();
    await page
      .getByText('Of 3 answers of the last 30 days it would have met 3; 3 of these with leave to contact.')
      .waitFor();
    await page.getByRole('button', { name: 'Start a rule' }).click();
    await page.getByText('That is more than one answer in ten (3 of 3)').waitFor();
    await page.getByRole('button', { name: 'Start it all the same' }).click();
    await page.getByRole('heading', { name: 'Badly served' }).waitFor();
    await page.getByRole('button', { name: 'Start a rule' }).click();
    await page.getByLabel('Survey', { exact: true }).selectOption({ label: 'A short survey' });
    await page.getByLabel('Looks at').selectOption('choice');
    await page.getByLabel('A choice').waitFor();
    await page.getByLabel('Looks at').selectOption('words');
    await page.getByLabel('Words in English, one a line').fill('rude');
    await page.getByRole('button', { name: 'Cancel' }).click();
    // What was answered before is no news.
    expect((await owner.get('/api/cases')).ok().total).toBe(0);
  }, 120_000);

  it('the manager of the store sees what was said, speaks to her, and settles it', async () => {
    await answer({ overall: '1', comment: 'Nobody came for twenty minutes, and then the till was closed.' });
    const listed = async () => (await manager.get('/api/cases')).ok().items;
    const [{ id }] = await eventually(listed, (items) => items.length === 1, 30_000);
    (
      await owner.post('/api/cases', {
        storeId: published.storeId,
        caller: 'A man, 040 1234567',
        words: 'The door is broken.',
      })
    ).ok(201);
    await candour.database.sql(`update cases set due_at = now() - interval '1 hour' where id = $1`, [id]);
    await screens.look('rules', '/cases/rules');
    await hers.look('cases', '/cases');
    await hers.look('case-new', `/cases/${id}`);
    const { page } = hers;
    await hers.go(`/cases/${id}`);
    await page.getByText('Nobody came for twenty minutes').waitFor();
    await page.getByRole('button', { name: 'Take it up' }).click();
    await page.getByText('Speak to her: say what you will do').waitFor();
    await page.getByRole('button', { name: 'I spoke to her' }).click();
    await page.getByLabel('In words').fill('She wants her money back; I promised an answer by Friday.');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Put it right, tell her, and settle it.').waitFor();
    await page.getByRole('button', { name: 'Settle it' }).click();
    await page.getByLabel('Why it came to this').selectOption({ label: 'Waiting' });
    await page.getByLabel('What was done').fill('A second till opens at four.');
    await page.getByLabel('What she was told').fill('That we are sorry, and what we changed.');
    await page.getByLabel('Remedy').selectOption('refund');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('What it cost').fill('20 USD');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Costs are counted in EUR').first().waitFor();
    await page.getByLabel('What it cost').fill('12.50');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Hear whether she thinks so too.').waitFor();
    expect(await page.getByText('A second till opens at four.').count()).toBe(1);
    for (const details of await page.locator('details').all()) await details.click();
    await hers.look('case-settled', `/cases/${id}`, async () => {
      for (const details of await page.locator('details').all())
        await details.evaluate((each) => each.setAttribute('open', ''));
    });
    await hers.go('/cases');
    await page.getByText('The door is broken.').waitFor();
    await page.getByText('Settled', { exact: true }).click();
    await page.getByRole('link', { name: 'Aino' }).waitFor();
    expect([...screens.faults, ...hers.faults]).toEqual([]);
  }, 180_000);

  it('what costs more is asked for, and somebody else says no in words that the customer reads', async () => {
    const caller = { storeId: published.storeId, caller: 'A woman', words: 'The table came broken.' };
    const { id } = (await owner.post('/api/cases', caller)).ok(201);
    const { page } = hers;
    await hers.go(`/cases/${id}`);
    await page.getByRole('button', { name: 'I spoke to her' }).click();
    await page.getByLabel('In words').fill('She wants another one.');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('button', { name: 'Settle it' }).click();
    await page.getByLabel('What was done').fill('A new table');
    await page.getByLabel('Remedy').selectOption('replacement');
    await page.getByLabel('What it cost').fill('240 €');
    await page.getByText('That is more than 50 EUR').waitFor();
    if (process.env['LOOKS'])
      await page.screenshot({ path: `${process.env['LOOKS']}/case-above-limit.png`, fullPage: true });
    await page.getByRole('button', { name: 'Ask for it' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('A remedy waits for a yes or no').waitFor();
    await screens.look('case-remedy-waits', `/cases/${id}`);
    await screens.go(`/cases/${id}`);
    await screens.page.getByRole('button', { name: 'Say no to the remedy' }).click();
    await screens.page.getByText('The customer reads this on her page.').waitFor();
    await screens.page.getByLabel('In words').fill('We repair it instead.');
    await screens.page.getByRole('button', { name: 'Write it down' }).click();
    await screens.page.getByText('The remedy was refused').waitFor();
    expect([...screens.faults, ...hers.faults]).toEqual([]);
  }, 180_000);

  it('targets, the limit and root causes are set on one screen', async () => {
    const { page } = screens;
    await screens.look('case-figures', '/cases/figures');
    await screens.look('case-settings', '/cases/settings');
    await screens.go('/cases/settings');
    await page.getByLabel('Taken up (hours)').fill('1.5');
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(
      async () => (await owner.get('/api/case-settings')).ok().targets.acknowledged,
      (minutes) => minutes === 90,
    );
    await page.getByRole('button', { name: 'Add a root cause' }).click();
    await page.getByLabel('Part of').selectOption('waiting');
    await page.getByLabel('Name in English').fill('At the till');
    await page.getByRole('dialog').getByRole('button', { name: 'Add a root cause' }).click();
    await page.getByText('At the till').waitFor();
    await page.getByRole('button', { name: /^Retire: Payment/ }).click();
    await page.getByText('(Retired)').waitFor();
    expect(screens.faults).toEqual([]);
  }, 180_000);
});
