import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { OwnPostgres } from '../support/own-postgres.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { Till, wronglyRefused, type Handed } from '../support/till.ts';
import type { Visitor } from '../support/visitor.ts';

describe('PostgreSQL goes away and comes back', () => {
  let postgres: OwnPostgres;
  let candour: Candour;
  let owner: Visitor;
  let till: Till;
  let published: Published;
  let pid: number;

  beforeAll(async () => {
    postgres = await (await OwnPostgres.make({ log_min_messages: 'panic' })).start();
    candour = await Candour.start({ database: postgres.asDatabase(), env: { LOG_LEVEL: 'error' } });
    owner = await candour.setUp();
    till = await Till.open(candour, owner);
    published = await publishSurvey(candour, owner);
    pid = candour.pid;
  }, 120_000);
  afterAll(() => candour.stop());

  const works = () =>
    eventually(
      () => till.handIn(),
      ({ status }) => status === 201,
      10_000,
    );

  /** Load before, during and after a trouble; everything that was acknowledged must be there once, all else refused with 503. */
  async function during(trouble: () => Promise<void>): Promise<Handed[]> {
    till.handed.length = 0;
    till.begin(20);
    await eventually(
      () => Promise.resolve(till.handed),
      (handed) => handed.filter(({ status }) => status === 201).length >= 10,
    );
    await trouble();
    await works();
    const handed = await till.end();
    expect(candour.isRunning && candour.pid === pid).toBe(true);
    expect(wronglyRefused(handed)).toEqual([]);
    const stored = await postgres.sql<{ key: string }>('select submission_key as key from submissions');
    const keys = new Set(stored.map(({ key }) => key));
    expect(handed.filter(({ status, key }) => status === 201 && !keys.has(key))).toEqual([]);
    return handed;
  }

  it('stays when PostgreSQL is restarted as by a crash, and is back within 10 s', async () => {
    for (let round = 0; round < 3; round += 1)
      await during(async () => {
        await postgres.end('SIGQUIT');
        await eventually(
          () => till.handIn(),
          ({ status }) => status === 503,
        );
        await postgres.start();
      });
  }, 120_000);

  it('stays when a single backend is killed, which ends all of them', async () => {
    for (let round = 0; round < 3; round += 1)
      await during(async () => {
        const [row] = await postgres.sql<{ pid: number }>(
          `select pid from pg_stat_activity where application_name = 'candour-hot' limit 1`,
        );
        process.kill(row!.pid, 'SIGKILL');
        await postgres.sql('select 1').catch(() => undefined);
      });
  }, 120_000);

  it('stays when an administrator ends every connection, idle and busy', async () => {
    const end =
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null';
    await during(async () => {
      for (let round = 0; round < 10; round += 1) await postgres.sql(end);
    });
  }, 60_000);

  it('ends a hand-in’s wait within 10 s while PostgreSQL hangs', async () => {
    await during(async () => {
      postgres.signalAll('SIGSTOP');
      try {
        const waited = await Promise.all(Array.from({ length: 30 }, () => till.handIn()));
        expect(Math.max(...waited.map(({ milliseconds }) => milliseconds))).toBeLessThan(10_000);
        expect((await till.handIn()).milliseconds).toBeLessThan(10_000);
      } finally {
        postgres.signalAll('SIGCONT');
      }
    });
  }, 60_000);

  it('keeps a customer’s answers on the page, which sends them again, and comes by itself where nothing was sent', async () => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, token);
    const typed = { overall: '4', comment: '"Kept" & <well>' };
    await postgres.end('SIGQUIT');
    const kept = await respondent.post('next', typed);
    expect([kept.status, Number(kept.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(kept.text).toContain('Your answers are not lost');
    const later = await respondent.visitor.get('/r');
    expect([later.status, Number(later.headers.get('refresh')) > 0]).toEqual([503, true]);
    await postgres.start();
    await works();
    const fields = [...kept.text.matchAll(/<(?:input|button)[^>]* name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, unescaped(value)],
    );
    expect(Object.fromEntries(fields)).toMatchObject({ ...typed, _go: 'next' });
    const sent = await respondent.visitor.submit('/r', fields);
    expect(sent.status).toBe(303);
    const [fill] = await postgres.sql<{ answers: string }>('select state::text as answers from fills');
    expect(fill?.answers).toContain('overall');
  }, 60_000);

  it('sends a customer’s answers again by itself, in a browser with script', async () => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`${candour.url}/r/${token}`);
    const first = await page.locator('main').innerText();
    await page.getByRole('radio').nth(3).check({ force: true });
    await postgres.end('SIGQUIT');
    await page.locator('button.next').click();
    await page.getByRole('heading', { name: 'Your answers are not lost' }).waitFor();
    await postgres.start();
    // Nobody presses anything.
    await page.waitForFunction(() => !document.body.textContent?.includes('Your answers are not lost'), null, {
      timeout: 40_000,
    });
    expect(await page.locator('main').innerText()).not.toBe(first);
    await browser.close();
    const [fill] = await postgres.sql<{ answers: string }>(
      'select state::text as answers from fills order by updated_at desc limit 1',
    );
    expect(fill?.answers).toContain('overall');
  }, 90_000);

  it('does not let a customer notice a short restart', async () => {
    const { token } = await inviteByHand(candour, { versionId: published.versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, token);
    await postgres.end('SIGQUIT');
    const [pressed] = await Promise.all([respondent.post('next', { overall: '4' }), postgres.start()]);
    expect(pressed.status).toBe(303);
  }, 60_000);
});

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
