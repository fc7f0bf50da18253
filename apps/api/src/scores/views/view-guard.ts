import type { Transaction } from '../../database/transaction.js';
import { readAnswerTable, type AnswerTable, type Group, type TableOf } from '../answers/answer-table.js';
import { itemFamilies } from '../item-families.js';
import type { ScoreContext } from '../score-context.reads.js';
import type { ScoreFilter } from '../score-filter.js';
import { headlineMeasures } from '../score-measures.js';
import { thinStints, type IsThin } from './thin-stints.js';
import { dayOfMonth, monthNumber, timeUnits, type TimeUnit, type TimeUnits } from '../time-units.js';

/** Says which figures stay out of a view, because views less one another would give a small group away. */
export interface ViewGuard {
  hides(
    measure: string,
    at?: { store?: string | null; month?: string | null; days?: { from: string; to: string } },
  ): boolean;
}

type Hides = (measure: string, filter: ScoreFilter) => boolean;

/**
 * The one rule against subtracting views from one another, for whoever may not read the single answers behind them. A view is made
 * of whole groups of a table that knows every group of the organisation, and is shown where each of them may be: by place, by unit
 * of time, by survey. Narrowed to a channel, a language or a customers' own field it is shown only where every group of those is
 * large enough.
 */
export async function guardView(
  tx: Transaction,
  context: ScoreContext,
  { measures }: { measures: readonly string[] },
): Promise<ViewGuard> {
  const { filter, sealed } = context;
  if (filter.field !== null && !(await hasSealed(tx, context))) return { hides: () => false };
  const items = measures.filter(isItem);
  const nothingSealed = sealed !== null && (items.length > 0 ? !sealed.includes(filter.surveyId ?? '') : true);
  if (sealed?.length === 0 || (items.length === measures.length && nothingSealed)) return { hides: () => false };
  const ofHeadline = await headlineGuard(tx, context);
  const ofItems = items.length === 0 || nothingSealed ? null : await itemGuard(tx, context, { items, ofHeadline });
  return {
    hides(measure, at = {}) {
      const narrowed = {
        ...filter,
        storeId: at.store ?? filter.storeId,
        ...(at.month ? monthOf(at.month) : {}),
        ...at.days,
      };
      return isItem(measure) ? (ofItems?.(measure, narrowed) ?? false) : ofHeadline.hides(measure, narrowed);
    },
  };
}

/** Answers to anonymous surveys carry no field: they are in no view that is narrowed to one, unless a survey was anonymous once. */
async function hasSealed(tx: Transaction, { sealed, once }: ScoreContext): Promise<boolean> {
  if (sealed === null) return true;
  const find = () =>
    tx.first('select 1 from field_bases where organisation_id = $1 and survey_id = any($2) limit 1', [
      tx.organisationId,
      sealed,
    ]);
  return (await once('sealed answers with fields', find)) !== null;
}

const isItem = (measure: string) => /^(item|asked):/.test(measure);
const monthOf = (month: string) => ({ from: month, to: dayOfMonth(monthNumber(month) + 1) });

interface HeadlineGuard {
  table: AnswerTable;
  hides: Hides;
}

async function headlineGuard(tx: Transaction, context: ScoreContext): Promise<HeadlineGuard> {
  const { principles } = context;
  const measures = headlineMeasures(principles);
  const weighted = principles.filter(({ weight }) => weight > 0).map(({ key }) => `principle:${key}`);
  const values = [{ total: 'index', parts: weighted }];
  const of = { ...tableOf(context), measures, values, surveys: context.sealed };
  const years = `${of.units.around(of.first, 12).first} ${of.units.around(of.end - 1, 12).first}`;
  const table = await context.once(`table ${years}`, () => readAnswerTable(tx, of));
  const isThin = await readThin(tx, context, of);
  const alike = (measure: string) => (measure === 'index' ? ['index', ...weighted] : [measure]);
  return { table, hides: hidesIn(table, { units: of.units, isThin, alike }) };
}

/** Questions hide where what they count for does, and where one of those that count for the same would be told. */
async function itemGuard(
  tx: Transaction,
  context: ScoreContext,
  { items, ofHeadline }: { items: readonly string[]; ofHeadline: HeadlineGuard },
): Promise<Hides> {
  const survey = context.filter.surveyId ?? '';
  const familyOf = await itemFamilies(tx, survey);
  const groups = items.map((item) => familyOf(item).siblings);
  const measures = [...new Set(groups.flat())].sort();
  const already = (group: Group) =>
    familyOf(group.measure).counted.some((measure) => ofHeadline.table.hides({ ...group, measure, survey }));
  const values = groups.map((parts) => ({ total: null, parts }));
  const of = { ...tableOf(context), measures, values, surveys: [survey], already };
  const isThin = await readThin(tx, context, of);
  const own = hidesIn(await readAnswerTable(tx, of), {
    units: of.units,
    isThin,
    alike: (measure) => familyOf(measure).siblings,
  });
  return (measure, filter) =>
    own(measure, filter) || familyOf(measure).counted.some((counted) => ofHeadline.hides(counted, filter));
}

function tableOf({ filter, today, fewest }: ScoreContext): Pick<TableOf, 'first' | 'end' | 'units' | 'suppressBelow'> {
  const end = monthNumber(filter.to) + (isFirst(filter.to) ? 0 : 1);
  return { first: monthNumber(filter.from), end, units: timeUnits(today), suppressBelow: fewest };
}

const isFirst = (day: string) => day.endsWith('-01');

async function readThin(tx: Transaction, { filter, fewest, once }: ScoreContext, of: TableOf): Promise<IsThin | null> {
  const split = { channel: filter.channel !== null, language: filter.language !== null, field: filter.field !== null };
  if (!split.channel && !split.language && !split.field) return null;
  const { measures, surveys } = of;
  const [from, to] = [dayOfMonth(of.first), dayOfMonth(of.end)];
  const name = `thin ${JSON.stringify([from, to, split, measures, surveys])}`;
  return once(name, () => thinStints(tx, { measures, surveys, from, to }, { split, suppressBelow: fewest }));
}

interface Hiding {
  units: TimeUnits;
  isThin: IsThin | null;
  /** Measures that would be told by one another. */
  alike: (measure: string) => readonly string[];
}

function hidesIn(table: AnswerTable, { units, isThin, alike }: Hiding): Hides {
  const periods = new Map<string, ReturnType<typeof partsOf>>();
  const known = new Map<string, readonly string[]>();
  // Each measure asks for the same places again.
  const placesWithin = (filter: ScoreFilter) => {
    const { regionId, storeId, setting, storeIds } = filter;
    const name = JSON.stringify([regionId, storeId, setting, storeIds === null]);
    const places = known.get(name) ?? table.places.within(filter);
    known.set(name, places);
    return places;
  };
  return (measure, filter) => {
    const { from, to, surveyId: survey } = filter;
    const { months, whole, isWhole } = periods.get(`${from} ${to}`) ?? partsOf(filter, units, table.isEmpty);
    periods.set(`${from} ${to}`, { months, whole, isWhole });
    return placesWithin(filter).some((place) => {
      const group = { measure, place, survey };
      // Days are never told apart: a month that is cut stays out whole.
      if (!isWhole) return months.some((unit) => table.contains({ ...group, unit }));
      if (whole.some((unit) => table.hides({ ...group, unit }))) return true;
      if (isThin === null) return false;
      const stints = table.places.stintsIn(place);
      return whole.some((unit) =>
        stints.some((stint) => alike(measure).some((each) => isThin(each, stint, { survey, unit }))),
      );
    });
  };
}

/** The months of a period, and the fewest units that make it up. */
function partsOf({ from, to }: ScoreFilter, units: TimeUnits, isEmpty: AnswerTable['isEmpty']) {
  const [first, end] = [monthNumber(from), monthNumber(to) + (isFirst(to) ? 0 : 1)];
  const months = Array.from({ length: Math.max(0, end - first) }, (_, at): TimeUnit => {
    return { length: 1, first: first + at };
  });
  return { months, whole: units.within(first, end, isEmpty), isWhole: isFirst(from) && isFirst(to) };
}
