import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, phone } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('The main job: from a customer list to an honest comparison', () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let browser: Browser;
  let campaignId: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url } });
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner);
    (await owner.patch('/api/organisation', { senderAddress: 'survey@acme.example', senderName: 'Acme' })).ok();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
    await sink.stop();
  });

  it('imports the list of customers with their purchases', async () => {
    const csv = [
      'email;name;language;store;date;amount',
      'aino@example.com;Aino;fi;S1;3.11.2026;24,90',
      'ben@example.com;Ben;en;S1;4.11.2026;12.50',
      'cecilia@example.com;Cecilia;sv;S1;5.11.2026;99',
    ].join('\n');
    const { id, mapping, delimiter } = (await owner.upload('customers', csv)).ok(201);
    expect([delimiter, mapping.store, mapping.purchasedOn]).toEqual([';', 'store', 'date']);
    (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
    const done = await eventually(
      async () => (await owner.get(`/api/imports/${id}`)).ok(),
      ({ status }) => status === 'done',
    );
    expect([done.added, done.bad]).toEqual([3, 0]);
  });

  it('mails each customer once, in their language, with one-click unsubscribe', async () => {
    const campaign = {
      name: 'November',
      surveyVersionId: published.versionId,
      audience: { purchasedFrom: '2026-11-01' },
    };
    campaignId = (await owner.post('/api/campaigns', campaign)).ok(201).id;
    const { willBeAsked } = (await owner.post('/api/campaigns/audience', { audience: campaign.audience })).ok(200);
    expect(willBeAsked).toBe(3);
    (await owner.post(`/api/campaigns/${campaignId}/start`)).ok(200);
    await eventually(
      async () => sink.mails.length,
      (count) => count === 3,
    );
    const [aino] = sink.to('aino@example.com');
    expect(aino?.mail.subject).toBe('Miten asiointisi sujui: Kamppi?');
    expect(aino?.raw).toMatch(/^List-Unsubscribe: <http/m);
    expect(aino?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const progress = await eventually(
      async () => (await owner.get(`/api/campaigns/${campaignId}/progress`)).ok(),
      ({ sent }) => sent === 3,
    );
    expect([progress.queued, progress.refused, progress.inDoubt]).toEqual([0, 0, 0]);
  });

  it('opens every link of a mail by machine, and nothing happens', async () => {
    const [ben] = sink.to('ben@example.com');
    const links = [...(ben?.mail.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&'),
    );
    expect(links.length).toBeGreaterThan(3);
    await Promise.all(links.map((link) => fetch(link)));
    await Promise.all(links.map((link) => fetch(link, { method: 'HEAD' })));
    const { answered, opened } = (await owner.get(`/api/campaigns/${campaignId}/progress`)).ok();
    expect([answered, opened]).toEqual([0, 0]);
    expect((await owner.get('/api/suppressions')).ok().items).toEqual([]);
  });

  it('is answered on a phone with scripts off, and the score is on the dashboard soon after', async () => {
    const [aino] = sink.to('aino@example.com');
    const link = /href="([^"]+\/r\/[^"]+)"/.exec(aino?.mail.html ?? '')?.[1] ?? '';
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(link.replaceAll('&amp;', '&'));
    expect(new URL(page.url()).pathname).toBe('/r');
    await answerToTheEnd(page);
    const handedIn = performance.now();
    await eventually(
      async () => (await owner.get('/api/responses')).ok().items.length,
      (count) => count === 1,
    );
    await eventually(
      async () => (await candour.database.sql<{ n: number }>('select count(*)::int as n from unfolded'))[0]?.n,
      (waiting) => waiting === 0,
    );
    process.stdout.write(`  from the last press to the score: ${Math.round(performance.now() - handedIn)} ms\n`);
    const [response] = (await owner.get('/api/responses')).ok().items;
    expect([response.channel, response.language, response.store]).toEqual(['email', 'fi', 'Kamppi']);
    await page.goto(link.replaceAll('&amp;', '&'));
    expect(await page.locator('input[type=radio]').count()).toBe(0);
    await context.close();
  });

  it('resumes on another device where the first one stopped', async () => {
    const [ben] = sink.to('ben@example.com');
    const link = (/href="([^"]+\/r\/[^"?]+)/.exec(ben?.mail.html ?? '')?.[1] ?? '').replaceAll('&amp;', '&');
    const first = await (await browser.newContext(phone)).newPage();
    await first.goto(link);
    await choose(first);
    await first.locator('button.next').click();
    const second = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await second.goto(link);
    await answerToTheEnd(second);
    await eventually(
      async () => (await owner.get('/api/responses')).ok().items.length,
      (count) => count === 2,
    );
    await first.context().close();
    await second.context().close();
  });

  it('stops mail with one press, and says so to whoever asks why somebody was not asked', async () => {
    const [cecilia] = sink.to('cecilia@example.com');
    const link = /<([^>]+\/u\/[^>]+)>/.exec(cecilia?.raw.replaceAll(/\r\n\s+/g, '') ?? '')?.[1] ?? '';
    const oneClick = () =>
      fetch(link, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect((await oneClick()).status).toBe(200);
    expect((await oneClick()).status).toBe(200);
    expect((await owner.get('/api/suppressions')).ok().items).toHaveLength(1);
    const again = { name: 'December', surveyVersionId: published.versionId, audience: {} };
    const { id } = (await owner.post('/api/campaigns', again)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok(200);
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok().status,
      (status) => status === 'running',
    );
    const { items } = (await owner.get(`/api/campaigns/${id}/skips`)).ok();
    expect(items.map((skip: { reason: string }) => skip.reason).toSorted()).toEqual([
      'asked_recently',
      'asked_recently',
      'opted_out',
    ]);
    expect(sink.mails).toHaveLength(3);
  });
});

/** Answers page after page, the first choice of each question, until the thanks. */
async function answerToTheEnd(page: Page): Promise<void> {
  for (let pages = 0; pages < 12; pages += 1) {
    if ((await page.locator('form:not(.case) :is(input[type=radio], textarea)').count()) === 0) return;
    await choose(page);
    await page.locator('button.next').click();
  }
  throw new Error(`The survey has no end: ${await page.locator('body').innerText()}`);
}

async function choose(page: Page): Promise<void> {
  const names = await page
    .locator('input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) await page.locator(`input[name="${name}"]`).first().check({ force: true });
}
