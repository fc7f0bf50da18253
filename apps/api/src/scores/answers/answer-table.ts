import { hideInSums, type CellSum } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import { PlaceNest, type Stint } from '../views/place-nest.js';
import { readBases, type Base } from '../views/read-bases.js';
import { readRegionTree } from '../views/region-tree.js';
import { dayOfMonth, type TimeUnit, type TimeUnits, unitLengths } from '../time-units.js';

/** A group of answers that a figure can be asked of: a measure at a place, of one survey or all, in a unit of time. */
export interface Group {
  measure: string;
  /** By its name in the table's nest of places. */
  place: string;
  survey: string | null;
  unit: TimeUnit;
}

/** What a table is made of. */
export interface TableOf {
  measures: readonly string[];
  /** Measures that are the parts of another one's value, as principles of the index. */
  values: readonly { total: string | null; parts: readonly string[] }[];
  surveys: readonly string[] | null;
  /** The months, by number, that are looked at; whole years around them are read. */
  first: number;
  end: number;
  units: TimeUnits;
  suppressBelow: number;
  /** Groups that are hidden for a reason of another table. */
  already?: (group: Group) => boolean;
}

/**
 * The bases of all groups of the organisation, and which of them must be hidden so that none gives a small one away. One table for
 * everybody: it knows no viewer and no view, so that neither two pages nor two people put together tell more than it does.
 */
export class AnswerTable {
  readonly places: PlaceNest;
  readonly #measures: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** Where there is one survey only, it is all of them. */
  readonly #surveys: readonly string[];
  readonly #months: ReadonlySet<number>;
  readonly #unitIds = new Map<string, number>();
  readonly #unitList: TimeUnit[] = [];
  readonly #bases: Float64Array;
  readonly #hidden: readonly boolean[];

  constructor(bases: readonly Base[], places: PlaceNest, of: TableOf, stintOf: (base: Base) => Stint) {
    this.places = places;
    this.#measures = of.measures;
    const surveys = [...new Set(bases.map(({ survey }) => survey))].sort();
    this.#known = new Set(surveys);
    this.#months = new Set(bases.map(({ month }) => month));
    this.#surveys = surveys.length > 1 ? surveys : [];
    const months = [...this.#months].sort((a, b) => a - b);
    for (const month of months) for (const length of unitLengths) this.#addUnit(of.units.around(month, length));
    this.#bases = new Float64Array(
      this.#measures.length * places.size * (this.#surveys.length + 1) * this.#unitList.length,
    );
    this.#fill(bases, of, stintOf);
    this.#hidden = hideInSums(this.#bases, [...this.#allSums(of)], of.suppressBelow, this.#already(of));
  }

  /** Whether a group stays hidden. Groups without answers have nothing to hide. */
  hides(group: Group): boolean {
    const at = this.#find(group);
    return at !== null && this.#hidden[at] === true;
  }

  /** Whether a group has any answers. */
  contains(group: Group): boolean {
    const at = this.#find(group);
    return at !== null && (this.#bases[at] ?? 0) > 0;
  }

  /** Whether nobody answered anything in a month. */
  readonly isEmpty = (month: number): boolean => !this.#months.has(month);

  #find({ measure, place, survey, unit }: Group): number | null {
    const unitAt = this.#unitIds.get(nameOf(unit));
    const placeAt = this.places.idOf(place);
    const measureAt = this.#measures.indexOf(measure);
    const surveyAt = survey === null ? 0 : this.#surveys.indexOf(survey) + 1;
    const isNone = survey !== null && !this.#known.has(survey);
    if (unitAt === undefined || placeAt === undefined || measureAt === -1 || isNone) return null;
    return this.#index(measureAt, placeAt, surveyAt, unitAt);
  }

  #already({ already }: TableOf): boolean[] {
    const found: boolean[] = [];
    if (already === undefined) return found;
    for (const [measureAt, measure] of this.#measures.entries())
      for (const [placeAt, place] of this.places.names())
        for (const [surveyAt, survey] of [null, ...this.#surveys].entries())
          for (const [unitAt, unit] of this.#unitList.entries()) {
            const index = this.#index(measureAt, placeAt, surveyAt, unitAt);
            if ((this.#bases[index] ?? 0) > 0) found[index] = already({ measure, place, survey, unit });
          }
    return found;
  }

  #addUnit(unit: TimeUnit): void {
    if (this.#unitIds.has(nameOf(unit))) return;
    this.#unitIds.set(nameOf(unit), this.#unitList.length);
    this.#unitList.push(unit);
  }

  #index(measure: number, place: number, survey: number, unit: number): number {
    const [places, surveys, units] = [this.places.size, this.#surveys.length + 1, this.#unitList.length];
    return ((measure * places + place) * surveys + survey) * units + unit;
  }

  #fill(bases: readonly Base[], { units }: TableOf, stintOf: (base: Base) => Stint): void {
    const measureIds = new Map(this.#measures.map((measure, at) => [measure, at]));
    for (const base of bases) {
      const measure = measureIds.get(base.measure) ?? 0;
      const surveyAt = this.#surveys.indexOf(base.survey) + 1;
      const inUnits = unitLengths.map((length) => this.#unitIds.get(nameOf(units.around(base.month, length))) ?? 0);
      for (const place of this.places.of(stintOf(base)))
        for (const survey of surveyAt === 0 ? [0] : [0, surveyAt])
          for (const unit of inUnits) {
            const at = this.#index(measure, place, survey, unit);
            this.#bases[at] = (this.#bases[at] ?? 0) + base.n;
          }
    }
  }

  /** Everything that adds up to something else: places, months, surveys, and measures by their values. */
  *#allSums({ values, units }: TableOf): Generator<CellSum> {
    const placeSums = this.places.sums();
    const timeSums = this.#timeSums(units);
    const surveyIds = this.#surveys.map((_, at) => at + 1);
    const measureIds = new Map(this.#measures.map((measure, at) => [measure, at]));
    const valueSums = values.map(({ total, parts }) => ({
      total: total === null ? null : (measureIds.get(total) ?? null),
      parts: parts.flatMap((part) => measureIds.get(part) ?? []),
    }));
    const placeIds = Array.from({ length: this.places.size }, (_, place) => place);
    const at = ({ total, parts }: CellSum, index: (id: number) => number): CellSum => {
      return { total: total === null ? null : index(total), parts: parts.map(index) };
    };
    for (const survey of [0, ...surveyIds]) {
      for (const unit of this.#unitList.keys()) {
        for (const measure of this.#measures.keys())
          for (const sum of placeSums) yield at(sum, (place) => this.#index(measure, place, survey, unit));
        for (const place of placeIds)
          for (const sum of valueSums) yield at(sum, (measure) => this.#index(measure, place, survey, unit));
      }
      for (const measure of this.#measures.keys())
        for (const place of placeIds)
          for (const sum of timeSums) yield at(sum, (unit) => this.#index(measure, place, survey, unit));
    }
    if (surveyIds.length > 0)
      for (const unit of this.#unitList.keys())
        for (const measure of this.#measures.keys())
          for (const place of placeIds)
            yield at({ total: 0, parts: surveyIds }, (survey) => this.#index(measure, place, survey, unit));
  }

  #timeSums(units: TimeUnits): CellSum[] {
    const shorter = [...this.#unitList.entries()].filter(([, { length }]) => length < 12);
    const parents = Map.groupBy(shorter, ([, { length, first }]) => {
      return this.#unitIds.get(nameOf(units.around(first, length === 1 ? 3 : 12))) ?? 0;
    });
    return [...parents].map(([total, parts]) => ({ total, parts: parts.map(([at]) => at) }));
  }
}

const nameOf = ({ length, first }: TimeUnit) => `${length} ${first}`;

/** Reads the table of the years around the months that are looked at. */
export async function readAnswerTable(tx: Transaction, of: TableOf): Promise<AnswerTable> {
  const from = dayOfMonth(of.units.around(of.first, 12).first);
  const to = dayOfMonth(of.units.around(of.end - 1, 12).first + 12);
  const bases = await readBases(tx, { measures: of.measures, from, to, surveys: of.surveys });
  const rows = await tx.query<{ id: string; setting: string }>(
    'select id, setting from stores where organisation_id = $1',
    [tx.organisationId],
  );
  const settings = new Map(rows.map(({ id, setting }) => [id, setting]));
  const stints = new Map<string, Stint>();
  const stintOf = ({ store, region }: Base): Stint => {
    const key = `${store} ${region ?? ''}`;
    const known = stints.get(key) ?? { store, region, setting: settings.get(store) ?? '' };
    stints.set(key, known);
    return known;
  };
  for (const base of bases) stintOf(base);
  const inOrder = [...stints].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stint]) => stint);
  return new AnswerTable(bases, new PlaceNest(inOrder, await readRegionTree(tx)), of, stintOf);
}
