import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { numberInPrint } from '../page-code.js';

/** A batch as it is listed. */
export interface ScanBatch {
  id: string;
  createdAt: Date;
  stoppedAt: Date | null;
  files: number;
  waiting: number;
  pages: number;
  read: number;
  blank: number;
  again: number;
  other: number;
  foreign: number;
  unreadable: number;
  toCheck: number;
}

const most = 500;

const shown = `b.id, b.created_at as "createdAt", b.stopped_at as "stoppedAt", f.files, f.waiting, coalesce(p.pages, 0)::int as pages,
  coalesce(p.read, 0)::int as read, coalesce(p.blank, 0)::int as blank, coalesce(p.again, 0)::int as again, coalesce(p.other, 0)::int as other,
  coalesce(p."foreign", 0)::int as "foreign", coalesce(p.unreadable, 0)::int as unreadable, coalesce(k.open, 0)::int as "toCheck"
  from scan_batches b
  cross join lateral (select count(*)::int as files, count(*) filter (where state in ('arriving', 'waiting'))::int as waiting
    from scan_files where organisation_id = b.organisation_id and batch_id = b.id) f
  cross join lateral (select count(*) as pages, count(*) filter (where p.state = 'read') as read, count(*) filter (where p.state = 'blank') as blank,
      count(*) filter (where p.counts = 'again') as again, count(*) filter (where p.counts = 'other') as other,
      count(*) filter (where p.state = 'foreign') as "foreign", count(*) filter (where p.state = 'unreadable') as unreadable
    from scan_files s join scan_pages p on p.organisation_id = s.organisation_id and p.file_id = s.id
    where s.organisation_id = b.organisation_id and s.batch_id = b.id) p
  cross join lateral (select count(*) as open from scan_files s
    join paper_checks c on c.organisation_id = s.organisation_id and c.file_id = s.id and c.state = 'open' and c.kind <> 'sample'
    where s.organisation_id = b.organisation_id and s.batch_id = b.id) k`;

/** How scanning goes. */
@Injectable()
export class ScanBatchesReads {
  /** The newest first. */
  list(tx: Transaction, after: string | null, limit: number): Promise<ScanBatch[]> {
    return tx.query<ScanBatch>(
      `select ${shown} where b.organisation_id = $1 and ($2::uuid is null or b.id < $2) order by b.id desc limit $3`,
      [tx.organisationId, after, limit],
    );
  }

  async one(tx: Transaction, id: string): Promise<ScanBatch> {
    const found = await tx.first<ScanBatch>(`select ${shown} where b.organisation_id = $1 and b.id = $2`, [
      tx.organisationId,
      id,
    ]);
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  async found(tx: Transaction, id: string) {
    const batch = await this.one(tx, id);
    const fileList = await tx.query<{
      id: string;
      ordinal: number;
      bytes: number;
      state: 'arriving' | 'waiting' | 'read' | 'known' | 'failed';
      pages: number;
    }>(
      `select f.id, f.ordinal, f.bytes::float as bytes, f.state,
         (select count(*)::int from scan_pages p where p.organisation_id = $1 and p.file_id = f.id) as pages
       from scan_files f where f.organisation_id = $1 and f.batch_id = $2 order by f.ordinal`,
      [tx.organisationId, id],
    );
    const setAside = await tx.query<{
      file: number;
      page: number;
      state: 'foreign' | 'unreadable' | 'other';
      why: string | null;
    }>(
      `select f.ordinal as file, p.page_of_file + 1 as page, case when p.counts = 'other' then 'other' else p.state end as state, p.why
       from scan_files f join scan_pages p on p.organisation_id = f.organisation_id and p.file_id = f.id
       where f.organisation_id = $1 and f.batch_id = $2 and (p.state in ('foreign', 'unreadable') or p.counts = 'other')
       order by f.ordinal, p.page_of_file limit ${most}`,
      [tx.organisationId, id],
    );
    const missing = await tx.query<{ number: string; run: string; pages: number[] }>(
      `select r.number, n.name as run, array(select g from generate_series(1, r.pages) g where not exists (
           select 1 from scan_pages o where o.organisation_id = $1 and o.returned_id = r.id and o.page = g) order by g) as pages
       from returned_sheets r join print_runs n on n.organisation_id = r.organisation_id and n.id = r.run_id
       where r.organisation_id = $1 and r.state = 'partly' and exists (select 1 from scan_files f
         join scan_pages p on p.organisation_id = f.organisation_id and p.file_id = f.id
         where f.organisation_id = $1 and f.batch_id = $2 and p.returned_id = r.id)
       order by r.number limit ${most}`,
      [tx.organisationId, id],
    );
    return {
      ...batch,
      fileList,
      setAside,
      missing: missing.map(({ number, ...rest }) => ({ number: numberInPrint(number), ...rest })),
    };
  }
}
