import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Answer, Visitor } from '../support/visitor.ts';

const email = 'owner@acme.example';
const password = 'correct horse battery';

describe('Guessing is limited, and keeps nobody out who is right', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
  });
  beforeEach(async () => {
    await candour.database.sql('delete from attempt_counts');
  });

  const signIn = (who: Visitor, given: string) => who.post('/api/sign-in', { email, password: given });
  const comesAgain = ({ status, headers, body }: Answer) => {
    expect([status, body?.code]).toEqual([429, 'too_many_attempts']);
    expect(Number(headers.get('retry-after'))).toBe(60 * body.details.minutes);
  };

  it('does not count right passwords: an office of 120 signs in from one address', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const found: number[] = [];
        for (let n = 0; n < 10; n += 1) found.push((await signIn(candour.visitor(), password)).status);
        return found;
      }),
    );
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
  }, 120_000);

  it('lets an owner in, in a browser that she knows, while others try wrong passwords of hers', async () => {
    const known = candour.visitor();
    (await signIn(known, password)).ok();
    for (let n = 0; n < 10; n += 1) expect((await signIn(candour.visitor(), 'wrong')).status).toBe(401);
    // Unknown browsers are kept out, with the right password too.
    comesAgain(await signIn(candour.visitor(), password));
    (await signIn(known, password)).ok();
    // The sign of a browser is for its own address, and not to be made.
    const thief = candour.visitor();
    thief.cookies.set('candour_device', `${known.cookies.get('candour_device')?.slice(0, 36)}.${'A'.repeat(43)}`);
    comesAgain(await signIn(thief, password));
    // It has a limit of its own.
    for (let n = 0; n < 10; n += 1) expect((await signIn(known, 'wrong')).status).toBe(401);
    comesAgain(await signIn(known, password));
  }, 60_000);

  it('does not count right passwords against who changes them often', async () => {
    for (let n = 0; n < 12; n += 1)
      expect((await owner.post('/api/me/password', { current: password, next: password })).status).toBe(204);
  }, 60_000);

  it('mails one link to whoever is known, and says the same to all', async () => {
    const before = sink.mails.length;
    const known = await candour.visitor().post('/api/password-resets', { email });
    const unknown = await candour.visitor().post('/api/password-resets', { email: 'nobody@acme.example' });
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    await eventually(
      () => Promise.resolve(sink.mails.length),
      (count) => count === before + 1,
    );
    // What follows is written down the same way, whether anybody has the address or not.
    await eventually(
      () => candour.database.sql(`select from pgboss.job where name = 'find-people' and state = 'completed'`),
      (jobs) => jobs.length === 2,
    );
    expect(sink.mails.length).toBe(before + 1);
  });

  it('looks at a link before it works a password out, and limits what leads nowhere', async () => {
    const token = () => randomBytes(33).toString('base64url');
    const tries: [string, () => object][] = [
      ['/api/joins', () => ({ token: token(), name: 'Eve', password })],
      ['/api/password-resets/confirm', () => ({ token: token(), password })],
      ['/api/shop/sign-in', () => ({ token: token() })],
    ];
    for (const [path, body] of tries) {
      await candour.database.sql('delete from attempt_counts');
      const answers: Answer[] = [];
      for (let n = 0; n < 310; n += 10)
        answers.push(...(await Promise.all(Array.from({ length: 10 }, () => candour.visitor().post(path, body())))));
      const statuses = answers.map(({ status }) => status);
      expect([path, statuses.filter((status) => status === 410).length]).toEqual([path, 300]);
      for (const answer of answers.filter(({ status }) => status !== 410)) comesAgain(answer);
    }
    // A weak password is not looked at where the link is none.
    await candour.database.sql('delete from attempt_counts');
    const weak = await candour.visitor().post('/api/joins', { token: token(), name: 'Eve', password: 'x' });
    expect(weak.status).toBe(410);
  }, 60_000);

  it('limits guessed links of customers and tells of them, and never keeps a right one from anybody', async () => {
    candour.output = '';
    const statuses: number[] = [];
    for (let n = 0; n < 1_000; n += 20)
      statuses.push(
        ...(await Promise.all(
          Array.from({ length: 20 }, async (_, each) => {
            const room = each % 2 === 0 ? 'r' : 'u';
            const answer = await candour.visitor().get(`/${room}/${randomBytes(33).toString('base64url')}`);
            expect(answer.headers.get('content-type')).toContain('text/html');
            expect(answer.headers.has('retry-after')).toBe(answer.status === 429);
            return answer.status;
          }),
        )),
      );
    expect([statuses.filter((each) => each === 404).length, statuses.filter((each) => each === 429).length]).toEqual([
      300, 700,
    ]);
    expect(candour.output).toMatch(/Too many attempts in 15 minutes: links from \S*127\.0\.0\.1/);
    const { versionId, storeId } = await publishSurvey(candour, owner);
    const { token } = await inviteByHand(candour, { versionId, storeId });
    expect((await candour.visitor().get(`/r/${token}`)).status).toBe(303);
  }, 60_000);
});
