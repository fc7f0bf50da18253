import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';

/** Of every hundred answers that were accepted without anybody looking, one is looked at; of a run, so many at least. */
const share = 100;
const fewest = 200;

/** Draws what is looked at blindly: answers that were accepted by themselves, among those that are doubtful. */
@Injectable()
export class ChecksDrawn {
  /** Draws by chance what is still missing of the sample of a run, over all that came so far. */
  async drawSample(tx: Transaction, runId: string): Promise<void> {
    // One after the other, or two would draw twice as many.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sample of ${runId}`]);
    await tx.query(
      `with accepted as (
         select r.id as returned_id, p.file_id, p.page_of_file, q ->> 'question' as question, q -> 'choice' as machine
         from returned_sheets r
         join scan_pages p on p.organisation_id = $1 and p.returned_id = r.id and p.counts = 'first' and p.straight_key is not null
         cross join lateral jsonb_array_elements(p.reading -> 'questions') q
         where r.organisation_id = $1 and r.run_id = $2 and r.state = 'accepted' and q -> 'choice' <> 'null'
       ), wanted as (
         select greatest(ceil(count(*)::float / ${share}), least(${fewest}, count(*)))::int
           - (select count(*) from paper_checks k where k.organisation_id = $1 and k.run_id = $2 and k.kind = 'sample')::int as missing
         from accepted
       )
       insert into paper_checks (organisation_id, id, run_id, returned_id, kind, question, file_id, page_of_file, machine)
       select $1, gen_random_uuid(), $2, a.returned_id, 'sample', a.question, a.file_id, a.page_of_file, a.machine from accepted a
       where not exists (select 1 from paper_checks k where k.organisation_id = $1 and k.returned_id = a.returned_id
         and k.kind in ('sample', 'mark') and k.question = a.question)
       order by random() limit (select greatest(missing, 0) from wanted)
       on conflict do nothing`,
      [tx.organisationId, runId],
    );
  }
}
