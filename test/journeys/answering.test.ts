import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { inviteByHand, type InvitedHow } from '../support/invite-by-hand.ts';
import { otherEnding } from '../support/other-ending.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import type { Visitor } from '../support/visitor.ts';

const tables = [
  'campaigns',
  'invitations',
  'fills',
  'responses',
  'submissions',
  'suppressions',
  'changes',
  'customers',
];
/** Pages after the first in the ready survey: four principles, then the closing. */
const pagesAfterFirst = 5;

describe('Answering', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner);
  });
  afterAll(() => candour.stop());

  const invite = (how: Partial<InvitedHow> = {}) =>
    inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId, ...how });
  const rows = <Row extends object>(text: string, values: unknown[] = []) => candour.database.sql<Row>(text, values);
  const everything = async () =>
    JSON.stringify(
      await Promise.all(tables.map((table) => rows(`select t.*, t.xmin::text from ${table} t order by t::text`))),
    );
  const responsesOf = (invitationId: string) =>
    rows<{ id: string; record: { answers: Record<string, unknown> }; language: string }>(
      'select * from responses where invitation_id = $1',
      [invitationId],
    );
  const answerAll = async (respondent: Respondent, last: Record<string, string> = {}) => {
    await respondent.press('next', { overall: '4', recommend: '9' });
    for (let page = 1; page < pagesAfterFirst; page += 1) await respondent.press('next');
    return respondent.press('next', last);
  };

  it('changes nothing when links are only opened, as mail scanners do', async () => {
    const { token } = await invite();
    const before = await everything();
    const visitor = candour.visitor();
    await visitor.get(`/r/${token}`);
    const links = [`/r/${token}`, ...Array.from({ length: 11 }, (_, rating) => `/r/${token}?a=${rating}`)];
    const clean = ['/r', '/r?page=visit&a=5', '/r?page=closing', '/r/thanks', `/u/${token}`, `/u/${token}?undone`];
    const answers = await Promise.all(
      [...links, ...clean].flatMap((path) => [visitor.get(path), visitor.raw(path, { method: 'HEAD' })]),
    );
    for (const { status } of answers) expect([200, 303]).toContain(status);
    expect(await everything()).toBe(before);
  });

  it('exchanges the link for a cookie and a clean address', async () => {
    const { token } = await invite();
    const opened = await candour.visitor().get(`/r/${token}?a=4`);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toMatch(/^\/r\?page=visit&a=4&of=[\w-]{12}$/);
    expect(opened.headers.get('set-cookie')).toMatch(
      /^candour_respond=\S+; Max-Age=\d+; Path=\/r; .*HttpOnly; SameSite=Lax$/,
    );
    const { visitor, page } = await Respondent.open(candour, token);
    expect(page).not.toContain(token);
    const { headers } = await visitor.get('/r');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script/);
  });

  it('marks the rating of the mail, and counts it when the reader goes on', async () => {
    const { id, token } = await invite();
    const respondent = await Respondent.open(candour, token, '?a=2');
    expect(respondent.isMarked('overall', '2')).toBe(true);
    expect(respondent.page).toContain('Your choice in the e-mail is marked');
    expect(await rows('select 1 from fills where invitation_id = $1', [id])).toEqual([]);
    await respondent.press('next', { overall: '2' });
    const [fill] = await rows<{ state: { answers: object } }>('select state from fills where invitation_id = $1', [id]);
    expect(fill?.state.answers).toEqual({ overall: { value: 2 } });
    const again = await Respondent.open(candour, token, '?a=5');
    expect(again.isMarked('overall', '2')).toBe(true);
    const elsewhere = await Respondent.open(candour, (await invite()).token, '?a=77');
    expect(elsewhere.page).not.toContain('Your choice in the e-mail');
  });

  it('says what is missing beside the question and loses nothing that was entered', async () => {
    const { token } = await invite();
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', { recommend: '7' });
    expect(respondent.page).toContain('<p class="finding" id="q-overall-finding">This question needs an answer.</p>');
    expect(respondent.page).toMatch(/aria-describedby="q-overall-finding"/);
    expect(respondent.page).toMatch(/id="q-overall-1"[^>]* autofocus/);
    expect(respondent.page).toContain('<title>Please check: ');
    expect(respondent.isMarked('recommend', '7')).toBe(true);
  });

  it('changes the language in the middle, goes back, and keeps what was entered', async () => {
    const { id, token } = await invite();
    const respondent = await Respondent.open(candour, token);
    await respondent.press('language fi', { overall: '5' });
    expect(respondent.page).toContain('<html lang="fi">');
    expect(respondent.isMarked('overall', '5')).toBe(true);
    await respondent.press('next', { overall: '5' });
    expect(respondent.page).toContain('Sivu 2/6');
    await respondent.press('back');
    expect(respondent.isMarked('overall', '5')).toBe(true);
    await answerAll(respondent, { better: 'Nopeammin & "paremmin" <b>' });
    expect(respondent.page).toContain('Vastauksesi on lähetetty');
    const [response] = await responsesOf(id);
    expect(response).toMatchObject({ language: 'fi', channel: 'email', store_id: published.storeId });
    expect(response?.record.answers['better']).toEqual({ value: 'Nopeammin & "paremmin" <b>' });
    expect(response?.record.answers['overall']).toEqual({ value: 4 });
  });

  it('goes on at another device where the first one stopped', async () => {
    const { id, token } = await invite();
    const phone = await Respondent.open(candour, token);
    await phone.press('next', { overall: '3' });
    const laptop = await Respondent.open(candour, token);
    expect(laptop.page).toContain('Page 2 of 6');
    await laptop.press('back');
    expect(laptop.isMarked('overall', '3')).toBe(true);
    await answerAll(laptop);
    expect((await phone.press('next', { overall: '1' })).text).toContain('Your answers have been handed in');
    const [response] = await responsesOf(id);
    expect(response?.record.answers['overall']).toEqual({ value: 4 });
    expect(await rows('select 1 from fills where invitation_id = $1', [id])).toEqual([]);
  });

  it('keeps what two devices enter at the same moment on different pages', async () => {
    const { id, token } = await invite();
    const one = await Respondent.open(candour, token);
    await one.press('next', { overall: '4' });
    const other = await Respondent.open(candour, token);
    await one.press('back');
    const key = other.hidden('_seen').split(' ')[0] ?? '';
    await Promise.all([one.post('next', { overall: '2', recommend: '8' }), other.post('next', { [key]: '5' })]);
    const [fill] = await rows<{ state: { answers: object } }>('select state from fills where invitation_id = $1', [id]);
    expect(fill?.state.answers).toMatchObject({ overall: { value: 2 }, recommend: { value: 8 }, [key]: { value: 5 } });
  });

  it('takes fifty presses at once as one response, and thanks everybody', async () => {
    const { id, token } = await invite();
    const respondent = await Respondent.open(candour, token);
    await respondent.press('next', { overall: '4' });
    for (let page = 1; page < pagesAfterFirst; page += 1) await respondent.press('next');
    const devices = await Promise.all(Array.from({ length: 5 }, () => Respondent.open(candour, token)));
    const presses = Array.from({ length: 50 }, (_, press) =>
      (devices[press % 5] ?? respondent).post('next', { better: press % 10 === 0 ? 'Other words' : 'Same words' }),
    );
    const answers = await Promise.all(presses);
    for (const { status, headers } of answers)
      expect([status, headers.get('location')]).toEqual([303, expect.stringMatching(/^\/r\/thanks\?language=en&of=/)]);
    expect(await responsesOf(id)).toHaveLength(1);
    expect((await respondent.visitor.get('/r/thanks')).text).toContain('Your answers have been handed in');
    expect((await Respondent.open(candour, token)).page).toContain('Your answers have already been handed in');
  });

  it('runs the logic itself: skipped pages, hidden questions and unknown fields get nobody further', async () => {
    const { id, token } = await invite();
    const respondent = await Respondent.open(candour, token);
    const hidden =
      'courtesy respect listening attentiveness timeliness knowledge honesty commitment resolution follow_up';
    const extra = { score: '100', status: 'done', customerId: 'x', storeId: 'x', greeting: '5', 'overall[x]': '1' };
    await respondent.press('next', {
      _page: 'closing',
      _seen: `better ${hidden}`,
      better: 'Straight to the end',
      ...extra,
    });
    expect(respondent.page).toContain('Page 1 of 6');
    expect(await responsesOf(id)).toEqual([]);
    const [fill] = await rows<{ state: { answers: object } }>('select state from fills where invitation_id = $1', [id]);
    expect(fill?.state.answers).toEqual({ better: { value: 'Straight to the end' } });
    await respondent.press('next', { overall: 'abc', recommend: '11' });
    expect(respondent.page).toContain('Page 1 of 6');
  });

  it('has a page for every link that leads nowhere, and tells nothing of the survey there', async () => {
    const title = 'Your visit to our store';
    const { token, customerId } = await invite();
    const flipped = otherEnding(token);
    for (const wrong of [
      flipped,
      token.toLowerCase(),
      `${token}%00`,
      `${token};`,
      `${token}.`,
      'x',
      '..%2f',
      `%2e${token}`,
    ]) {
      const { status, text } = await candour.visitor().get(`/r/${wrong}`);
      expect([wrong, status]).toEqual([wrong, 404]);
      expect(text).toContain('This link leads nowhere');
      expect(text).not.toMatch(/Acme|visit/);
    }
    const before = await Respondent.open(candour, token);
    (await owner.delete(`/api/customers/${customerId}`)).ok(204);
    expect((await before.visitor.get('/r')).status).toBe(404);
    expect((await candour.visitor().get(`/r/${token}`)).status).toBe(404);

    const yesterday = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);
    for (const how of [{ closesOn: yesterday }, { status: 'cancelled' }]) {
      const closed = await Respondent.open(candour, (await invite(how)).token);
      expect((await closed.visitor.get('/r')).status).toBe(410);
      expect(closed.page).toContain('This survey is closed');
      expect(closed.page).not.toContain(title);
      expect((await closed.press('next', { _page: 'visit', _seen: 'overall', overall: '4' })).status).toBe(410);
    }
    const leftOpen = await candour.visitor().get('/r');
    expect([leftOpen.status, leftOpen.text]).toEqual([403, expect.stringContaining('open the link once more')]);
    expect((await candour.visitor().submit('/r', { _go: 'next' })).status).toBe(403);
  });

  it('speaks the language that the browser asks for where no survey says one', async () => {
    const { text } = await candour
      .visitor()
      .raw('/r/nothing', { method: 'GET', headers: { 'accept-language': 'fi-FI,fi;q=0.9' } });
    expect(text).toContain('Tämä linkki ei johda mihinkään');
  });

  it('takes presses from its own page only', async () => {
    const { token } = await invite();
    const respondent = await Respondent.open(candour, token);
    const { visitor } = respondent;
    const body = `_page=visit&_seen=overall&overall=4&_go=next&_of=${respondent.hidden('_of')}`;
    const post = (headers: Record<string, string>) =>
      visitor.raw('/r', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  it('says so when there is too much text, or a character that nothing can hold', async () => {
    const { token } = await invite();
    const respondent = await Respondent.open(candour, token);
    expect((await respondent.post('next', { overall: '4', better: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await respondent.post('next', { overall: '4\0' })).status).toBe(400);
    await respondent.press('next', { overall: '4' });
    for (let page = 1; page < pagesAfterFirst; page += 1) await respondent.press('next');
    await respondent.press('next', { better: `${'y'.repeat(2_001)}` });
    expect(respondent.page).toContain('Your answer has 2001 characters. Please shorten it to 2000.');
    expect(respondent.page).toContain('y'.repeat(2_001));
    await respondent.press('next', { better: 'Kiitos 👩‍👩‍👧 \u202Eevil' });
    expect(respondent.page).toContain('Your answers have been handed in');
  });

  it('weighs little', async () => {
    const { token } = await invite({ language: 'fi' });
    const { page, visitor } = await Respondent.open(candour, token);
    const html = Buffer.byteLength(page);
    const packed = gzipSync(page).length;
    const sheet = await visitor.get(/href="(\/r\/look\/[^"]+)"/.exec(page)?.[1] ?? '');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect(html).toBeLessThanOrEqual(20_000);
    expect(packed).toBeLessThanOrEqual(5_000);
    expect(html + Buffer.byteLength(sheet.text)).toBeLessThanOrEqual(30_000);
    expect(page.match(/<(script|img|link rel="stylesheet")/g)).toHaveLength(1);
    const { headers } = await visitor.raw('/r', { method: 'GET', headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });
});
