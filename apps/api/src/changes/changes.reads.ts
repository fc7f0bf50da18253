import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import type { Who } from '../access/who.js';
import type { ChangeKind } from './told-changes.js';

/** One line of the trail. Who it was is null for somebody that the reader may not know. */
interface ListedChange {
  id: string;
  at: Date;
  action: string;
  subjectKind: ChangeKind;
  subjectId: string | null;
  subjectName: string;
  changes: Record<string, [unknown, unknown]> | null;
  by: { name: string | null };
}

/** What people changed. */
@Injectable()
export class ChangesReads {
  /** The trail. Whoever may not know shoppers reads that one of them did something, and nothing that is about one. */
  async changes(
    tx: Transaction,
    who: Who,
    filter: { subjectKind?: string; subjectId?: string; after: string | null; limit: number },
  ) {
    return tx.query<ListedChange>(
      `select c.id, c.at, c.action, c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.subject_name as "subjectName",
         c.fields as changes, json_build_object('name', case when $6 or p.role is distinct from 'shopper' then coalesce(p.name, k.name, 'Candour') end) as by
       from changes c
       left join people p on p.organisation_id = c.organisation_id and p.id = c.person_id
       left join api_keys k on k.organisation_id = c.organisation_id and k.id = c.api_key_id
       where c.organisation_id = $1 and ($2::text is null or c.subject_kind = $2) and ($3::uuid is null or c.subject_id = $3)
         and ($4::uuid is null or c.id < $4)
         and ($6 or (c.subject_kind <> 'shopper' and not exists (select 1 from people q
           where q.organisation_id = c.organisation_id and q.id = c.subject_id and q.role = 'shopper' and c.subject_kind = 'person')))
       order by c.id desc limit $5`,
      [
        tx.organisationId,
        filter.subjectKind ?? null,
        filter.subjectId ?? null,
        filter.after,
        filter.limit + 1,
        knowsShoppers(who),
      ],
    );
  }
}

const knowsShoppers = ({ may }: Who): boolean => may.has('shoppers.read');
