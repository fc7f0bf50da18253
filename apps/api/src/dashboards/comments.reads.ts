import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { decodeDayAndId, decodeKey, encodeKey } from '../http/page.js';
import { AskedQuestions } from '../surveys/asked-questions.js';
import type { ScoreContext } from '../scores/score-context.js';

/** Comments of fewer respondents than this are never shown: whoever wrote them could be known. */
const fewestCommenters = 5;

interface Comment {
  responseId: string;
  on: string;
  language: string;
  text: string;
  question: string;
  surveyId: string;
  storeId: string | null;
  store: string | null;
}

/**
 * What respondents wrote, where enough of them wrote something. Comments of a store where too few did stand without its name,
 * among those of other such stores; where those are too few together, they stay out.
 */
@Injectable()
export class CommentsReads {
  constructor(private readonly asked: AskedQuestions) {}

  async comments(
    tx: Transaction,
    { filter, language }: ScoreContext,
    page: { after?: string | undefined; limit: number },
  ) {
    const [afterDay, afterId] = decodeDayAndId(page.after);
    const afterQuestion = decodeKey(page.after)?.split(' ')[2] ?? '';
    const where = `c.organisation_id = $1 and c.day >= $2 and c.day < $3 and ($4::uuid is null or c.store_id = $4)
      and ($5::uuid is null or c.survey_id = $5) and ($6::text is null or c.channel = $6) and ($7::text is null or c.language = $7)
      and ($8::uuid[] is null or c.store_id = any($8))
      and ($9::uuid is null or c.store_id in (
        select h.store_id from store_regions h where h.organisation_id = $1 and h.region_id in (select id from below)
          and h.from_day <= c.day and (h.until_day is null or h.until_day > c.day)))`;
    const below = `with recursive below as (
      select id from regions where organisation_id = $1 and id = $9
      union select r.id from regions r join below b on r.parent_id = b.id where r.organisation_id = $1)`;
    const values = [
      tx.organisationId,
      filter.from,
      filter.to,
      filter.storeId,
      filter.surveyId,
      filter.channel,
      filter.language,
      filter.storeIds,
      filter.regionId,
    ];
    const counted = await tx.first<{ n: number }>(
      `${below} select count(distinct response_id)::int as n from comments c where ${where}`,
      values,
    );
    const n = counted?.n ?? 0;
    if (n < fewestCommenters) return { items: [], next: null, hidden: n > 0 };
    const rows = await tx.query<Comment>(
      `${below}, fitting as (select c.* from comments c where ${where}),
       writers as (select store_id, count(distinct response_id) as n from fitting group by store_id),
       few as (select count(*) as stores, sum(n) as n from writers where n < ${fewestCommenters})
       select c.response_id as "responseId", c.day::text as "on", c.language, c.text, c.question, c.survey_id as "surveyId",
         case when w.n >= ${fewestCommenters} then c.store_id end as "storeId", case when w.n >= ${fewestCommenters} then s.name end as store
       from fitting c join writers w on w.store_id is not distinct from c.store_id cross join few
       left join stores s on s.organisation_id = $1 and s.id = c.store_id
       where (w.n >= ${fewestCommenters} or few.stores > 1 and few.n >= ${fewestCommenters}) and ($10::date is null or (c.day, c.response_id) < ($10, $11::uuid)
           or (c.day, c.response_id) = ($10, $11) and c.question > $12::text)
       order by c.day desc, c.response_id desc, c.question limit $13`,
      [...values, afterDay, afterId, afterQuestion, page.limit + 1],
    );
    const textOf = await this.asked.texts(tx, language);
    const items = rows.slice(0, page.limit).map((row) => ({ ...row, question: textOf(row.surveyId, row.question) }));
    // One response may hold several comments, so the question is part of the position.
    const last = rows[items.length - 1];
    const next = rows.length > page.limit && last ? encodeKey(`${last.on} ${last.responseId} ${last.question}`) : null;
    return { items, next, hidden: items.length === 0 && page.after === undefined };
  }
}
