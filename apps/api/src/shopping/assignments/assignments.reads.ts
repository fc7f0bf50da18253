import { Injectable } from '@nestjs/common';
import { selected, someColumns, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { decodeId, pageOf } from '../../http/page.js';
import { Problem } from '../../http/problem.js';
import type { Terms } from '../programmes/programmes.dto.js';
import type { ProgrammeState } from '../programmes/programmes.reads.js';
import { agreedTerms } from './agreed-terms.js';
import type { AssignmentsQuery } from './assignments.dto.js';
import type { OfferMail } from './assignments.wire.js';
import { AssignmentTable } from './tables/assignment.table.js';

const planned = someColumns(AssignmentTable, [
  'id',
  'programmeId',
  'waveId',
  'storeId',
  'state',
  'shopperId',
  'surveyVersionId',
  'offerUntil',
  'briefingPassedBy',
]);

/** A visit that was planned, with the terms of its programme. */
export interface Assignment extends Part<typeof planned> {
  programme: string;
  programmeState: ProgrammeState;
  terms: Terms;
  /** Which terms these are, as one short text. */
  termsKey: string;
  store: string;
  storeLatitude: number | null;
  storeLongitude: number | null;
  from: string;
  to: string;
}

const columns = `${selected(planned, 'a')}, a.from_day::text as "from", a.to_day::text as "to",
  p.name as programme, p.state as "programmeState", ${agreedTerms} as terms, md5((${agreedTerms})::text) as "termsKey",
  s.name as store, s.latitude as "storeLatitude", s.longitude as "storeLongitude"`;
const source = `assignments a
  join programmes p on p.organisation_id = a.organisation_id and p.id = a.programme_id
  join stores s on s.organisation_id = a.organisation_id and s.id = a.store_id`;

/** A planned visit in a list: whose it is, and who would like to. */
interface ListedAssignment extends Pick<
  Assignment,
  'id' | 'programmeId' | 'programme' | 'waveId' | 'storeId' | 'store' | 'state' | 'from' | 'to' | 'offerUntil'
> {
  wave: string;
  visitId: string | null;
  offerMail: OfferMail;
  /** Since when the relay has taken no mail of the offer. */
  offerMailSince: Date | null;
  shopper: { id: string; name: string } | null;
  applicants: { id: string; name: string }[];
}

/** A mail that is due longer than this is late: the relay takes none. */
const mailPatience = '2 minutes';

/** Which visits are planned, and whose they are. */
@Injectable()
export class AssignmentsReads {
  /** Those planned last come first: they are what there is to do. */
  async list(tx: Transaction, query: AssignmentsQuery) {
    const rows = await tx.query<ListedAssignment>(
      `select a.id, a.programme_id as "programmeId", p.name as programme, a.wave_id as "waveId", w.name as wave,
         a.store_id as "storeId", s.name as store, a.state, a.from_day::text as "from", a.to_day::text as "to",
         a.offer_until as "offerUntil", v.id as "visitId",
         (select m.state from offer_mails m where m.organisation_id = a.organisation_id and m.assignment_id = a.id
          order by m.changed_at desc limit 1) as "offerMail",
         case when a.state = 'offered' and a.changed_at < now() - interval '${mailPatience}' and exists (select 1 from offer_mails m
            where m.organisation_id = a.organisation_id and m.assignment_id = a.id and m.state = 'due')
          then a.changed_at end as "offerMailSince",
         case when q.id is null then null else json_build_object('id', q.id, 'name', q.name) end as shopper,
         (select coalesce(json_agg(json_build_object('id', b.shopper_id, 'name', n.name) order by b.at), '[]') from applications b
            join people n on n.organisation_id = b.organisation_id and n.id = b.shopper_id
          where b.organisation_id = a.organisation_id and b.assignment_id = a.id) as applicants
       from ${source}
       join waves w on w.organisation_id = a.organisation_id and w.id = a.wave_id
       left join people q on q.organisation_id = a.organisation_id and q.id = a.shopper_id
       left join visits v on v.organisation_id = a.organisation_id and v.assignment_id = a.id
       where a.organisation_id = $1 and ($2::uuid is null or a.programme_id = $2) and ($3::uuid is null or a.wave_id = $3)
         and ($4::uuid is null or a.store_id = $4) and ($5::uuid is null or a.shopper_id = $5)
         and ($6::text is null or a.state = $6) and ($7::uuid is null or a.id < $7)
       order by a.id desc limit $8`,
      [
        tx.organisationId,
        query.programmeId ?? null,
        query.waveId ?? null,
        query.storeId ?? null,
        query.shopperId ?? null,
        query.state ?? null,
        decodeId(query.after),
        query.limit + 1,
      ],
    );
    return pageOf(rows, query.limit, (row) => row.id);
  }

  async one(tx: Transaction, id: string): Promise<Assignment> {
    const found = await tx.first<Assignment>(
      `select ${columns} from ${source} where a.organisation_id = $1 and a.id = $2`,
      [tx.organisationId, id],
    );
    if (found === null) throw new Problem('not_found', {});
    return found;
  }

  /** The same, locked until the transaction ends, so that two moves never start from one state. */
  async locked(tx: Transaction, id: string): Promise<Assignment> {
    await tx.query('select 1 from assignments where organisation_id = $1 and id = $2 for update', [
      tx.organisationId,
      id,
    ]);
    return this.one(tx, id);
  }

  async open(tx: Transaction, programmeId: string): Promise<Assignment[]> {
    return tx.query<Assignment>(
      `select ${columns} from ${source} where a.organisation_id = $1 and a.programme_id = $2 and a.state = 'open'
         and a.to_day >= current_date order by a.from_day, a.store_id, a.id limit 2000`,
      [tx.organisationId, programmeId],
    );
  }
}
