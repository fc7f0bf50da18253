import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askingLeave } from '../support/asking-leave.ts';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { otherEnding } from '../support/other-ending.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import type { Visitor } from '../support/visitor.ts';

const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'];

/** A customer of whom a case was opened. */
interface Her {
  customerId: string;
  email: string;
  path: string;
  caseId: string;
}

describe('A customer’s own page of her case', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  const rested = () =>
    eventually(
      () =>
        candour.database.sql(
          `select 1 from unfolded union all select 1 from pgboss.job where name in ('open-cases-by-rule', 'mail-case-receipt') and state < 'completed'`,
        ),
      (rows) => rows.length === 0,
      60_000,
    );
  const answered = async (language = 'en', comment = 'Nobody came.') => {
    const { versionId, storeId } = published;
    const invitation = await inviteByHand(candour, { versionId, storeId });
    await candour.database.sql('update customers set language = $2 where id = $1', [invitation.customerId, language]);
    const respondent = await Respondent.open(candour, invitation.token);
    await respondent.press('next', { overall: '1', comment, contact: '1' });
    return invitation;
  };
  const mailsTo = async (email: string) => (await owner.get(`/api/mail-catcher?search=${email}`)).ok().items;
  const opened = async (language = 'en', comment = 'Nobody came.'): Promise<Her> => {
    const { customerId, email } = await answered(language, comment);
    await rested();
    const [mail] = await eventually(
      () => mailsTo(email),
      ({ length }) => length === 1,
    );
    const { text } = (await owner.get(`/api/mail-catcher/${mail.id}`)).ok();
    const path = /\/case\/[\w-]+/.exec(text)?.[0] ?? '';
    const [row] = await candour.database.sql<{ id: string }>('select id from cases where customer_id = $1', [
      customerId,
    ]);
    return { customerId, email, path, caseId: row?.id ?? '' };
  };
  const page = async ({ path }: Her, query = '') => (await candour.visitor().get(`${path}${query}`)).text;
  const press = async ({ path }: Her, fields: Record<string, string>) => candour.visitor().submit(path, fields);
  const act = async (id: string, written: object) => {
    const { events } = (await owner.get(`/api/cases/${id}`)).ok();
    (await owner.post(`/api/cases/${id}/events`, { act: written, events: events.length })).ok(204);
  };
  const settle = async (id: string) => {
    await act(id, { kind: 'contacted', by: 'phone', words: 'A word among us' });
    await act(id, {
      kind: 'settled',
      rootCause: 'waiting',
      action: 'A secret',
      told: 'A second till opens at four.',
      remedy: 'apology',
      cost: null,
    });
  };
  const stateOf = async ({ caseId }: Her) => (await owner.get(`/api/cases/${caseId}`)).ok();

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: askingLeave() });
    const test = { kind: 'score', measure: 'role:overall', below: 30 };
    (await owner.post('/api/case-rules', { name: 'Low', surveyId: null, test, team: 'store', isSure: true })).ok(201);
  }, 120_000);
  afterAll(() => candour.stop());

  it('comes in her language with one mail, without script, in less than 30 kB, and axe finds nothing', async () => {
    const browser = await openBrowser();
    try {
      const hers = await browser.newPage({ bypassCSP: true });
      for (const [turn, language] of languages.entries()) {
        const her = await opened(language, 'The till was closed.');
        await settle(her.caseId);
        const text = await page(her);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text).toContain('The till was closed.');
        expect(text).toContain('A second till opens at four.');
        // What was written among those who work on it is theirs.
        expect(text).not.toMatch(/A word among us|A secret|<script/);
        expect(gzipSync(text).length).toBeLessThan(30_000);
        await hers.setViewportSize({ width: turn % 2 === 0 ? 360 : 1280, height: 740 });
        await hers.emulateMedia({ colorScheme: turn % 2 === 0 ? 'light' : 'dark' });
        await hers.goto(`${candour.url}${her.path}`);
        expect([language, await axeFaults(hers)]).toEqual([language, []]);
        const looks = process.env['LOOKS'];
        if (looks) await hers.screenshot({ path: `${looks}/her-case-${language}.png`, fullPage: true });
        expect((await mailsTo(her.email)).length).toBe(1);
      }
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('takes her words, once however often they are sent, and says that it has them', async () => {
    const her = await opened();
    for (let times = 0; times < 2; times += 1) {
      const sent = await press(her, { go: 'write', words: 'I was there at five <b>sharp</b>.' });
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${her.path}?kept`]);
    }
    expect(await page(her, '?kept')).toContain('Thank you, we have it.');
    expect(await page(her)).toContain('I was there at five &lt;b&gt;sharp&lt;/b&gt;.');
    const { events, state } = await stateOf(her);
    expect(state).toBe('new');
    expect(events.slice(1)).toMatchObject([{ kind: 'heard', by: null, details: { hers: true } }]);
    expect((await press(her, { go: 'write', words: '  ' })).headers.get('location')).toBe(her.path);
    expect((await stateOf(her)).events).toHaveLength(2);
  });

  it('asks whether it was settled: in part opens it again, yes confirms it', async () => {
    const her = await opened();
    expect(await page(her)).not.toContain('Was this settled?');
    await press(her, { go: 'yes' });
    expect((await stateOf(her)).state).toBe('new');
    await settle(her.caseId);
    expect(await page(her)).toContain('Was this settled?');
    await press(her, { go: 'in_part', words: 'Only on Mondays.' });
    expect(await stateOf(her)).toMatchObject({ state: 'reopened', isOpen: true });
    await settle(her.caseId);
    await press(her, { go: 'yes' });
    await press(her, { go: 'yes' });
    const { state, events } = await stateOf(her);
    expect(state).toBe('confirmed');
    expect(events.at(-1)).toMatchObject({ kind: 'confirmed', details: { hers: true, said: 'yes' } });
  });

  it('tells the time that eight of ten cases of the store took lately; of fewer than thirty, the target', async () => {
    const told = async ({ caseId }: Her) =>
      (
        await candour.database.sql(
          'select told_minutes as minutes, told_from as of from case_receipts where case_id = $1',
          [caseId],
        )
      )[0];
    const of = async (count: number) => {
      // As if so many had been settled, after 10, 20, 30 … open minutes; the others long ago.
      await candour.database.sql(
        `update cases set settled_minutes = n * 10, settled_at = now() - case when n <= $1 then interval '1 day' else interval '91 days' end
         from (select id, row_number() over (order by id) as n from cases where not is_open) s where cases.id = s.id`,
        [count],
      );
      return told(await opened());
    };
    for (let count = 0; count < 30; count += 1) await settle((await opened()).caseId);
    expect(await of(29)).toEqual({ minutes: 2_400, of: 'standard' });
    expect(await of(30)).toEqual({ minutes: 240, of: 'store' });
    const elsewhere = { code: 'S2', name: 'Oulu', timeZone: 'Europe/Helsinki', language: 'fi' };
    const { storeId } = published;
    published = { ...published, storeId: (await owner.post('/api/stores', elsewhere)).ok(201).id };
    expect(await told(await opened())).toEqual({ minutes: 240, of: 'organisation' });
    published = { ...published, storeId };
  }, 60_000);

  it('lets her take it back, and come back', async () => {
    const her = await opened();
    await press(her, { go: 'withdraw' });
    expect((await stateOf(her)).state).toBe('closed_without_word');
    await press(her, { go: 'write', words: 'I have thought about it.' });
    expect((await stateOf(her)).state).toBe('reopened');
  });

  it('is nobody’s once she is erased or its year is over, and never by a made-up link', async () => {
    const [erased, old] = [await opened(), await opened()];
    (await owner.delete(`/api/customers/${erased.customerId}`)).ok(204);
    await candour.database.sql(`update cases set opened_at = now() - interval '367 days' where id = $1`, [old.caseId]);
    const texts = [];
    for (const path of [erased.path, old.path, otherEnding(old.path), '/case/none']) {
      const looked = await candour.visitor().get(path);
      expect(looked.status).toBe(404);
      texts.push(looked.text);
      expect((await candour.visitor().submit(path, { go: 'withdraw' })).status).toBe(404);
    }
    expect(new Set(texts).size).toBe(1);
  });

  it('changes nothing by being looked at: a scanner opens all links of five hundred cases', async () => {
    for (let n = 0; n < 500; n += 25) await Promise.all(Array.from({ length: 25 }, () => answered()));
    await rested();
    const mails = await candour.database.sql<{ n: number }>(
      `select count(*)::int as n from case_receipts where state = 'sent'`,
    );
    expect(mails[0]?.n).toBeGreaterThanOrEqual(500);
    const paths = new Set<string>();
    for (let after: string | null = ''; after !== null;) {
      const list: { items: { id: string }[]; next: string | null } = (
        await owner.get(`/api/mail-catcher?limit=200${after && `&after=${after}`}`)
      ).ok();
      for (const { id } of list.items)
        for (const [path] of ((await owner.get(`/api/mail-catcher/${id}`)).ok().text as string).matchAll(
          /\/case\/[\w-]+/g,
        ))
          paths.add(path);
      after = list.next;
    }
    expect(paths.size).toBeGreaterThanOrEqual(500);
    const rows = () =>
      candour.database.sql(
        'select k::text from cases k union all select e::text from case_events e union all select h::text from case_receipts h order by 1',
      );
    const before = await rows();
    const scanner = candour.visitor();
    for (const path of paths) await scanner.get(path);
    expect(await rows()).toEqual(before);
  }, 180_000);
});
