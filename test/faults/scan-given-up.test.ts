import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { batchRead, bringScans, printedRun, scannedPdf, uploadScan } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** A job that fails whenever it is tried: what it did not come to is told. */
describe('A scan that can’t be read to its end', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  }, 60_000);
  afterAll(() => candour.stop());

  it('says at which page reading broke off, and may be brought again', async () => {
    const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const run = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 2 });
    const scan = await scannedPdf([...(await run.fill(0, { overall: 4 })), ...(await run.fill(1, { overall: 2 }))]);
    const batch = await bringScans(owner, []);
    (await owner.post(`/api/scan-batches/${batch}/stop`)).ok();
    await uploadScan(owner, batch, scan);
    await candour.database.sql(`update pgboss.queue set retry_limit = 0 where name = 'read-scan'`);
    await candour.database.sql(`update scan_files set file_key = 'lost' where batch_id = $1`, [batch]);
    (await owner.post(`/api/scan-batches/${batch}/go-on`)).ok();
    const given = await batchRead(owner, batch);
    expect(given.fileList.map(({ state, pages }: { state: string; pages: number }) => [state, pages])).toEqual([
      ['failed', 1],
    ]);
    expect(given.setAside).toEqual([{ file: 1, page: 1, state: 'unreadable', why: 'broke_off' }]);
    const again = await bringScans(owner, [scan]);
    expect(await batchRead(owner, again)).toMatchObject({ read: 2, unreadable: 0 });
    const accepted = async () => (await owner.get(`/api/print-runs/${run.id}`)).ok().sheets.accepted;
    await eventually(accepted, (count) => count === 2, 30_000);
  }, 120_000);
});
