import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Access', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  it('sets up once: the link in the terminal answers 404 afterwards', async () => {
    const [, token] = /set-up\?token=(\S+)/.exec(candour.output) ?? [];
    const again = await candour.visitor().post('/api/installation/set-up', {
      token,
      organisationName: 'Second',
      timeZone: 'UTC',
      language: 'en',
      name: 'Eve',
      email: 'eve@example.com',
      password: 'correct horse battery',
    });
    expect(again.status).toBe(404);
  });

  it('answers 401 without a session and tells the signed-in person who they are', async () => {
    expect((await candour.visitor().get('/api/me')).status).toBe(401);
    expect((await owner.get('/api/me')).ok().person.role).toBe('owner');
  });

  it('invites a person by mail, who joins once with the link', async () => {
    (await owner.post('/api/people', { email: 'bo@example.com', name: 'Bo', role: 'analyst', language: 'fi' })).ok(201);
    const { items } = await eventually(
      async () => (await owner.get('/api/mail-catcher')).ok(),
      ({ items: mails }) => mails.length > 0,
    );
    const mail = (await owner.get(`/api/mail-catcher/${items[0].id}`)).ok();
    const [, token] = /join\?token=([\w-]+)/.exec(mail.text) ?? [];
    const bo = candour.visitor();
    (await bo.post('/api/joins', { token, name: 'Bo', password: 'a long enough password' })).ok(201);
    expect((await bo.get('/api/me')).ok().person.language).toBe('fi');
    const twice = await candour.visitor().post('/api/joins', { token, name: 'Bo', password: 'a long enough password' });
    expect(twice.status).toBe(410);
  });

  it('ends every session of a person who is deactivated, at once', async () => {
    const bo = candour.visitor();
    (await bo.post('/api/sign-in', { email: 'BO@example.com', password: 'a long enough password' })).ok(200);
    const { items } = (await owner.get('/api/people')).ok();
    const { id } = items.find((person: { name: string }) => person.name === 'Bo');
    (await owner.patch(`/api/people/${id}`, { status: 'deactivated' })).ok(200);
    expect((await bo.get('/api/me')).status).toBe(401);
  });

  it('locks out after ten wrong passwords, whoever asks', async () => {
    for (let tries = 0; tries < 10; tries += 1)
      expect((await candour.visitor().post('/api/sign-in', { email: 'no@example.com', password: 'x' })).status).toBe(
        401,
      );
    const next = await candour.visitor().post('/api/sign-in', { email: 'no@example.com', password: 'x' });
    expect(next.status).toBe(429);
    expect(next.body.code).toBe('too_many_attempts');
  });

  it('keeps the last owner', async () => {
    const { person } = (await owner.get('/api/me')).ok();
    const answer = await owner.patch(`/api/people/${person.id}`, { role: 'analyst' });
    expect([answer.status, answer.body.code]).toEqual([409, 'last_owner']);
  });

  it('refuses what another site sends along with the cookie', async () => {
    const answer = await owner.raw('/api/regions', {
      method: 'POST',
      body: '{"name":"Theirs"}',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'cross_site']);
    expect((await owner.get('/api/regions')).ok().items).toEqual([]);
  });
});
