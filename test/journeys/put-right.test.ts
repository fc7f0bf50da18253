import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingLeave } from '../support/asking-leave.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { CaseHouse } from '../support/case-house.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { otherEnding } from '../support/other-ending.ts';
import { Respondent } from '../support/respondent.ts';

describe('Under the thanks for her answers a customer', () => {
  let house: CaseHouse;

  beforeAll(async () => {
    house = await CaseHouse.start();
  }, 120_000);
  afterAll(() => house?.candour.stop());

  const answered = async () => {
    const invitation = await house.invited();
    const respondent = await Respondent.open(house.candour, invitation.token);
    await respondent.press('next', { overall: '5', comment: 'Fine', contact: '0' });
    return { invitation, respondent };
  };
  const tell = ({ visitor }: Respondent, seal: string, words: string) =>
    visitor.submit('/put-right', { _of: seal, words });
  const of = async (customerId: string) =>
    house.candour.database.sql<{ id: string; state: string }>(
      'select id, state from cases where customer_id = $1 order by opened_at',
      [customerId],
    );

  it('opens a case with words of her own: one, however often she sends, and adds to it', async () => {
    const { invitation, respondent } = await answered();
    expect(respondent.page).toContain('Should something be put right?');
    expect(await of(invitation.customerId)).toEqual([]);
    const seal = respondent.hidden('_of');
    const both = await Promise.all([1, 2].map(() => tell(respondent, seal, 'The <i>chair</i> wobbles.')));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await respondent.visitor.get('/put-right')).text).toContain('Thank you, we have it');
    const [{ id } = { id: '' }, ...others] = await of(invitation.customerId);
    expect(others).toEqual([]);
    const one = await house.one(id);
    expect(one).toMatchObject({
      state: 'new',
      said: 'The <i>chair</i> wobbles.',
      contact: { email: invitation.email },
    });
    expect(one.events).toHaveLength(1);
    await tell(respondent, seal, '  ');
    await tell(respondent, seal, 'And the table.');
    expect((await house.one(id)).events.slice(1)).toMatchObject([
      { kind: 'heard', words: 'And the table.', details: { hers: true } },
    ]);
    (await house.act(id, { kind: 'contacted', by: 'phone', words: 'Sorry.' })).ok(204);
    const settled = { kind: 'settled', rootCause: 'product', action: 'Mended', told: 'Mended', remedy: 'none' };
    (await house.act(id, settled)).ok(204);
    await tell(respondent, seal, 'It wobbles again.');
    expect(await of(invitation.customerId)).toMatchObject([{ id, state: 'reopened' }]);
  });

  it('reads that in her language, on a phone and in the dark, and axe finds nothing', async () => {
    const browser = await openBrowser();
    try {
      const { invitation } = await answered();
      for (const [language, width, colorScheme] of [
        ['en', 360, 'light'],
        ['fi', 1280, 'dark'],
        ['ms', 360, 'dark'],
      ] as const) {
        const page = await browser.newPage({ bypassCSP: true, locale: language, colorScheme });
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${house.candour.url}/r/${invitation.token}`);
        await page.goto(`${house.candour.url}/r/thanks?language=${language}`);
        await page.locator('form[action="/put-right"]').waitFor();
        expect([language, await axeFaults(page)]).toEqual([language, []]);
        const looks = process.env['LOOKS'];
        if (looks) await page.screenshot({ path: `${looks}/thanks-${language}.png`, fullPage: true });
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('is known by the page that was drawn for her, and by nothing else', async () => {
    const { respondent } = await answered();
    const open = await Respondent.open(house.candour, (await house.invited()).token);
    for (const seal of ['', 'made-up', otherEnding(respondent.hidden('_of')), open.hidden('_of')])
      expect((await tell(respondent, seal, 'x')).status).toBe(404);
    const elsewhere = await respondent.visitor.raw('/put-right', {
      method: 'POST',
      body: new URLSearchParams({ _of: respondent.hidden('_of'), words: 'Forged' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
    });
    expect(elsewhere.status).toBe(404);
    expect(await house.candour.database.sql(`select 1 from case_events where words in ('x', 'Forged')`)).toEqual([]);
  });

  it('is not asked where nobody knows who answered', async () => {
    const named = askingLeave({ key: 'nameless', anonymous: true });
    const blocks = named.blocks.map((block) => ({
      ...block,
      questions: block.questions.filter(({ key }) => key !== 'contact'),
    }));
    const { id: surveyId } = (await house.owner.post('/api/surveys', { definition: { ...named, blocks } })).ok(201);
    const { id: versionId } = (await house.owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    const { storeId } = house.published;
    const { token, customerId } = await inviteByHand(house.candour, { versionId, storeId });
    const respondent = await Respondent.open(house.candour, token);
    const seal = respondent.hidden('_of');
    await respondent.press('next', { overall: '1', comment: 'Bad' });
    expect(respondent.page).not.toContain('put-right');
    expect((await tell(respondent, seal, 'Me')).status).toBe(404);
    expect(await of(customerId)).toEqual([]);
  });
});
