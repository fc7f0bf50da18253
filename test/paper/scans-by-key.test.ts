import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { batchRead, printedRun, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import { Visitor } from '../support/visitor.ts';

describe('Scans that a scanner’s folder brings', () => {
  let candour: Candour;
  let owner: Visitor;
  let scanner: Visitor;
  let scan: Buffer;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
    const run = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 1 });
    scan = await scannedPdf(await run.fill(0, { overall: 4 }));
    scanner = new Visitor(owner.url);
    scanner.bearer = (await owner.post('/api/api-keys', { name: 'Scanner', scopes: ['paper.scan'] })).ok(201).key;
  }, 90_000);
  afterAll(() => candour.stop());

  const bring = (body: Buffer, type = 'application/octet-stream') =>
    scanner.raw('/api/scan-files', { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) });

  it('are read in the batch of the day, the very same file once, and what can’t be read is listed with its reason', async () => {
    const first = (await bring(scan)).ok(201);
    expect(first).toMatchObject({ state: 'waiting' });
    const again = (await bring(scan, 'application/pdf')).ok(202);
    expect(again).toMatchObject({ batchId: first.batchId, state: 'known' });
    const letter = (await bring(Buffer.from('Dear customer'), 'image/jpeg')).ok(201);
    expect(letter.batchId).toBe(first.batchId);
    const batch = await batchRead(owner, first.batchId);
    expect(batch).toMatchObject({ files: 3, read: 1, unreadable: 1 });
    expect(batch.fileList.map(({ state }: { state: string }) => state)).toEqual(['read', 'known', 'read']);
    expect(batch.setAside).toEqual([{ file: 3, page: 1, state: 'unreadable', why: 'unknown_type' }]);
  });

  it('are refused with a sentence where they are none, and leave nothing behind', async () => {
    expect((await bring(Buffer.alloc(0))).body).toMatchObject({ status: 422, code: 'empty_scan' });
    expect((await bring(Buffer.from('{}'), 'application/json')).body).toMatchObject({ status: 415 });
    const batches = (await owner.get('/api/scan-batches')).ok();
    expect(batches.items.map(({ files }: { files: number }) => files)).toEqual([3]);
  });

  it('take a key that may do nothing else', async () => {
    for (const path of ['/api/scan-batches', '/api/print-runs', '/api/responses'])
      expect((await scanner.get(path)).status).toBe(403);
    expect((await scanner.post('/api/scan-batches')).status).toBe(403);
  });
});
