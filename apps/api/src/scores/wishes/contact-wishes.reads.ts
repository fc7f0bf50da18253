import { Injectable } from '@nestjs/common';
import { storesOf, type Scope } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { decodeDayAndId, pageOf } from '../../http/page.js';
import type { ContactWishesQuery } from './contact-wishes.dto.js';

/** Somebody who said yes to being contacted. */
export interface ContactWish {
  responseId: string;
  day: string;
  storeId: string | null;
  store: string | null;
  survey: string;
  customer: { id: string; name: string; email: string | null; phone: string | null; phoneTyped: string | null } | null;
  comment: string | null;
  doneAt: Date | null;
  doneBy: string | null;
}

/** Who wishes to be contacted, the newest first. */
@Injectable()
export class ContactWishesReads {
  async list(tx: Transaction, scope: Scope, { done, storeId, after, limit }: ContactWishesQuery) {
    const [afterDay, afterId] = decodeDayAndId(after);
    const rows = await tx.query<ContactWish>(
      `select w.response_id as "responseId", w.day::text, r.store_id as "storeId", s.name as store, u.name as survey,
         case when c.id is null then null
           else json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'phone', c.phone, 'phoneTyped', c.phone_typed) end as customer,
         (select m.text from comments m where m.organisation_id = w.organisation_id and m.response_id = w.response_id limit 1) as comment,
         w.done_at as "doneAt", p.name as "doneBy"
       from contact_wishes w
       join responses r on r.organisation_id = w.organisation_id and r.id = w.response_id
       join survey_versions v on v.organisation_id = r.organisation_id and v.id = r.survey_version_id
       join surveys u on u.organisation_id = v.organisation_id and u.id = v.survey_id
       left join stores s on s.organisation_id = r.organisation_id and s.id = r.store_id
       left join customers c on c.organisation_id = r.organisation_id and c.id = r.customer_id
       left join people p on p.organisation_id = w.organisation_id and p.id = w.done_by
       where w.organisation_id = $1 and r.erased_at is null and ($2::boolean is null or (w.done_at is not null) = $2)
         and ($3::uuid is null or r.store_id = $3) and ($4::uuid[] is null or r.store_id = any($4))
         and ($5::date is null or (w.day, w.response_id) < ($5, $6::uuid))
       order by w.day desc, w.response_id desc limit $7`,
      [tx.organisationId, done ?? null, storeId ?? null, storesOf(scope), afterDay, afterId, limit + 1],
    );
    return pageOf(rows, limit, ({ day, responseId }) => `${day} ${responseId}`);
  }
}
