import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { decodeDayAndId, decodeKey, encodeKey } from '../http/page.js';
import { AskedQuestions } from '../surveys/asked-questions.reads.js';
import { answersWithin } from '../responses/answers-within.js';
import { fieldOfResponse } from '../scores/cells/cell-tables.js';
import type { ScoreContext } from '../scores/score-context.reads.js';

/** Comments of fewer respondents of a store than this are left out: whoever wrote them could be known. */
const fewestCommenters = 5;

interface Comment {
  /** Null where the asker may not read the whole answer. */
  responseId: string | null;
  on: string;
  language: string;
  text: string;
  question: string;
  surveyId: string;
  storeId: string | null;
  store: string | null;
}

/**
 * What respondents wrote. Whoever may not read single answers sees the comments of stores where enough people wrote something in
 * the period, whatever else it is narrowed to: what is told of a comment beside its text would be the same filters again.
 */
@Injectable()
export class CommentsReads {
  constructor(private readonly asked: AskedQuestions) {}

  async comments(tx: Transaction, context: ScoreContext, page: { after?: string | undefined; limit: number }) {
    const { filter, sealed, language } = context;
    const [afterDay, afterId] = decodeDayAndId(page.after);
    const afterQuestion = decodeKey(page.after)?.split(' ')[2] ?? '';
    const within = answersWithin(tx, filter, columns);
    const [sealedAt, dayAt, idAt, questionAt, limitAt] = [0, 1, 2, 3, 4].map((at) => `$${within.next + at}`);
    const position = `(${dayAt}::date is null or (day, "responseId") < (${dayAt}, ${idAt}::uuid)
      or (day, "responseId") = (${dayAt}, ${idAt}) and question > ${questionAt}::text)`;
    const rows = await tx.query<Comment & { day: string; left_out: boolean }>(
      `${within.with}, writers as (
         select store_id, count(distinct response_id) as n from comments c where organisation_id = $1 and day >= $2 and day < $3
           and (${sealedAt}::uuid[] is null or survey_id = any(${sealedAt})) group by store_id),
       fitting as (
         select c.response_id as "responseId", c.day, c.language, c.text, c.question, c.survey_id as "surveyId", c.store_id as "storeId",
           s.name as store, ((${sealedAt}::uuid[] is null or c.survey_id = any(${sealedAt})) and w.n < ${fewestCommenters}) is true as left_out
         from comments c left join writers w on w.store_id is not distinct from c.store_id
         left join stores s on s.organisation_id = $1 and s.id = c.store_id
         where c.organisation_id = $1 and ${within.where})
       (select *, day::text as "on" from fitting where not left_out and ${position}
        order by day desc, "responseId" desc, question limit ${limitAt})
       union all (select *, day::text as "on" from fitting where left_out limit 1)`,
      [...within.values, sealed, afterDay, afterId, afterQuestion, page.limit + 1],
    );
    const shown = rows.filter((row) => !row.left_out);
    const textOf = await this.asked.texts(tx, language);
    const items = shown.slice(0, page.limit).map(({ day: _, left_out: __, ...row }): Comment => {
      const isOpen = sealed !== null && !sealed.includes(row.surveyId);
      return { ...row, responseId: isOpen ? row.responseId : null, question: textOf(row.surveyId, row.question) };
    });
    // One response may contain several comments, so the question is part of the position.
    const last = shown[items.length - 1];
    const next = shown.length > page.limit && last ? encodeKey(`${last.on} ${last.responseId} ${last.question}`) : null;
    return { items, next, hidden: shown.length < rows.length };
  }
}

const columns = {
  store: 'c.store_id',
  day: 'c.day',
  survey: 'c.survey_id',
  channel: 'c.channel',
  language: 'c.language',
  field: fieldOfResponse('c.response_id'),
};
