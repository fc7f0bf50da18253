import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { deliveryReport } from '../support/mail-reports.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Words that stand in nothing but what this person left, each way that she left something. */
const traces = {
  'her address': 'zyxgone@example.com',
  'her name': 'Zyxla Zyxwood',
  'a name that was put right': 'Zyxbefore',
  'her telephone': '1237890',
  'her number': 'ZYX-0077',
  'where letters reach her': 'Zyxstreet 7',
  'a field of her own': 'zyxclubmember',
  'what she bought': 'zyxbicycle',
  'what she wrote': 'zyxcomplaint',
  'what she wrote and never sent': 'zyxhesitation',
  'what a server said of her address': 'zyxmailboxfull',
};

/** Tables in which no room keeps anything of a customer, and what they hold instead. A new table is entered here or by its room. */
const others: Record<string, string[]> = {
  'the organisation, its people and what they are let do': [
    'people',
    'person_links',
    'person_regions',
    'person_stores',
    'sessions',
    'sign_in_directory',
    'api_keys',
    'logos',
    'sending_releases',
    'sample_steps',
    'caller_abilities',
    'caller_telephones',
    'bridged_calls',
  ],
  'who changed what, of customers without their names and values': ['changes'],
  'stores, standards, surveys and campaigns as they were made': [
    'regions',
    'stores',
    'store_regions',
    'opening_hours',
    'case_rules',
    'case_settings',
    'case_causes',
    'case_links',
    'standard_drafts',
    'standard_versions',
    'surveys',
    'survey_versions',
    'score_rules',
    'campaigns',
    'campaign_releases',
    'customer_fields',
    'unread_numbers',
    'import_mappings',
    'calling_rules',
    'mail_rules',
    'call_recordings',
    'paper_keys',
    'print_runs',
    'mailings',
  ],
  'scanned files, which are removed once they are read': ['scan_batches', 'scan_files'],
  'digests of numbers that stay unrung, whosever they are': ['suppressed_numbers'],
  'sums, without anybody’s name; rare values of fields leave them by forget-fields': [
    'day_cells',
    'month_cells',
    'month_stamps',
    'choice_counts',
    'driver_products',
    'field_bases',
    'field_choice_counts',
    'field_day_cells',
    'field_month_cells',
  ],
  'which answers met a rule, without their words': ['case_answers'],
  'who of the organisation was told which case is late': ['case_tellings', 'case_mails'],
  'secret addresses of people’s calendars': ['promise_feeds'],
  'keys of what was handed in, and what is to be counted in the next moment': [
    'submissions',
    'unfolded',
    'restatements',
  ],
  'shoppers, who are people of the organisation, and their visits': [
    'shoppers',
    'programmes',
    'programme_stores',
    'waves',
    'applications',
    'assignments',
    'deadlines',
    'offer_mails',
    'photo_looks',
    'photo_uploads',
    'visit_corrections',
    'visit_journals',
    'visit_photos',
    'visits',
    'appeals',
  ],
};

describe('A customer who is told of, and erased', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let id: string;

  /** Starts a campaign for everybody, and gives the caught mail to her, whole. */
  const asked = async (name: string) => {
    const campaign = (await owner.post('/api/campaigns', { name, surveyVersionId: published.versionId })).ok(201);
    (await owner.post(`/api/campaigns/${campaign.id}/start`)).ok();
    const [found] = await eventually(
      async () =>
        (await owner.get('/api/mail-catcher?search=zyxgone'))
          .ok()
          .items.filter((mail: { id: string }) => !seen.has(mail.id)),
      ({ length }) => length === 1,
    );
    seen.add(found.id);
    return (await owner.get(`/api/mail-catcher/${found.id}`)).ok();
  };
  const seen = new Set<string>();
  const linkIn = (mail: { text: string }) => /\/r\/([\w.~-]+)/.exec(mail.text)?.[1] ?? '';

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    (await owner.patch('/api/organisation', { contactGapDays: 0, contactsAtMost: 1_000 })).ok();
    (await owner.post('/api/customer-fields', { name: 'Club', kind: 'choice' })).ok(201);
    const rows = [
      'Customer number;Email;Name;Phone;Store;Purchase date;Amount;Category;Club;Street;Postcode;City',
      'ZYX-0077;zyxgone@example.com;Zyxla Zyxbefore;+358 40 1237890;S1;2026-03-01;10,50;zyxbicycle;zyxclubmember;Zyxstreet 7;00100;Zyxtown',
      'S-0001;stays@example.com;Stays;;S1;2026-03-01;10,50;book;;;;',
    ];
    const found = await importFile(owner, 'customers', rows.join('\n'));
    expect([found.status, found.added]).toEqual(['done', 2]);
    ({ id } = (await owner.get('/api/customers?search=zyxgone')).ok().items[0]);
    (await owner.patch(`/api/customers/${id}`, { name: traces['her name'] })).ok();
    const answering = await Respondent.open(candour, linkIn(await asked('First')));
    await answering.press('next', { comment: 'zyxcomplaint: the till was slow' });
    const second = await asked('Second');
    const hesitating = await Respondent.open(candour, linkIn(second));
    await hesitating.press('save', { comment: 'zyxhesitation' });
    const named = second.headers.find(({ name }: { name: string }) => name === 'message-id');
    const messageId = named.value.replaceAll(/[<>]/g, '');
    const report = deliveryReport({ messageId, to: traces['her address'] }, { diagnostic: '552 zyxmailboxfull' });
    (await owner.post('/api/mail-reports', { message: report })).ok();
  }, 120_000);
  afterAll(() => candour.stop());

  /** Everything that is kept: each row of each table as text, and each file. */
  const kept = async () => {
    const tables = await candour.database.sql<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname in ('public', 'pgboss')`,
    );
    const found: [place: string, text: string][] = [];
    for (const { schema, name } of tables)
      for (const { text } of await candour.database.sql<{ text: string }>(
        `select row_to_json(whole)::text as text from ${schema}.${name} whole`,
      ))
        found.push([name, text]);
    for (const path of globSync(join(candour.dataFolder, '**/*')))
      if (statSync(path).isFile()) found.push([path, readFileSync(path, 'latin1')]);
    return found;
  };
  const places = async (trace: string) => [
    ...new Set((await kept()).flatMap(([place, text]) => (text.includes(trace) ? [place] : []))),
  ];

  it('left each of her traces somewhere', async () => {
    for (const [what, trace] of Object.entries(traces)) expect([what, await places(trace)]).not.toEqual([what, []]);
  }, 60_000);

  it('is told all that is kept of her, and nothing of anybody else', async () => {
    const told = (await owner.get(`/api/customers/${id}/everything.json`)).ok();
    const text = JSON.stringify(told);
    for (const [what, trace] of Object.entries(traces))
      expect([what, text.includes(trace)]).toEqual([what, what !== 'a name that was put right']);
    expect(text).not.toContain('stays@example.com');
  });

  it('leaves nothing of any of them, in no table and in no file', async () => {
    (await owner.delete(`/api/customers/${id}`)).ok(204);
    for (const [what, trace] of Object.entries(traces))
      expect([
        what,
        await eventually(
          () => places(trace),
          ({ length }) => length === 0,
        ).catch(() => places(trace)),
      ]).toEqual([what, []]);
    expect((await owner.get('/api/customers?search=stays')).ok().items).toHaveLength(1);
  }, 200_000);

  it('is known of by the room of every table', async () => {
    const tables = await candour.database.sql<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
    );
    const source = join(import.meta.dirname, '../../apps/api/src');
    const claimed = globSync(join(source, '**/personal-*.ts')).flatMap((path) => {
      const [, list = ''] = /readonly tables = \[([^\]]*)\]/.exec(readFileSync(path, 'utf8')) ?? [];
      return [...list.matchAll(/'(\w+)'/g)].map(([, table = '']) => table);
    });
    expect(claimed.length).toBeGreaterThan(15);
    const known = [...claimed, ...Object.values(others).flat()].toSorted();
    expect(known).toEqual(tables.map(({ name }) => name).toSorted());
  });
});
