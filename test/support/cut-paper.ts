import type { CutCandour, CutWork } from './cut-candour.ts';

interface Run {
  name: string;
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
  return {
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
