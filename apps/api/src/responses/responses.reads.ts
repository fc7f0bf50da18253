import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import { storesOf, type Scope } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import type { FieldValues } from '../customers/fields/field.js';
import { decodeDayAndId, pageOf } from '../http/page.js';
import type { Page } from '../http/page.wire.js';
import { Problem } from '../http/problem.js';
import { anonymousSurveysSql } from '../surveys/anonymous-surveys.js';
import type { FilterSql } from '../stores/places-within.js';
import { answerFilter } from './answer-filter.js';
import { answersWithin } from './answers-within.js';
import type { Channel } from './hand-in.js';
import type { FilterQuery, ResponsesQuery } from './responses.dto.js';

/** A response as it is listed. */
export interface ListedResponse {
  id: string;
  at: string;
  storeId: string | null;
  store: string | null;
  surveyId: string;
  survey: string;
  channel: Channel;
  language: string;
}

/** A response with all that was answered. */
export interface WholeResponse extends ListedResponse {
  versionId: string;
  weight: number;
  /** What was known of the customer in the fields that results are compared by. */
  fields: FieldValues | null;
  record: CanonicalRecord;
  customer: { id: string; name: string } | null;
}

const columns = `r.id, r.answered_on::text as at, r.store_id as "storeId", s.name as store, v.survey_id as "surveyId", u.name as survey,
  r.channel, r.language`;
const source = `responses r
  join survey_versions v on v.organisation_id = r.organisation_id and v.id = r.survey_version_id
  join surveys u on u.organisation_id = v.organisation_id and u.id = v.survey_id
  left join stores s on s.organisation_id = r.organisation_id and s.id = r.store_id`;

const isAnonymous = `v.survey_id in ${anonymousSurveysSql('$1')}`;

const filtered = {
  store: 'r.store_id',
  day: 'r.answered_on',
  survey: 'v.survey_id',
  channel: 'r.channel',
  language: 'r.language',
  field: (key: string, value: string) => `r.fields ->> ${key} = ${value}`,
};

/** What is behind a filter and within a person's scope. */
function behind(tx: Transaction, scope: Scope, query: FilterQuery): FilterSql {
  const within = answersWithin(tx, answerFilter(query, scope), filtered);
  return {
    ...within,
    where: `r.organisation_id = $1 and r.erased_at is null and r.channel <> 'visit' and ${within.where}`,
  };
}

/** The same without single answers to anonymous surveys, which are open to nobody. */
function inView(tx: Transaction, scope: Scope, query: FilterQuery): FilterSql {
  const within = behind(tx, scope, query);
  return { ...within, where: `${within.where} and not ${isAnonymous}` };
}

/** Which responses there are, one by one: those to anonymous surveys are in figures only. */
@Injectable()
export class ResponsesReads {
  async list(
    tx: Transaction,
    scope: Scope,
    query: ResponsesQuery,
  ): Promise<Page<ListedResponse & Pick<WholeResponse, 'versionId' | 'record' | 'weight' | 'fields'>>> {
    const [afterDay, afterId] = decodeDayAndId(query.after);
    const within = inView(tx, scope, query);
    const [dayAt, idAt, limitAt] = [0, 1, 2].map((at) => `$${within.next + at}`);
    const rows = await tx.query<ListedResponse & Pick<WholeResponse, 'versionId' | 'record' | 'weight' | 'fields'>>(
      `${within.with}
       select ${columns}, r.survey_version_id as "versionId", r.weight_millionths / 1000000.0::float8 as weight, r.record, r.fields from ${source}
       where ${within.where} and (${dayAt}::date is null or (r.answered_on, r.id) < (${dayAt}, ${idAt}::uuid))
       order by r.answered_on desc, r.id desc limit ${limitAt}`,
      [...within.values, afterDay, afterId, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => `${row.at} ${row.id}`);
  }

  /** The versions that were answered behind a filter: surveys by name, newest version first. */
  async versionsIn(tx: Transaction, scope: Scope, query: FilterQuery): Promise<string[]> {
    const within = inView(tx, scope, query);
    const rows = await tx.query<{ id: string }>(
      `${within.with}
       select v.id from survey_versions v join surveys u on u.organisation_id = v.organisation_id and u.id = v.survey_id
       where v.organisation_id = $1 and v.id in (select r.survey_version_id from ${source} where ${within.where})
       order by u.name, u.id, v.number desc`,
      within.values,
    );
    return rows.map(({ id }) => id);
  }

  /** How many there are behind a filter, counted no further than asked. */
  async count(tx: Transaction, scope: Scope, query: FilterQuery, most: number): Promise<number> {
    const within = inView(tx, scope, query);
    const row = await tx.first<{ n: number }>(
      `${within.with} select count(*)::int as n from (select 1 from ${source} where ${within.where} limit $${within.next}) r`,
      [...within.values, most],
    );
    return row?.n ?? 0;
  }

  /** How many behind a filter are not listed, since they answer anonymous surveys. */
  async leftOut(tx: Transaction, scope: Scope, query: FilterQuery): Promise<number> {
    const isSome = await tx.first(`select 1 where exists ${anonymousSurveysSql('$1')}`, [tx.organisationId]);
    if (isSome === null) return 0;
    const within = behind(tx, scope, query);
    const row = await tx.first<{ n: number }>(
      `${within.with} select count(*)::int as n from ${source} where ${within.where} and ${isAnonymous}`,
      within.values,
    );
    return row?.n ?? 0;
  }

  async one(tx: Transaction, scope: Scope, id: string): Promise<WholeResponse> {
    const found = await tx.first<WholeResponse>(
      `select ${columns}, r.survey_version_id as "versionId", r.weight_millionths / 1e6::float8 as weight, r.record, r.fields,
         case when c.id is null then null else json_build_object('id', c.id, 'name', c.name) end as customer
       from ${source} left join customers c on c.organisation_id = r.organisation_id and c.id = r.customer_id
       where r.organisation_id = $1 and r.id = $2 and r.erased_at is null and r.channel <> 'visit' and ($3::uuid[] is null or r.store_id = any($3))
         and not ${isAnonymous}`,
      [tx.organisationId, id, storesOf(scope)],
    );
    if (found === null) throw new Problem('not_found', {});
    return { ...found, weight: Number(found.weight) };
  }
}
