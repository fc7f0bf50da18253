import { z } from 'zod';
import type { Scope } from '../access/who.js';
import { answerFilter, type AnswerFilter } from '../responses/answer-filter.js';
import { filterQuery } from '../responses/responses.dto.js';

/** What figures are narrowed to, over a period. */
export interface ScoreFilter extends AnswerFilter {
  from: string;
  to: string;
  /** Whether answers count by their own weights, or each as one. */
  weights: WeightsUse;
}

export type WeightsUse = 'used' | 'ignored';

export const scoreQuery = filterQuery.extend({
  /** Whether answers count by their own weights; unless told, as the organisation's rules say. */
  weights: z.enum(['used', 'ignored']).optional(),
});
export type ScoreQuery = z.output<typeof scoreQuery>;

const addMonths = (day: string, months: number) => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

const startOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** What a filter takes from elsewhere than the query. */
interface FilterBounds {
  today: string;
  /** Whether single days may be asked for. */
  days: boolean;
  weights: WeightsUse;
}

/**
 * The filter behind a query. Without a period it is this month and the two before. Days are for whoever may read the answers of
 * each; for others a period is widened to whole months: figures of arbitrary days could be subtracted from one another until
 * single answers are left.
 */
export function scoreFilter(query: ScoreQuery, scope: Scope, { today, days, weights }: FilterBounds): ScoreFilter {
  const given = periodIn(query, today);
  const { from, to } = days ? given : wholeMonths(given);
  return { ...answerFilter(query, scope), from, to, weights };
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

interface Period {
  from: string;
  to: string;
}

function periodIn(query: ScoreQuery, today: string): Period {
  const from = query.from ?? startOfMonth(addMonths(query.to ?? today, query.to ? -3 : -2));
  const to = query.to ?? addMonths(startOfMonth(today), 1);
  return { from, to: to > from ? to : addDays(from, 1) };
}

/** The whole months around a period. */
function wholeMonths({ from, to }: Period): Period {
  const end = to === startOfMonth(to) ? to : addMonths(startOfMonth(to), 1);
  return { from: startOfMonth(from), to: end };
}

const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whether a period holds whole months only. */
export function isWholeMonths({ from, to }: Period): boolean {
  return from === startOfMonth(from) && to === startOfMonth(to);
}

/** The same filter over the period of equal length just before: as many months, or days. */
export function previousPeriod(filter: ScoreFilter): ScoreFilter {
  const { from, to } = filter;
  if (isWholeMonths(filter)) return { ...filter, from: addMonths(from, -monthsIn(filter)), to: from };
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return { ...filter, from: addDays(from, -days), to: from };
}

/** The same filter over at least a year of whole months up to its end, for lines over time. */
export function yearUpTo(filter: ScoreFilter): ScoreFilter {
  const months = wholeMonths(filter);
  return { ...filter, from: addMonths(months.to, -Math.max(12, monthsIn(months))), to: months.to };
}

function monthsIn({ from, to }: Period): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
