import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { join } from '../support/people-of-all-roles.ts';
import { patience } from '../support/slowness.mjs';
import type { Visitor } from '../support/visitor.ts';

describe('Limits that are stated, not discovered (attacks 41, 47, 49, 61)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
    candour.visitor().raw('/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('lets a connection rest for longer than proxies do, so that no request meets one that is being closed', async () => {
    const answered = await candour.visitor().raw('/api/health', {});
    expect(answered.headers.get('keep-alive')).toBe('timeout=75');
  });

  it('closes without waiting for connections that rest, or were opened and never used', async () => {
    const other = await Candour.start();
    await other.visitor().raw('/api/health', {});
    const unused = connect(Number(new URL(other.url).port), '127.0.0.1');
    await once(unused, 'connect');
    const began = Date.now();
    await other.halt();
    // Node would wait for a minute.
    expect(Date.now() - began).toBeLessThan(patience(30_000));
    unused.destroy();
    await other.stop();
  }, 120_000);

  it('takes passwords of 12 to 128 characters, and refuses a megabyte', async () => {
    const bo = await join(candour, owner, 'analyst');
    const { email } = (await bo.get('/api/me')).ok().person;
    let current = 'correct horse battery';
    const change = async (next: string) => (await bo.post('/api/me/password', { current, next })).status;
    expect(await change('x y z x y z')).toBe(400);
    expect(await change('ab'.repeat(64) + 'c')).toBe(400);
    expect(await change('1'.repeat(40))).toBe(400);
    expect(await change('ab'.repeat(64))).toBe(204);
    current = 'ab'.repeat(64);
    expect((await signIn(email, current)).status).toBe(200);
    // What comes after the 128th character counts: a longer password is another one.
    expect((await signIn(email, `${current}c`)).status).toBe(401);
    expect((await signIn(email, 'x'.repeat(1_100_000))).status).toBe(413);
    expect((await signIn(email, 'x'.repeat(900_000))).status).toBe(400);
    expect((await bo.post('/api/me/password', { current: 'x'.repeat(2_000), next: 'y' })).status).toBe(400);
  });

  it('counts wrong passwords per account, whichever address they are said to come from', async () => {
    const outcomes: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      const forged = {
        'x-forwarded-for': `10.0.0.${tries}`,
        'x-real-ip': `10.0.1.${tries}`,
        'cf-connecting-ip': '1.1.1.1',
      };
      outcomes.push((await signIn(' Victim@Example.com', 'wrong', forged)).status);
    }
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    // Another way to write the address is the same account.
    expect((await signIn('VICTIM@example.COM', 'wrong')).status).toBe(429);
  });

  it('counts what was tried shortly before a window began', async () => {
    for (let n = 0; n < 10; n += 1) expect((await signIn('edge@example.com', 'wrong')).status).toBe(401);
    // The same attempts, as if they had been made a moment before this quarter of an hour began; many, so that a share is enough.
    await candour.database.sql(
      `update attempt_counts set window_start = window_start - interval '15 minutes', count = count * 100000`,
    );
    expect((await signIn('edge@example.com', 'wrong')).status).toBe(429);
    await candour.database.sql('delete from attempt_counts');
  });

  it('counts tries per network address over all accounts, and processes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 110 }, (_, n) =>
        signIn(`spray-${n}@example.com`, 'x', { 'x-forwarded-for': `10.1.1.${n}` }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status !== 429 && status !== 401)).toEqual([]);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(refused[0]?.body).toMatchObject({ code: 'too_many_attempts', details: { minutes: 15 } });
  });

  it('bounds asking for reset links', async () => {
    const ask = async () =>
      (await candour.visitor().post('/api/password-resets', { email: 'often@example.com' })).status;
    const outcomes: number[] = [];
    for (let tries = 0; tries < 7; tries += 1) outcomes.push(await ask());
    expect(outcomes).toEqual([202, 202, 202, 202, 202, 429, 429]);
  });

  it.each([
    'limit=1e9',
    'limit=-1',
    'limit=0',
    'limit=201',
    'limit=1.5',
    'limit=ten',
    'limit=',
    'limit=1&limit=2',
    'limit=%00',
    'storeId=x',
    'storeId=',
    'regionId=1&regionId=2',
    'storeId[]=1',
    'search=1&search=2',
    'open=yes',
  ])('answers the lists with 200 or 400 for ?%s, never with more than a page', async (query) => {
    for (const list of ['stores', 'customers', 'responses', 'suppressions', 'changes', 'dashboards/comments']) {
      const { status, body } = await owner.get(`/api/${list}?${query}`);
      expect([list, query, [200, 400].includes(status)]).toEqual([list, query, true]);
      if (query.startsWith('limit=')) expect([list, query, status]).toEqual([list, query, 400]);
      else if (status === 200) expect(body.items.length).toBeLessThanOrEqual(200);
    }
  });

  it('refuses what no list offers: offsets, orders and fields of its own choosing', async () => {
    const plain = (await owner.get('/api/people')).ok();
    for (const query of ['offset=-1', 'sort=password_hash', 'include=passwordHash', 'select=*', 'organisationId=1'])
      expect((await owner.get(`/api/people?${query}`)).status).toBe(400);
    expect(JSON.stringify(plain)).not.toMatch(/argon|hash/i);
  });

  it.each(['', 'x', '🙂', 'AAAA', '%00', '../../x', Buffer.from('9999-99-99 x').toString('base64url')])(
    'begins a list anew, or says 400, after a place that is none: %j',
    async (after) => {
      const lists = ['stores', 'customers', 'responses', 'suppressions', 'changes', 'dashboards/comments'];
      for (const list of lists) {
        const { status, text } = await owner.get(`/api/${list}?after=${encodeURIComponent(after)}`);
        expect([list, [200, 400].includes(status) || text]).toEqual([list, true]);
      }
    },
  );

  it.each([
    'from=0000-01-01',
    'from=0001-01-01',
    'to=9999-12-31',
    'to=0000-01-01',
    'from=9999-12-01',
    'from=2026-02-30',
    'from=x',
    'from=2026-01-01&to=2020-01-01',
    'from=1900-01-01&to=2200-12-31',
  ])('answers the dashboards with 200 or 400 for ?%s', async (query) => {
    for (const view of ['overview', 'stores', 'comments']) {
      const { status, text } = await owner.get(`/api/dashboards/${view}?${query}`);
      expect([view, [200, 400].includes(status) || text]).toEqual([view, true]);
    }
    const { status, text } = await owner.get(`/api/responses?${query}`);
    expect(['responses', [200, 400].includes(status) || text]).toEqual(['responses', true]);
  });
});
