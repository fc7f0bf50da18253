import { Injectable } from '@nestjs/common';
import type { CanonicalRecord, Language } from '#surveys';
import { storesOf, type Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { visitScore } from './visit-contributions.js';
import { visitFigures, type StoreVisits } from './visit-reliability.js';
import { measureOrder, measureText, visitChecklists } from './visit-checklists.js';

/** What figures of visits are narrowed to; months as in every figure. */
export interface VisitFilter {
  from: string | null;
  to: string | null;
  surveyId: string | null;
}

/** What the visits of one checklist come to in one section or item. */
interface MeasureOfVisits {
  surveyId: string;
  survey: string;
  measure: string;
  n: number;
  /** 0 to 100. */
  mean: number | null;
  notApplicable: number;
}

/** One visit is no measurement. */
const fewVisits = 3;

/** Shoppers' scores: from cells of their own, beside those of customers and never in them. */
@Injectable()
export class VisitScoresReads {
  constructor(private readonly versions: SurveyVersions) {}

  /** Each store's figure with its interval, its reliability, and how many visits make it firm. */
  async stores(tx: Transaction, who: Who, filter: VisitFilter) {
    const rows = await tx.query<StoreVisits & { name: string; raw: number; rawN: number; failed: number }>(
      `select s.id as "storeId", s.name,
         coalesce(sum(c.n) filter (where c.measure = 'visit'), 0)::float as n,
         coalesce(sum(c.sum) filter (where c.measure = 'visit'), 0)::float as sum,
         coalesce(sum(c.sum_squares) filter (where c.measure = 'visit'), 0)::float as "sumSquares",
         coalesce(sum(c.sum) filter (where c.measure = 'visit:raw'), 0)::float as raw,
         coalesce(sum(c.n) filter (where c.measure = 'visit:raw'), 0)::float as "rawN",
         coalesce(sum(c.sum) filter (where c.measure = 'visit:failed'), 0)::float / 10000 as failed
       from stores s left join month_cells c on c.organisation_id = s.organisation_id and c.store_id = s.id
         and c.measure in ('visit', 'visit:raw', 'visit:failed') and ($2::date is null or c.month >= date_trunc('month', $2::date))
         and ($3::date is null or c.month < $3) and ($4::uuid is null or c.survey_id = $4)
       where s.organisation_id = $1 and s.closed_on is null and ($5::uuid[] is null or s.id = any($5))
       group by s.id, s.name order by s.name`,
      [tx.organisationId, filter.from, filter.to, filter.surveyId, storesOf(who.scope)],
    );
    const { stores, visitsForFirm } = visitFigures(rows);
    const byId = new Map(rows.map((row) => [row.storeId, row]));
    return {
      visitsForFirm,
      items: stores.map((store) => {
        const row = byId.get(store.storeId);
        return {
          ...store,
          store: row?.name ?? '',
          mean: store.n === 0 ? null : store.mean,
          rawMean: row === undefined || row.rawN === 0 ? null : row.raw / row.rawN / 100,
          failed: row?.failed ?? 0,
          notes: store.n > 0 && store.n < fewVisits ? ['few_visits'] : [],
        };
      }),
    };
  }

  /** The stores in the order in which one more visit tells most. */
  async planner(tx: Transaction, who: Who, filter: VisitFilter) {
    const { items, visitsForFirm } = await this.stores(tx, who, filter);
    const ranked = items.map(({ storeId, store, n, gain }) => ({ storeId, store, visits: n, gain }));
    return { visitsForFirm, items: ranked.sort((a, b) => b.gain - a.gain || (a.store < b.store ? -1 : 1)) };
  }

  /** Means of each section and item of visits, checklist by checklist, in somebody's language. */
  async measures(tx: Transaction, who: Who, filter: VisitFilter, wanted: Language) {
    const rows = await tx.query<MeasureOfVisits>(
      `select c.survey_id as "surveyId", s.name as survey, c.measure, sum(c.n)::int as n,
         case when sum(c.n) = 0 then null else (sum(c.sum) / sum(c.n) / 100.0)::float end as mean,
         sum(c.not_applicable)::int as "notApplicable"
       from month_cells c join surveys s on s.organisation_id = c.organisation_id and s.id = c.survey_id
       where c.organisation_id = $1 and c.measure like 'visit%'
         and ($2::date is null or c.month >= date_trunc('month', $2::date)) and ($3::date is null or c.month < $3)
         and ($4::uuid is null or c.survey_id = $4) and ($5::uuid[] is null or c.store_id = any($5))
       group by c.survey_id, s.name, c.measure having sum(c.n) + sum(c.not_applicable) > 0 order by c.survey_id, c.measure`,
      [tx.organisationId, filter.from, filter.to, filter.surveyId, storesOf(who.scope)],
    );
    const checklists = await visitChecklists(tx, this.versions);
    return checklists.flatMap(({ id, definition }) => {
      const place = measureOrder(definition);
      return rows
        .filter(({ surveyId }) => surveyId === id)
        .sort((a, b) => place(a.measure) - place(b.measure))
        .map((row) => ({ ...row, text: measureText(definition, row.measure, wanted) }));
    });
  }

  /** One visit's score: points over possible, before and after critical items, by section. */
  async one(tx: Transaction, who: Who, visitId: string, wanted: Language) {
    const found = await tx.first<{ versionId: string; record: CanonicalRecord; state: string }>(
      `select r.survey_version_id as "versionId", r.record, v.state from visits v
       join responses r on r.organisation_id = v.organisation_id and r.id = v.response_id
       where v.organisation_id = $1 and v.id = $2 and ($3::uuid[] is null or (v.store_id = any($3) and v.state = 'approved'))
         and v.shopper_id is distinct from $4`,
      [tx.organisationId, visitId, storesOf(who.scope), who.personId],
    );
    if (found === null) throw new Problem('not_found', {});
    const { definition } = await this.versions.version(tx.organisationId, found.versionId, tx);
    const score = visitScore(definition, found.record);
    const named = (key: string, measure: string) => ({ key, text: measureText(definition, measure, wanted) ?? key });
    return {
      counts: found.state === 'approved',
      earned: score.earned,
      possible: score.possible,
      raw: score.rawPercent,
      final: score.percent,
      sections: definition.blocks.flatMap(({ key }) =>
        key in score.sectionPercent
          ? [{ ...named(key, `visit:section:${key}`), percent: score.sectionPercent[key] ?? null }]
          : [],
      ),
      criticalFailed: score.failed.map((key) => named(key, `visit:item:${key}`)),
    };
  }
}
