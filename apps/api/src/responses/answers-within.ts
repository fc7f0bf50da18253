import { placesWithin, type FilterSql } from '../stores/places-within.js';
import type { AnswerFilter } from './answer-filter.js';

/** Where the rows to be narrowed keep what a filter names. */
export interface FilteredColumns {
  store: string;
  /** A day, or the first one of a month. */
  day: string;
  survey: string;
  channel: string;
  language: string;
  /** Where a row says the value of a customers' own field: a condition on the field's key and value. */
  field: (key: string, value: string) => string;
}

/**
 * The one place where a filter, and whose stores somebody may see, become SQL: every read of figures, comments, rates and single
 * answers goes through it.
 */
export function answersWithin(
  tx: { organisationId: string },
  filter: AnswerFilter,
  { store, day, survey, channel, language, field }: FilteredColumns,
): FilterSql {
  const places = placesWithin(tx, filter, { store, day });
  const where = [
    places.where,
    filter.surveyId === null ? '$8::uuid is null' : `${survey} = $8`,
    filter.channel === null ? '$9::text is null' : `${channel} = $9`,
    filter.language === null ? '$10::text is null' : `${language} = $10`,
    filter.field === null ? '($11::text is null and $12::text is null)' : field('$11', '$12'),
  ];
  const { surveyId, channel: asked, language: spoken, field: own } = filter;
  return {
    with: places.with,
    where: where.join(' and '),
    values: [...places.values, surveyId, asked, spoken, own?.key ?? null, own?.value ?? null],
    next: 13,
  };
}
