import { Injectable } from '@nestjs/common';
import { wilsonInterval } from '#scoring';
import type { Transaction } from '../../database/transaction.js';

/** What became of a run's sheets so far. */
@Injectable()
export class RunProgress {
  async of(tx: Transaction, runId: string) {
    const [sheets, checks, dropped] = [
      await tx.first<{ accepted: number; partly: number; doubtful: number; refused: number; answeredBefore: number }>(
        `select count(*) filter (where state = 'accepted')::int as accepted, count(*) filter (where state = 'partly')::int as partly,
           count(*) filter (where state in ('doubtful', 'ready'))::int as doubtful, count(*) filter (where state = 'refused')::int as refused,
           count(*) filter (where state = 'answered_before')::int as "answeredBefore"
         from returned_sheets where organisation_id = $1 and run_id = $2`,
        [tx.organisationId, runId],
      ),
      await tx.first<{ open: number; checked: number; differed: number }>(
        `select count(*) filter (where state = 'open')::int as open, count(*) filter (where kind = 'sample' and state = 'settled')::int as checked,
           count(*) filter (where differed)::int as differed
         from paper_checks where organisation_id = $1 and run_id = $2`,
        [tx.organisationId, runId],
      ),
      await tx.query<{ question: string; sheets: number }>(
        `select q as question, count(*)::int as sheets from returned_sheets r cross join lateral unnest(r.dropped) q
         where r.organisation_id = $1 and r.run_id = $2 group by q order by sheets desc, q`,
        [tx.organisationId, runId],
      ),
    ];
    const { open: toCheck, checked, differed } = checks ?? { open: 0, checked: 0, differed: 0 };
    return {
      sheets: sheets ?? { accepted: 0, partly: 0, doubtful: 0, refused: 0, answeredBefore: 0 },
      toCheck,
      dropped,
      sample: checked === 0 ? null : { checked, differed, ...errorWithin(differed, checked) },
    };
  }
}

/** The error's 95 % interval, in percent. */
function errorWithin(differed: number, checked: number): { from: number; to: number } {
  const { lower, upper } = wilsonInterval({ successes: differed, n: checked });
  return { from: (lower ?? 0) * 100, to: (upper ?? 1) * 100 };
}
