import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallPng } from '../support/small-png.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Texts that would reach for more than the listed variables, and where each goes wrong. */
const hostileTexts: [text: string, place: string][] = [
  ['{{constructor}}', 'Line 1, column 1'],
  ['{{__proto__}}', 'Line 1, column 1'],
  ['Hello {{this}}', 'Line 1, column 7'],
  ['{{constructor.constructor}}', 'Line 1, column 1'],
  ['{{constructor.constructor "return process"}}', 'Line 1, column 1'],
  ['{{process.env.DATABASE_URL}}', 'Line 1, column 1'],
  ['a\nb {{name.constructor}}', 'Line 2, column 3'],
  ['{{#with (lookup this "constructor")}}x{{/with}}', 'Line 1, column 1'],
  ['{{#each this}}{{@key}}{{/each}}', 'Line 1, column 1'],
  ['{{lookup this "constructor"}}', 'Line 1, column 1'],
  ['{{log "x"}}', 'Line 1, column 1'],
  ['{{> secret}}', 'Line 1, column 1'],
  ['{{> (lookup . "x")}}', 'Line 1, column 1'],
  ['{{@root.name}}', 'Line 1, column 1'],
  ['{{../name}}', 'Line 1, column 1'],
  ['{{{name}}}', 'Line 1, column 1'],
  ['{{&name}}', 'Line 1, column 1'],
  ['{{name hash=1}}', 'Line 1, column 1'],
  ['{{#if name}}x{{/if}}', 'Line 1, column 1'],
  ['{{unsubscribeUrl}}', 'Line 1, column 1'],
  ['{{"name"}}', 'Line 1, column 1'],
  ['one\ntwo {{name', 'Line 2, column 5'],
  ['{{name}} and {{/each}}', 'Line 1, column 14'],
];

/** Addresses that mean more or other than one mailbox. */
const hostileAddresses = [
  'victim@x.com\r\nBcc: all@x.com',
  'victim@x.com\nRCPT TO:<all@x.com>',
  '"a@evil x"@internal',
  'a@b,c@d.example',
  '<a@b.example> <c@d.example>',
  'friends: a@b.example, c@d.example;',
  `${'a'.repeat(65)}@x.example`,
  `a@${'b'.repeat(250)}.example`,
  'a@[127.0.0.1]',
  'a(comment)@x.example',
  'a@x.example>',
  'a b@x.example',
  'a@x',
  '@x.example',
  'a@@x.example',
  'a@x.example\0',
  'a@x..example',
  'a@-x.example\u202e',
  'a\u200b@x.example',
  `${'('.repeat(10_000)}a@x.example`,
];

/** Names that try to become headers, markup, templates or marks of our own. */
const hostileNames = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</p></td></table><h1>Won</h1>',
  '{{unsubscribeUrl}}',
  '{{constructor.constructor "return process"}}()',
  '\uE0004\uE001',
  '\uE000',
  'Bcc: all@x.example',
  'a" <all@x.example>, "b',
  'all@x.example, other@x.example',
  '=?utf-8?Q?=0D=0ABcc:_all@x.example?=',
  '--=_candour_part',
  '.',
  '..',
  'javascript:alert(1)',
  '${process.env.SECRET}',
  'family 👩‍👩‍👧‍👦 and 𝕏',
  'left \u202egpj.exe\u202c right',
  '&lt;b&gt;',
  'a'.repeat(200),
];

describe('Hostile templates, addresses and names in mails (attacks 6, 7, 10, 63, 65, 66)', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let browser: Browser;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
    await sink.stop();
  });

  const campaign = (message: object) => ({ name: 'C', surveyVersionId: published.versionId, message });

  it.each(hostileTexts)('refuses %j and says where', async (text, place) => {
    for (const part of ['body', 'greeting', ...(text.includes('\n') ? [] : ['subject'])]) {
      const refused = await owner.post('/api/campaigns', campaign({ [part]: { en: text } }));
      expect([part, refused.status, refused.body.code]).toEqual([part, 422, 'unusable_message']);
      expect(refused.body.findings[0].message.startsWith(place)).toBe(true);
    }
  });

  it.each(hostileAddresses.map((email) => [email.slice(0, 60), email]))(
    'takes no address such as %j',
    async (_, email) => {
      const before = (await owner.get('/api/customers')).ok().total;
      const customer = await owner.post('/api/customers', { email, language: 'en' });
      const sender = await owner.post('/api/campaigns', campaign({ senderAddress: email }));
      const test = await owner.patch('/api/organisation', { senderAddress: email });
      expect([customer.status, sender.status, test.status]).toEqual([400, 400, 400]);
      expect((await owner.get('/api/customers')).ok().total).toBe(before);
    },
  );

  it('sends as the organisation’s own domain only', async () => {
    (await owner.patch('/api/organisation', { senderAddress: 'survey@acme.example' })).ok();
    const other = await owner.post('/api/campaigns', campaign({ senderAddress: 'ceo@bank.example' }));
    expect([other.status, other.body.findings[0].code]).toEqual([422, 'other_domain']);
    (await owner.post('/api/campaigns', campaign({ senderAddress: 'helsinki@acme.example' }))).ok(201);
  });

  it('puts names into mails as they are: one recipient, no markup, nothing filled in, and all links in place', async () => {
    (await owner.put('/api/organisation/logo', { png: smallPng({ width: 300, height: 80 }).toString('base64') })).ok(
      204,
    );
    for (const [index, name] of hostileNames.entries())
      (await owner.post('/api/customers', { email: `n${index}@example.com`, name, language: 'en' })).ok(201);
    const message = {
      subject: { en: 'For {{name}}' },
      greeting: { en: 'Dear {{name}}' },
      body: { en: 'Thank you, {{name}}.\n.\n\nBye' },
    };
    const { id } = (await owner.post('/api/campaigns', campaign(message))).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => sink.mails.length,
      (count) => count >= hostileNames.length,
      30_000,
    );
    expect(sink.mails).toHaveLength(hostileNames.length);
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
    await page.route('**/*', (route) => route.abort());
    for (const [index, name] of hostileNames.entries()) {
      const [arrived] = sink.to(`n${index}@example.com`);
      expect([name, arrived?.recipients]).toEqual([name, [`n${index}@example.com`]]);
      const { mail } = arrived!;
      expect([mail.to?.length, mail.bcc, mail.cc]).toEqual([1, undefined, undefined]);
      expect(mail.text?.replaceAll('\r\n', '\n')).toContain(`Dear ${name}\n\nThank you, ${name}.\n.\n\nBye`);
      expect(mail.subject).toBe(`For ${name}`);
      expect(mail.html?.match(/<(script|h1|img)/g)).toEqual(['<img', '<h1']);
      await page.setContent(mail.html ?? '');
      expect(await page.locator('body').innerText()).toContain(name.replaceAll('\u200b', ''));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - 320);
      expect([name, sideways]).toEqual([name, 0]);
      // Five points, the button with its address as text below it, and the way out.
      expect(await page.locator('a').count()).toBe(7);
    }
    expect(dialogs).toEqual([]);
  }, 120_000);

  it('shows the logo from where it is kept, as a picture and nothing else', async () => {
    const address = /<img src="([^"]+)"/.exec(sink.mails[0]?.mail.html ?? '')?.[1] ?? '';
    const response = await fetch(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(address.replace(/[0-9a-f]{4}\.png/, '0000.png'))).status).toBe(404);
    for (const wrong of ['<svg onload=alert(1)>', 'GIF89a', ''])
      expect([400, 422]).toContain(
        (await owner.put('/api/organisation/logo', { png: Buffer.from(wrong).toString('base64') })).status,
      );
  });

  it('previews with a real customer’s data, and changes nothing', async () => {
    const { items } = (await owner.get('/api/customers?search=n0@example.com')).ok();
    const { id } = (await owner.post('/api/campaigns', campaign({ greeting: { en: 'Dear {{name}}' } }))).ok(201);
    const shown = (await owner.get(`/api/campaigns/${id}/message?customerId=${items[0].id}`)).ok();
    expect(shown.text).toContain('Dear <img src=x onerror=alert(1)>');
    expect(shown.html).toContain('Dear &lt;img');
    const nobody = '01890000-0000-7000-8000-000000000001';
    expect((await owner.get(`/api/campaigns/${id}/message?customerId=${nobody}`)).status).toBe(404);
  });
});
