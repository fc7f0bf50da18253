import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { MailSink } from '../support/mail-sink.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { linksOf, scan } from '../support/robot.ts';
import { rowsOf } from '../support/rows-of.ts';

/** What a scanner did, and what came of it. */
export interface ScanResult {
  mails: number;
  links: number;
  pagesOpened: number;
  answers: number;
  optOuts: number;
  /** Mails that left because of it. */
  alerts: number;
  /** Tables in which any row of the organisation is not as it was. */
  tablesChanged: string[];
}

/** Mails a campaign, and opens every link of every mail in a real browser that runs scripts and presses nothing. */
export async function scanMails(mails: number): Promise<ScanResult> {
  const sink = await new MailSink().start();
  const candour = await Candour.start({ env: { SMTP_URL: sink.url, SMTP_PER_SECOND: '1000' } });
  const browser = await openBrowser();
  try {
    const owner = await candour.setUp();
    const { versionId } = await publishSurvey(candour, owner);
    const rows = Array.from(
      { length: mails },
      (_, n) => `p${n}@example.com,P${n},${['en', 'fi', 'sv'][n % 3]},S1,4.11.2026`,
    );
    await importFile(owner, 'customers', ['email,name,language,store,date', ...rows].join('\n'));
    const { id } = (await owner.post('/api/campaigns', { name: 'November', surveyVersionId: versionId })).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}/progress`)).ok().sent,
      (sent) => sent === mails,
      180_000,
    );
    const [organisation] = await candour.database.sql<{ id: string }>('select id from organisations');
    const before = await rowsOf(candour.database, organisation?.id ?? '');
    const links = sink.mails.flatMap(({ mail, raw }) => linksOf(mail, raw));
    const pagesOpened = await scan(await browser.newContext(), links);
    const after = await rowsOf(candour.database, organisation?.id ?? '');
    return {
      mails,
      links: links.length,
      pagesOpened,
      answers: (await owner.get('/api/responses')).ok().items.length,
      optOuts: (await owner.get('/api/suppressions')).ok().items.length,
      alerts: sink.mails.length - mails,
      tablesChanged: Object.keys(after).filter((table) => after[table] !== before[table]),
    };
  } finally {
    await browser.close();
    await candour.stop();
    await sink.stop();
  }
}
