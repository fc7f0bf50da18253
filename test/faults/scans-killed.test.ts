import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { bringScans, printedRun, scannedPdf } from '../support/scans/scanned-run.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const copies = Number(process.env['SCANS'] ?? 24);
const kills = Number(process.env['KILLS'] ?? 2);
/** Pages are read and sheets handed in again and again. */
const most = 180_000 + copies * 10_000;

/** A batch that is read while the server is killed: every page once, every sheet handed in once. */
describe('A scan of many pages, read while the server is killed', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  }, 60_000);
  afterAll(() => candour.stop());

  it(
    'has every page once, and every answer once',
    async () => {
      const { versionId: surveyVersionId } = await publishSurvey(candour, owner, { definition: smallSurvey() });
      const run = await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies });
      const pages = [];
      for (let copy = 0; copy < copies; copy += 1)
        pages.push(...(await run.fill(copy, { overall: (copy % 5) + 1, manners: 5 - (copy % 5) })));
      // One try more than the first: each kill after pages were read must cost none of them.
      await candour.database.sql(`update pgboss.queue set retry_limit = 1 where name = 'read-scan'`);
      await bringScans(owner, [await scannedPdf(pages)]);
      // Waiting longer brings nothing back that was given up.
      const givenUp = async () => {
        const files = await candour.database.sql(`select from scan_files where state = 'failed'`);
        if (files.length > 0) throw new Error('Reading was given up after so many tries.');
      };
      const read = async () => {
        await givenUp();
        const [found] = await candour.database.sql<{ pages: number }>('select count(*)::int as pages from scan_pages');
        return found?.pages ?? 0;
      };
      for (let kill = 1; kill <= kills; kill += 1) {
        const from = Math.floor((copies * kill) / (kills + 2));
        await eventually(read, (count) => count >= from, most);
        await candour.kill();
        await candour.run();
      }
      const responses = async () => {
        await givenUp();
        return candour.database.sql<{ overall: string }>(
          `select record -> 'answers' -> 'overall' ->> 'value' as overall from responses`,
        );
      };
      await eventually(responses, (rows) => rows.length >= copies, most);
      expect(await read()).toBe(copies);
      const found = await candour.database.sql<{ number: string; page: number; state: string; counts: string }>(
        `select r.number, p.page, r.state, p.counts from scan_pages p join returned_sheets r on r.id = p.returned_id order by p.page_of_file`,
      );
      await eventually(
        async () => candour.database.sql(`select from returned_sheets where state <> 'accepted'`),
        (rows) => rows.length === 0,
        60_000,
      );
      expect(found.map(({ number, page, counts }) => [number, page, counts])).toEqual(
        run.numbers.map((number) => [number, 1, 'first']),
      );
      const told = (await responses()).map(({ overall }) => overall);
      expect(told.toSorted()).toEqual(run.numbers.map((_, copy) => String((copy % 5) + 1)).toSorted());
    },
    4 * most,
  );
});
