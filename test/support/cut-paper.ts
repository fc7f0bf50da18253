import { bringScans, printedRun, scannedPdf, type PrintedRun } from './scans/scanned-run.ts';
import type { CutCandour, CutWork } from './cut-candour.ts';

interface Run {
  name: string;
  /** A scan, and the numbers of what is on it. */
  file?: Buffer;
  numbers?: readonly string[];
  batch?: string;
}

/** Sheets that are printed, and runs that are given up. */
export function paperWorks(cut: CutCandour): Record<string, CutWork<Run>> {
  const { candour, owner, published } = cut;
  const { sql } = candour.database;
  const order = async ({ name }: Run): Promise<string> => {
    const { versionId: surveyVersionId } = published;
    const run = { name, surveyVersionId, kind: 'numbered', language: 'en', copies: 3 };
    return (await owner.post('/api/print-runs', run)).ok(201).id;
  };
  const found = async ({ name }: Run) => {
    const [run] = await sql<{ state: string; sheets: number; copies: number[] }>(
      `select r.state, count(s.number)::int as sheets, array_agg(s.copy order by s.copy) as copies from print_runs r
       left join print_sheets s on s.organisation_id = r.organisation_id and s.run_id = r.id where r.name = $1 group by r.state`,
      [name],
    );
    return [run?.state, run?.sheets, run?.copies];
  };
  let leaves: PrintedRun | null = null;
  let copy = 0;
  const scan = async (turn: number): Promise<Run> => {
    const { versionId: surveyVersionId } = published;
    leaves ??= await printedRun(candour, owner, { surveyVersionId, kind: 'numbered', copies: 150 });
    const pages = await leaves.fill((copy += 1), { overall: 4, manners: 5 });
    return { name: `Scan ${turn}`, file: await scannedPdf(pages), numbers: leaves.numbers.slice(copy, copy + 1) };
  };
  const bring = async (run: Run) => (run.batch = await bringScans(owner, [run.file ?? Buffer.alloc(0)]));
  const returned = async ({ numbers, batch }: Run) => {
    const sheets = await sql<{ state: string; pages: number; kept: number }>(
      `select r.state, count(p.*)::int as pages,
         (select count(*)::int from submissions s where s.submission_key = 'sheet-' || r.number) as kept
       from returned_sheets r join scan_pages p on p.returned_id = r.id where r.number = any($1) group by r.id, r.state, r.number`,
      [numbers],
    );
    const files = await sql<{ state: string }>('select state from scan_files where batch_id = $1', [batch]);
    return [...files.map(({ state }) => state), ...sheets.map(({ state, pages, kept }) => [state, pages, kept])];
  };
  return {
    'read-scan and hand-in-sheets': {
      jobs: ['read-scan', 'hand-in-sheets'],
      prepare: scan,
      begin: bring,
      came: returned,
      expected: ['read', ['accepted', 1, 1]],
    },
    'end-scan': {
      jobs: ['end-scan'],
      prepare: async (turn) => {
        const run = await scan(turn + 500);
        await bring(run);
        await cut.rested(['read-scan', 'hand-in-sheets']);
        await sql(`update scan_files set state = 'waiting' where batch_id = $1`, [run.batch]);
        return run;
      },
      begin: async ({ batch }) => {
        const [file] = await sql<{ id: string }>('select id from scan_files where batch_id = $1', [batch]);
        await cut.send('end-scan', { fileId: file?.id });
      },
      came: async (run) => (await returned(run))[0],
      expected: 'failed',
    },
    'print-run': {
      jobs: ['print-run'],
      prepare: async (turn) => ({ name: `Run ${turn}` }),
      begin: order,
      came: found,
      expected: ['printed', 3, [0, 1, 2]],
    },
    'end-printing': {
      jobs: ['end-printing'],
      prepare: async (turn) => {
        const run = { name: `Failing ${turn}` };
        await order(run);
        await cut.rested(['print-run']);
        await sql(`update print_runs set state = 'printing' where name = $1`, [run.name]);
        return run;
      },
      begin: async ({ name }) => {
        const [run] = await sql<{ id: string }>('select id from print_runs where name = $1', [name]);
        await cut.send('end-printing', { runId: run?.id });
      },
      came: async (run) => (await found(run))[0],
      expected: 'failed',
    },
  };
}
