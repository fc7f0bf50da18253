import { storesOf, type Scope } from '../access/who.js';
import { fieldFilter, type FieldFilter } from '../customers/fields/field-filter.js';
import type { PlaceFilter } from '../stores/places-within.js';
import type { FilterQuery } from './responses.dto.js';

/** What answers are narrowed to, for every figure, list and file. */
export interface AnswerFilter extends PlaceFilter {
  surveyId: string | null;
  channel: string | null;
  language: string | null;
  /** Answers of customers who had this value in one of their own fields when they answered. */
  field: FieldFilter | null;
}

/** The filter behind a query, within what somebody may see. */
export function answerFilter(query: FilterQuery, scope: Scope): AnswerFilter {
  const { from, to, regionId, storeId, surveyId, channel, language, setting } = query;
  return {
    from: from ?? null,
    to: to ?? null,
    regionId: regionId ?? null,
    storeId: storeId ?? null,
    surveyId: surveyId ?? null,
    channel: channel ?? null,
    language: language ?? null,
    setting: setting ?? null,
    field: fieldFilter(query.field),
    storeIds: storesOf(scope),
  };
}
