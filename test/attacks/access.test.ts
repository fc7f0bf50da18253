import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { join, mailedToken } from '../support/people-of-all-roles.ts';
import type { Visitor } from '../support/visitor.ts';

const password = 'correct horse battery';

describe('Coming in, and what it is worth afterwards (attacks 42, 45, 46, 50, 51, 74)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  /** A second jar with the same cookies, as a thief has who copied them. */
  function copyOf(visitor: Visitor): Visitor {
    const copy = candour.visitor();
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    return copy;
  }
  const idOf = async (visitor: Visitor) => (await visitor.get('/api/me')).ok().person.id;

  it('gives nobody a role of their own choosing', async () => {
    const analyst = await join(candour, owner, 'analyst');
    const id = await idOf(analyst);
    expect((await analyst.patch(`/api/people/${id}`, { role: 'owner' })).status).toBe(403);
    const chosen = await analyst.patch('/api/me', {
      name: 'Ann',
      role: 'owner',
      status: 'active',
      may: ['keys.change'],
    });
    expect([chosen.status, chosen.body.code]).toEqual([400, 'invalid_input']);
    const eve = { email: 'eve@example.com', name: 'Eve', role: 'owner', language: 'en' };
    expect((await analyst.post('/api/people', eve)).status).toBe(403);
    expect((await analyst.get('/api/me')).ok().person.role).toBe('analyst');
  });

  it('gives a key no scope twice over, and none that keys may not have', async () => {
    const make = (scopes: unknown) => owner.post('/api/api-keys', { name: 'k', scopes });
    for (const scopes of [['people.change'], ['stores.read', 'keys.change'], [], 'stores.read', [['stores.read']]])
      expect([scopes, (await make(scopes)).status]).toEqual([scopes, 400]);
    const program = candour.visitor();
    program.bearer = (await make(['stores.read', 'stores.read'])).ok(201).key;
    expect((await program.get('/api/stores')).status).toBe(200);
    expect((await program.get('/api/people')).status).toBe(403);
  });

  it('takes a join link once, from whoever has it, and never after deactivation', async () => {
    const invite = async (email: string) => {
      const { id } = (await owner.post('/api/people', { email, name: 'J', role: 'analyst', language: 'en' })).ok(201);
      return { id, token: await mailedToken(owner, email, 'join') };
    };
    const once = await invite('once@example.com');
    const accept = (token: string) => candour.visitor().post('/api/joins', { token, name: 'J', password });
    const answers = await Promise.all([accept(once.token), accept(once.token), accept(once.token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 410, 410]);
    const late = await invite('late@example.com');
    (await owner.patch(`/api/people/${late.id}`, { status: 'deactivated' })).ok();
    expect((await accept(late.token)).status).toBe(410);
    expect((await candour.visitor().get(`/api/joins/${late.token}`)).status).toBe(410);
    // Inviting again makes the first link worthless.
    const again = await invite('again@example.com');
    (await owner.post(`/api/people/${again.id}/invite-again`)).ok(202);
    expect((await accept(again.token)).status).toBe(410);
  });

  it('matches a link letter by letter', async () => {
    await owner.post('/api/people', { email: 'exact@example.com', name: 'X', role: 'analyst', language: 'en' });
    const token = await mailedToken(owner, 'exact@example.com', 'join');
    const flipped = token.replace(/[a-zA-Z](?=[^a-zA-Z]*$)/, (letter) =>
      letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
    );
    for (const variant of [flipped, `${token}.`, `${token};`, `${token}%00`, `${token}%2F`, `%25${token}`, ` ${token}`])
      expect([variant, (await candour.visitor().get(`/api/joins/${variant}`)).status]).toEqual([variant, 404]);
    expect((await candour.visitor().get(`/api/joins/${token}`)).status).toBe(200);
    const reset = { token, password };
    expect((await candour.visitor().post('/api/password-resets/confirm', reset)).status).toBe(410);
  });

  it('ends every other link and session when a password is set by a link', async () => {
    const bo = await join(candour, owner, 'analyst');
    const { email } = (await bo.get('/api/me')).ok().person;
    (await candour.visitor().post('/api/password-resets', { email })).ok(202);
    const token = await mailedToken(owner, email, 'reset');
    const confirm = () =>
      candour.visitor().post('/api/password-resets/confirm', { token, password: 'another long one' });
    (await confirm()).ok(204);
    expect((await confirm()).status).toBe(410);
    expect((await bo.get('/api/me')).status).toBe(401);
  });

  it('answers a reset for an unknown address as one for a known, and mails nothing', async () => {
    const ask = (email: string) => candour.visitor().post('/api/password-resets', { email });
    const [known, unknown] = [await ask('owner@acme.example'), await ask('nobody@acme.example')];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await mailedToken(owner, 'owner@acme.example', 'reset');
    const { items } = (await owner.get('/api/mail-catcher')).ok();
    expect(items.filter(({ to }: { to: string }) => to.includes('nobody'))).toEqual([]);
  });

  it('takes no cookie again after signing out, a new password or deactivation', async () => {
    const bo = await join(candour, owner, 'analyst');
    const { email, id } = (await bo.get('/api/me')).ok().person;
    const thief = copyOf(bo);
    (await bo.post('/api/sign-out')).ok(204);
    expect((await thief.get('/api/me')).status).toBe(401);

    const [here, there] = [candour.visitor(), candour.visitor()];
    for (const visitor of [here, there]) (await visitor.post('/api/sign-in', { email, password })).ok();
    (await here.post('/api/me/password', { current: password, next: 'an even longer one' })).ok(204);
    expect([(await here.get('/api/me')).status, (await there.get('/api/me')).status]).toEqual([200, 401]);

    (await owner.patch(`/api/people/${id}`, { status: 'deactivated' })).ok();
    expect((await here.get('/api/me')).status).toBe(401);
    expect((await candour.visitor().post('/api/sign-in', { email, password: 'an even longer one' })).status).toBe(401);
  });

  it('lets a smaller role be felt with the next request', async () => {
    const bo = await join(candour, owner, 'analyst');
    expect((await bo.get('/api/customers')).status).toBe(200);
    (await owner.patch(`/api/people/${await idOf(bo)}`, { role: 'store_manager' })).ok();
    expect((await bo.get('/api/customers')).status).toBe(403);
    expect((await bo.get('/api/me')).ok().scope).toMatchObject({ everything: false });
  });

  it('sets up once: with the old link, a new start and at the same moment', async () => {
    const [, token = ''] = /set-up\?token=(\S+)/.exec(candour.output) ?? [];
    const second = {
      organisationName: 'E',
      timeZone: 'UTC',
      language: 'en',
      name: 'E',
      email: 'e@e.example',
      password,
    };
    for (const tried of [token, '', 'x'])
      expect((await candour.visitor().post('/api/installation/set-up', { token: tried, ...second })).status).toBe(404);
    expect((await candour.visitor().post('/api/installation/sample', { token })).status).toBe(404);
    candour.output = '';
    await candour.halt();
    await candour.run();
    expect(candour.output).not.toContain('set-up?token=');
    expect((await owner.get('/api/installation')).ok().setUp).toBe(true);
  });

  it('answers only under its own name, and makes links of that name alone', async () => {
    const ask = (headers: Record<string, string>, path = '/api/installation') =>
      new Promise<number>((resolve, reject) => {
        const { hostname, port } = new URL(candour.url);
        request({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
          .once('error', reject)
          .end();
      });
    const { host } = new URL(candour.url);
    expect(await ask({ host })).toBe(200);
    for (const wrong of ['evil.example', `${host}.evil.example`, `evil.example:${new URL(candour.url).port}`])
      expect([wrong, await ask({ host: wrong })]).toEqual([wrong, 400]);
    expect(await ask({ host: 'evil.example' }, `http://${host}/api/installation`)).toBe(400);

    const forged = {
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
      'x-forwarded-proto': 'gopher',
    };
    const bo = await join(candour, owner, 'analyst');
    const { email } = (await bo.get('/api/me')).ok().person;
    const body = JSON.stringify({ email });
    const headers = { ...forged, 'content-type': 'application/json' };
    (await candour.visitor().raw('/api/password-resets', { method: 'POST', body, headers })).ok(202);
    await mailedToken(owner, email, 'reset');
    for (const { id, to } of (await owner.get('/api/mail-catcher')).ok().items)
      if (to.includes(email)) expect((await owner.get(`/api/mail-catcher/${id}`)).text).not.toContain('evil.example');
  });

  it('refuses what another site’s page sends with the cookie, however it is dressed', async () => {
    const dressed: Record<string, string>[] = [
      { origin: 'https://evil.example', 'content-type': 'application/json' },
      { origin: 'https://evil.example', 'content-type': 'text/plain' },
      { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' },
      { origin: `${candour.url}.evil.example`, 'content-type': 'application/json' },
      { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      { 'sec-fetch-site': 'same-site', 'content-type': 'multipart/form-data; boundary=x' },
    ];
    for (const headers of dressed)
      for (const [method, path] of [
        ['POST', '/api/regions'],
        ['POST', '/api/sign-out'],
        ['DELETE', '/api/me'],
      ]) {
        const { status, body } = await owner.raw(path ?? '', { method, headers, body: '{"name":"Theirs"}' });
        expect([headers, path, status, body?.code]).toEqual([headers, path, 403, 'cross_site']);
      }
    // From its own pages too, JSON has to say that it is JSON.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(
        (await owner.raw('/api/regions', { method: 'POST', headers: { 'content-type': type }, body: '{"name":"T"}' }))
          .status,
      ).toBe(400);
    expect((await owner.get('/api/regions')).ok().items).toEqual([]);
    expect((await owner.get('/api/me')).status).toBe(200);
  });

  it('changes nothing by a GET or HEAD on a route that changes', async () => {
    for (const path of ['/api/sign-out', '/api/standard/publish', '/api/regions?name=G', '/api/joins'])
      for (const method of ['GET', 'HEAD']) expect((await owner.send(method, path)).status).not.toBe(500);
    expect((await owner.get('/api/me')).status).toBe(200);
    expect((await owner.get('/api/regions')).ok().items).toEqual([]);
  });
});
