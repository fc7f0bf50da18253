import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { linksOf, scan } from '../support/robot.ts';
import { rowsOf } from '../support/rows-of.ts';
import type { Visitor } from '../support/visitor.ts';

/** So many mails are scanned; the whole of 1,000 with `SCANNED_MAILS=1000`. */
const mails = Number(process.env['SCANNED_MAILS'] ?? 20);

describe(`A scanner that opens every link of ${mails} mails, with scripts, and presses nothing (attack 29)`, () => {
  let sink: MailSink;
  let candour: Candour;
  let owner: Visitor;
  let browser: Browser;

  beforeAll(async () => {
    sink = await new MailSink().start();
    candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_PER_SECOND: '1000' } });
    owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner);
    const rows = Array.from(
      { length: mails },
      (_, n) => `p${n}@example.com;P${n};${['en', 'fi', 'sv'][n % 3]};S1;4.11.2026`,
    );
    const list = (await owner.upload('customers', ['email;name;language;store;date', ...rows].join('\n'))).ok(201);
    (await owner.post(`/api/imports/${list.id}/start`, { mapping: list.mapping })).ok(202);
    await eventually(
      async () => (await owner.get(`/api/imports/${list.id}`)).ok().status,
      (status) => status === 'done',
    );
    const campaign = { name: 'November', surveyVersionId: versionId };
    const { id } = (await owner.post('/api/campaigns', campaign)).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().sent,
      (sent) => sent === mails,
      60_000,
    );
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await candour.stop();
    await sink.stop();
  });

  it('answers nothing, unsubscribes nobody, marks nothing as opened and alarms nobody', async () => {
    const [row] = await candour.database.sql<{ id: string }>('select id from organisations');
    const before = await rowsOf(candour.database, row?.id ?? '');
    const context = await browser.newContext();
    const links = sink.mails.flatMap(({ mail, raw }) => linksOf(mail, raw));
    const opened = await scan(context, links);
    // Five ratings, the button and the way out of each.
    expect(links.length).toBeGreaterThanOrEqual(mails * 7);
    expect(opened).toBeGreaterThanOrEqual(links.length);
    expect(await rowsOf(candour.database, row?.id ?? '')).toEqual(before);
  }, 3_600_000);
});
