import { z } from 'zod';
import { storesOf, type Scope } from '../access/who.js';
import { filterQuery } from '../responses/responses.dto.js';

/** What figures are narrowed to. The period holds whole months; `to` is the first day after it. */
export interface ScoreFilter {
  from: string;
  to: string;
  regionId: string | null;
  storeId: string | null;
  surveyId: string | null;
  channel: string | null;
  language: string | null;
  setting: string | null;
  /** The stores that whoever asks may see; null for all. */
  storeIds: readonly string[] | null;
}

export const scoreQuery = filterQuery;
export type ScoreQuery = z.output<typeof scoreQuery>;

const addMonths = (day: string, months: number) => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

const startOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/**
 * The filter behind a query. Periods are widened to whole months: figures of arbitrary days could be subtracted from one
 * another until single answers are left. Without a period it is this month and the two before.
 */
export function scoreFilter(query: ScoreQuery, scope: Scope, today: string): ScoreFilter {
  const from = startOfMonth(query.from ?? addMonths(query.to ?? today, query.to ? -3 : -2));
  const end = query.to ?? addMonths(startOfMonth(today), 1);
  const to = end === startOfMonth(end) ? end : addMonths(startOfMonth(end), 1);
  return {
    from,
    to: to > from ? to : addMonths(from, 1),
    regionId: query.regionId ?? null,
    storeId: query.storeId ?? null,
    surveyId: query.surveyId ?? null,
    channel: query.channel ?? null,
    language: query.language ?? null,
    setting: query.setting ?? null,
    storeIds: storesOf(scope),
  };
}

/**
 * The network is every store of the organisation, whoever asks and whatever place is looked at: only what was asked, how and in
 * which language narrows it. The one way out of a person's stores; only totals of it are ever shown.
 */
export function networkOf(filter: ScoreFilter): ScoreFilter {
  return { ...filter, regionId: null, storeId: null, setting: null, storeIds: null };
}

/** Whether a filter already is over the whole network. */
export function isNetwork({ regionId, storeId, setting, storeIds }: ScoreFilter): boolean {
  return [regionId, storeId, setting, storeIds].every((narrowed) => narrowed === null);
}

/** The same filter over the period of equal length just before. */
export function previousPeriod(filter: ScoreFilter): ScoreFilter {
  return { ...filter, from: addMonths(filter.from, -monthsIn(filter)), to: filter.from };
}

/** The filter over at least a year up to its end, for lines over time. */
export function yearUpTo(filter: ScoreFilter): ScoreFilter {
  return { ...filter, from: addMonths(filter.to, -Math.max(12, monthsIn(filter))) };
}

function monthsIn({ from, to }: { from: string; to: string }): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
