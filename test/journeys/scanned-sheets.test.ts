import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CanonicalRecord } from '#surveys';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import {
  batchRead,
  blankPage,
  bringScans,
  printedRun,
  scannedPdf,
  uploadScan,
  type PrintedRun,
} from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Sheets that come back', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;
  let run: PrintedRun;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const { versionId: surveyVersionId, storeId } = published;
    run = await printedRun(candour, owner, { surveyVersionId, storeId, kind: 'numbered', copies: 8 });
  }, 90_000);
  afterAll(() => candour.stop());

  const responses = () =>
    candour.database.sql<{ channel: string; record: CanonicalRecord; store_id: string | null }>(
      'select channel, record, store_id from responses order by id',
    );
  const counted = (count: number) => eventually(responses, (rows) => rows.length >= count, 30_000);
  const runNow = async () => (await owner.get(`/api/print-runs/${run.id}`)).ok();
  const take = async (more: object = {}) => (await owner.post('/api/paper-checks/take', more)).ok();

  it('are read, handed in through the one intake, and counted on their run', async () => {
    const pages = [
      ...(await run.fill(0, { overall: 4, manners: 2 })),
      blankPage(),
      ...(await run.fill(1, { overall: 5 })),
    ];
    const batch = await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    expect(batch).toMatchObject({ pages: 3, read: 2, blank: 1, foreign: 0, unreadable: 0, again: 0, other: 0 });
    const rows = await counted(2);
    expect(rows.map(({ channel, store_id }) => [channel, store_id])).toEqual([
      ['paper', published.storeId],
      ['paper', published.storeId],
    ]);
    const answers = rows.map(({ record }) => record.answers);
    expect(answers).toContainEqual({
      overall: { value: 4 },
      manners: { value: 2 },
      comment: { empty: 'skipped' },
    });
    expect(answers).toContainEqual({
      overall: { value: 5 },
      manners: { empty: 'skipped' },
      comment: { empty: 'skipped' },
    });
    await eventually(runNow, ({ sheets }) => sheets.accepted === 2);
  });

  it('count once, however often they are scanned: the same file by its digest, the same sheet by its number', async () => {
    const before = (await responses()).length;
    const file = await scannedPdf(await run.fill(0, { overall: 4, manners: 2 }));
    const first = await batchRead(owner, await bringScans(owner, [file]));
    expect(first).toMatchObject({ pages: 1, again: 1, other: 0 });
    const second = await batchRead(owner, await bringScans(owner, [file]));
    expect(second.fileList[0]).toMatchObject({ state: 'known', pages: 0 });
    const other = await scannedPdf(await run.fill(0, { overall: 1, manners: 2 }));
    const third = await batchRead(owner, await bringScans(owner, [other]));
    expect(third).toMatchObject({ other: 1, setAside: [{ file: 1, page: 1, state: 'other' }] });
    expect(await responses()).toHaveLength(before);
  });

  it('come to a person where marks are doubtful or something is written, one person at a time', async () => {
    const before = (await responses()).length;
    const file = await scannedPdf(await run.fill(2, { overall: [2, 3], manners: 1, comment: 'written' }));
    await batchRead(owner, await bringScans(owner, [file]));
    await candour.database.sql(`delete from paper_checks where kind = 'sample'`);
    const taken = await take();
    expect(taken.open).toBe(2);
    const [comment, overall] = taken.items;
    expect(comment).toMatchObject({ kind: 'text', text: 'Anything else?', writing: 'lines' });
    expect(overall).toMatchObject({ kind: 'mark', text: 'How was it?', many: false });
    expect(overall.choices.map(({ choice }: { choice: number }) => choice)).toEqual([1, 2, 3, 4, 5]);
    const picture = await owner.get(`/api/paper-checks/${overall.id}/picture`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    // What cannot be is refused, and nothing is lost.
    expect((await owner.put(`/api/paper-checks/${overall.id}`, { choice: [2, 3] })).body.code).toBe('unusable_check');
    expect((await owner.put(`/api/paper-checks/${overall.id}`, { choice: [9] })).body.code).toBe('unusable_check');
    (await owner.put(`/api/paper-checks/${overall.id}`, { choice: [3] })).ok(204);
    // Said again, it is said.
    (await owner.put(`/api/paper-checks/${overall.id}`, { choice: [3] })).ok(204);
    expect(await responses()).toHaveLength(before);
    (await owner.put(`/api/paper-checks/${comment.id}`, { text: 'Friendly people' })).ok(204);
    const rows = await counted(before + 1);
    expect(rows.at(-1)?.record.answers).toEqual({
      overall: { value: 3 },
      manners: { value: 1 },
      comment: { value: 'Friendly people' },
    });
    // What was typed goes once it is in the answers.
    const typed = () =>
      candour.database.sql<{ words: string }>(
        `select jsonb_object_keys(typed) as words from returned_sheets where number = $1`,
        [run.numbers[2]],
      );
    await eventually(typed, (words) => words.length === 0);
  });

  it('are drawn for a blind look, whose error stands on the run with its interval', async () => {
    const file = await scannedPdf(await run.fill(3, { overall: 2, manners: 2 }));
    await batchRead(owner, await bringScans(owner, [file]));
    await eventually(
      async () => (await take()).open,
      (open) => open > 0,
    );
    for (;;) {
      const { items } = await take();
      const [check] = items;
      if (check === undefined) break;
      expect(check.kind).toBe('mark');
      const [{ machine } = { machine: [] }] = await candour.database.sql<{ machine: number[] }>(
        'select machine from paper_checks where id = $1',
        [check.id],
      );
      (await owner.put(`/api/paper-checks/${check.id}`, { choice: machine })).ok(204);
    }
    const { sample } = await runNow();
    expect(sample).toMatchObject({ differed: 0, from: 0 });
    expect(sample.checked).toBeGreaterThan(3);
    expect(sample.to).toBeGreaterThan(0);
  });

  it('are refused file by file, each with its reason, and the others go on', async () => {
    const good = await scannedPdf(await run.fill(4, { overall: 5, manners: 5 }));
    const bad = Buffer.from('%PDF-1.7 this is none');
    const batch = await batchRead(owner, await bringScans(owner, [bad, good]));
    expect(batch).toMatchObject({ pages: 2, read: 1, unreadable: 1 });
    expect(batch.setAside).toEqual([{ file: 1, page: 1, state: 'unreadable', why: 'broken' }]);
    const empty = await owner.raw('/api/scans', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': '0',
        'upload-metadata': `batch ${Buffer.from(batch.id).toString('base64')}`,
      },
    });
    expect([empty.status, JSON.parse(empty.text).code]).toEqual([422, 'empty_scan']);
  });

  it('wait for missing pages, which are named, and are complete once those come', async () => {
    const { id: surveyId } = (await owner.post('/api/surveys', { ready: 'after_store_visit' })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
    const long = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 1 });
    const pages = await long.fill(0, { overall: 4 });
    expect(pages.length).toBeGreaterThan(1);
    const before = (await responses()).length;
    const first = await batchRead(owner, await bringScans(owner, [await scannedPdf(pages.slice(1))]));
    expect(first.missing).toEqual([{ number: expect.any(String), run: 'Counter', pages: [1] }]);
    const second = await bringScans(owner, [await scannedPdf(pages.slice(0, 1))]);
    expect((await batchRead(owner, second)).missing).toEqual([]);
    const rows = await counted(before + 1);
    expect(rows.at(-1)?.record.answers['overall']).toEqual({ value: 4 });
  });

  it('of one leaf that is copied are a response each', async () => {
    const { versionId: surveyVersionId } = published;
    const leaf = await printedRun(candour, owner, { surveyVersionId, kind: 'copied' });
    const before = (await responses()).length;
    const pages = [...(await leaf.fill(0, { overall: 1 })), ...(await leaf.fill(0, { overall: 1 }))];
    await batchRead(owner, await bringScans(owner, [await scannedPdf(pages)]));
    await counted(before + 2);
    expect(await responses()).toHaveLength(before + 2);
  });

  it('stop where somebody says so, and go on behind the last page that was read', async () => {
    const { id } = (await owner.post('/api/scan-batches')).ok(201);
    (await owner.post(`/api/scan-batches/${id}/stop`)).ok();
    await uploadScan(owner, id, await scannedPdf(await run.fill(5, { overall: 3 })));
    expect((await owner.get(`/api/scan-batches/${id}`)).ok()).toMatchObject({ waiting: 1, pages: 0 });
    (await owner.post(`/api/scan-batches/${id}/go-on`)).ok();
    expect(await batchRead(owner, id)).toMatchObject({ pages: 1, read: 1 });
  });

  it('leave no picture and no reading behind once their time is over', async () => {
    const left = () =>
      candour.database.sql<{ straight_key: string | null }>(
        `select p.straight_key from scan_pages p join returned_sheets r on r.id = p.returned_id
         where r.run_id = $1 and (p.straight_key is not null or p.reading is not null or r.typed <> '{}' or r.decided <> '{}')`,
        [run.id],
      );
    const before = await left();
    expect(before.length).toBeGreaterThan(3);
    const paths = before.map(({ straight_key }) => join(candour.dataFolder, 'files', straight_key ?? ''));
    expect(paths.every((path) => existsSync(path))).toBe(true);
    const { sheets } = await eventually(runNow, (now) => now.sheets.accepted === 6);
    (await owner.post(`/api/print-runs/${run.id}/close`, { keepDays: 0 })).ok();
    // The clock goes its round when a process starts.
    await candour.halt();
    await candour.run();
    await eventually(left, (rows) => rows.length === 0);
    await eventually(
      async () => paths.filter((path) => existsSync(path)),
      (found) => found.length === 0,
    );
    // What was scanned is gone as a file, too, and what was handed in stays.
    expect(await candour.database.sql('select from scan_files where file_key is not null')).toEqual([]);
    expect((await runNow()).sheets.accepted).toBe(sheets.accepted);
  });
});
