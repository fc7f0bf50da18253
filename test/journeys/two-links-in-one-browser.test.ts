import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';

/** Households, two purchases, a tablet that is passed on: pages of two links in one browser. */
describe('Two links in one browser', () => {
  let candour: Candour;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    published = await publishSurvey(candour, await candour.setUp());
  });
  afterAll(() => candour.stop());

  const twoTabs = async () => {
    const [eva, olle] = [await invite(), await invite()];
    const first = await Respondent.open(candour, eva.token);
    const second = await Respondent.open(candour, olle.token, '', first.visitor);
    return { eva, olle, first, second };
  };
  const invite = () => inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
  const kept = async (invitationId: string) => {
    const [row] = await candour.database.sql<{ state: { answers: object } }>(
      'select state from fills where invitation_id = $1',
      [invitationId],
    );
    return row?.state.answers ?? null;
  };

  it('stores nothing of the first page for the second link, and offers the way on', async () => {
    const { eva, olle, first } = await twoTabs();
    const refused = await first.press('next', { overall: '1', recommend: '0' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Another survey was opened in this browser');
    expect([await kept(eva.id), await kept(olle.id)]).toEqual([null, null]);
  });

  it('keeps for its own link what was on the page, once its way on is pressed', async () => {
    const { eva, olle, first, second } = await twoTabs();
    await first.press('next', { overall: '1', recommend: '0' });
    const carried = [...first.page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    const on = await first.visitor.submit('/r', [...carried, ['_as', 'page']]);
    expect(on.status).toBe(303);
    expect(await kept(eva.id)).toMatchObject({ overall: { value: 1 }, recommend: { value: 0 } });
    expect(await kept(olle.id)).toBeNull();
    expect((await first.visitor.get(on.headers.get('location') ?? '')).text).toContain('Page 2 of 6');
    // Now the other tab is the one whose link was not opened last.
    expect((await second.press('next', { overall: '5' })).status).toBe(409);
    expect(await kept(olle.id)).toBeNull();
  });

  it('shows at no address of the first link a page of the second', async () => {
    const { first, second } = await twoTabs();
    await second.press('next', { overall: '5' });
    const again = await Respondent.open(candour, (await invite()).token, '', second.visitor);
    expect(again.page).toContain('Page 1 of 6');
    const { token } = await invite();
    const opened = await first.visitor.get(`/r/${token}`);
    const address = opened.headers.get('location') ?? '';
    await first.visitor.get(`/r/${(await invite()).token}`);
    for (const path of [address, address.replace('/r?', '/r/thanks?'), `/r?of=x`]) {
      const looked = await first.visitor.get(path);
      expect([looked.status, looked.text]).toEqual([409, expect.stringContaining('This page belongs to another link')]);
    }
  });

  it('takes a page whose owner was made up, taken from elsewhere or left out for nobody', async () => {
    const { eva, olle, first, second } = await twoTabs();
    const seal = second.hidden('_of');
    const changed = `${seal.slice(0, -2)}${seal.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const _of of ['', changed, 'x', olle.token, Buffer.from(olle.token).toString('base64url')]) {
      const { status } = await second.post('next', { _of, overall: '1' });
      expect(status).toBe(403);
    }
    expect((await first.post('next', { overall: '1', _as: 'pagè' })).status).toBe(409);
    expect([await kept(eva.id), await kept(olle.id)]).toEqual([null, null]);
  });

  it('says nothing of the link in the page or its address', async () => {
    const { eva, first } = await twoTabs();
    expect(first.page).not.toContain(eva.token);
    expect(Buffer.from(first.hidden('_of'), 'base64url').toString('latin1')).not.toContain(eva.token);
  });
});
