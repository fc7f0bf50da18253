import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { verifyDkim } from '../support/verify-dkim.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Signed mails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candour-dkim-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    const file = join(folder, 'dkim.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    sink = await new MailSink().start();
    const env = { SMTP_URL: sink.url, DKIM_DOMAIN: 'acme.example', DKIM_SELECTOR: 's1', DKIM_KEY_FILE: file };
    candour = await Candour.start({ env });
    owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner);
    (await owner.post('/api/customers', { email: 'aino@example.com', name: 'Äinö', language: 'fi' })).ok(201);
    const { id } = (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: versionId })).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    (await owner.post(`/api/campaigns/${id}/test-send`, { email: 'test@example.com', language: 'en' })).ok(202);
    await eventually(
      async () => sink.mails.length,
      (count) => count === 2,
    );
  });
  afterAll(async () => {
    await candour.stop();
    await sink.stop();
    rmSync(folder, { recursive: true });
  });

  it('carry a signature that holds and covers both headers of the one-click unsubscription (RFC 8058)', () => {
    for (const { raw } of sink.mails) {
      const covered = verifyDkim(raw, createPublicKey(privateKey));
      for (const name of ['from', 'to', 'subject', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post'])
        expect(covered).toContain(name);
    }
  });

  it('do not hold once anything that counts was changed', () => {
    const raw = sink.mails[0]?.raw ?? '';
    for (const [from, to] of [
      ['List-Unsubscribe-Post: List', 'List-Unsubscribe-Post: Lost'],
      ['Subject: ', 'Subject: Re: '],
      ['</html>', '<b></html>'],
    ] as const)
      expect(() => verifyDkim(raw.replace(from, to), createPublicKey(privateKey))).toThrow();
  });

  it('are told of in the health of the mails, with the record that DNS needs', async () => {
    const { checks } = (await owner.get('/api/mail-health/domain')).ok();
    const dkim = checks.find(({ check }: { check: string }) => check === 'dkim');
    expect(dkim.name).toBe('s1._domainkey.acme.example');
    expect(['missing', 'unreachable']).toContain(dkim.state);
    const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
    expect(dkim.wanted).toBe(`v=DKIM1; k=rsa; p=${der}`);
  });
});
