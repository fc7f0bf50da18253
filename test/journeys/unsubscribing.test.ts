import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { otherEnding } from '../support/other-ending.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Unsubscribing', () => {
  let candour: Candour;
  let owner: Visitor;
  let invite: () => Promise<Invitation>;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { versionId, storeId } = await publishSurvey(candour, owner);
    invite = () => inviteByHand(candour, { versionId, storeId });
  });
  afterAll(() => candour.stop());

  const suppressed = async () =>
    (await owner.get('/api/suppressions')).ok().items as { address?: string; shownAs?: string }[];
  const oneClick = (token: string, init: { body: BodyInit; headers?: Record<string, string> }) =>
    fetch(`${candour.url}/u/${token}`, { method: 'POST', redirect: 'manual', ...init });
  const said = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });

  it('stops the mails by one click of a mail program, once, however often it is sent', async () => {
    const { token } = await invite();
    const before = (await suppressed()).length;
    const first = await oneClick(token, { body: said });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toBeNull();
    const again = await Promise.all(Array.from({ length: 100 }, () => oneClick(token, { body: said })));
    for (const { status } of again) expect(status).toBe(200);
    expect(await suppressed()).toHaveLength(before + 1);
    const trail = (await owner.get('/api/changes?limit=200')).ok().items as { action: string }[];
    expect(trail.filter(({ action }) => action === 'suppressed')).toHaveLength(1);
  });

  it('takes the one click in parts as well (RFC 8058)', async () => {
    const { token } = await invite();
    const parts = new FormData();
    parts.set('List-Unsubscribe', 'One-Click');
    const before = (await suppressed()).length;
    expect((await oneClick(token, { body: parts })).status).toBe(200);
    expect(await suppressed()).toHaveLength(before + 1);
  });

  it('refuses any other body and unknown links, and changes nothing', async () => {
    const { token } = await invite();
    const before = (await suppressed()).length;
    const bodies = [
      '',
      'List-Unsubscribe=one-click',
      'List-Unsubscribe=Yes',
      'stop=no',
      '{"List-Unsubscribe":"One-Click"}',
    ];
    for (const body of bodies)
      expect([body, (await oneClick(token, { body: new URLSearchParams(body) })).status]).toEqual([body, 400]);
    const json = { body: '{"List-Unsubscribe":"One-Click"}', headers: { 'content-type': 'application/json' } };
    expect((await oneClick(token, json)).status).toBe(400);
    for (const wrong of ['nothing', otherEnding(token), token.toLowerCase()])
      expect((await oneClick(wrong, { body: said })).status).toBe(404);
    expect(await suppressed()).toHaveLength(before);
  });

  it('shows what a press will do, does it, and takes it back', async () => {
    const { token, email } = await invite();
    const visitor = candour.visitor();
    const asked = await visitor.get(`/u/${token}`);
    expect(asked.text).toContain('No more survey e-mails?');
    expect(asked.text).not.toContain(email);
    const before = (await suppressed()).length;
    expect((await visitor.submit(`/u/${token}`, { stop: 'yes' })).status).toBe(303);
    expect((await visitor.get(`/u/${token}`)).text).toContain('You will get no more survey e-mails');
    expect(await suppressed()).toHaveLength(before + 1);
    const undone = await visitor.submit(`/u/${token}`, { undo: 'yes' });
    expect((await visitor.get(undone.headers.get('location') ?? '')).text).toContain('may send survey e-mails to');
    expect(await suppressed()).toHaveLength(before);
  });

  it('does not take back what others decided', async () => {
    const { token, email } = await invite();
    (await owner.post('/api/suppressions', { email })).ok(204);
    const before = (await suppressed()).length;
    await candour.visitor().submit(`/u/${token}`, { undo: 'yes' });
    expect(await suppressed()).toHaveLength(before);
  });

  it('lets a person choose what to get, and in which language, by a press only', async () => {
    const { token, customerId } = await invite();
    const visitor = candour.visitor();
    const chosen = async () =>
      (
        await candour.database.sql<{ language: string; mutes: string[] }>(
          'select language, mutes from customers where id = $1',
          [customerId],
        )
      )[0];
    const page = await visitor.get(`/u/${token}`);
    expect(page.text.match(/name="topic"[^>]* checked/g)).toHaveLength(3);
    await visitor.get(`/u/${token}?save=yes&language=fi&stop=yes`);
    expect(await chosen()).toEqual({ language: 'en', mutes: [] });
    const wish: [string, string][] = [
      ['save', 'yes'],
      ['topic', 'visits'],
      ['topic', 'something else'],
      ['language', 'fi'],
    ];
    const saved = await visitor.submit(`/u/${token}`, wish);
    expect(saved.status).toBe(303);
    const after = await visitor.get(saved.headers.get('location') ?? '');
    expect(after.text).toContain('Valintasi on tallennettu.');
    expect(after.text.match(/name="topic"[^>]* checked/g)).toHaveLength(1);
    expect(await chosen()).toEqual({ language: 'fi', mutes: ['calls', 'reminders'] });
    const wrong = await visitor.submit(`/u/${token}`, { save: 'yes', language: 'xx' });
    expect(wrong.status).toBe(400);
    expect(await chosen()).toEqual({ language: 'fi', mutes: ['calls', 'reminders'] });
  });

  it('asks nobody about what they do not want to hear about, and says so', async () => {
    const survey = (await owner.post('/api/surveys', { ready: 'after_call' })).ok(201);
    const { id: versionId } = (await owner.post(`/api/surveys/${survey.id}/publish`)).ok(201);
    const { token, customerId } = await invite();
    await candour.visitor().submit(`/u/${token}`, { save: 'yes', topic: 'visits', language: 'en' });
    const { id } = (await owner.post('/api/campaigns', { name: 'Calls', surveyVersionId: versionId })).ok(201);
    expect((await owner.get(`/api/campaigns/${id}/customers/${customerId}`)).ok()).toEqual({
      answer: 'not_yet',
      reason: 'not_wanted',
    });
  });
});
