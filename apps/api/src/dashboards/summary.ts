import { EMPTY_CELL, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import {
  changeOf,
  changeOfFigures,
  figureOf,
  guarded,
  indexFigure,
  ofAnswered,
  unknownChange,
  type Figure,
  type FigureKind,
} from '../scores/figure.js';
import type { CellGrouping } from '../scores/cells/cell-grouping.js';
import { readCells, type ReadCell } from '../scores/cells/read-cells.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { headlineMeasures, meanMeasures, shareMeasures } from '../scores/score-measures.js';
import { yearUpTo, type ScoreFilter } from '../scores/score-filter.js';
import { guardView, type ViewGuard } from '../scores/views/view-guard.js';
import { nameOfPrinciple, type Principle } from '../standard/standard.js';

/** Cells of the headline measures under one filter. */
export interface Measured {
  of: (measure: string) => Cell;
  /** Whether its figure stays out of the view, for other figures less this one would give a small group away. */
  hides: (measure: string) => boolean;
}

/** The headline figures of a network, region or store. */
export interface Headline {
  index: Figure;
  nps: Figure;
  csat: Figure;
  effort: Figure;
  principles: { key: string; name: string; target: number | null; figure: Figure }[];
}

/** The cells that headline figures are made of: answer codes only where a figure needs them. */
export async function headlineCells(
  tx: Transaction,
  filter: ScoreFilter,
  principles: readonly Principle[],
  by: readonly CellGrouping[] = [],
): Promise<ReadCell[]> {
  const cells = await readCells(tx, filter, meanMeasures(principles), by, 'moments');
  return [...cells, ...(await readCells(tx, filter, shareMeasures, by, 'histogram'))];
}

/** Cells by measure. */
export function measured(cells: readonly ReadCell[], hides: Measured['hides'] = () => false): Measured {
  const byMeasure = new Map(cells.map(({ measure, cell }) => [measure, cell]));
  return { of: (measure) => byMeasure.get(measure) ?? EMPTY_CELL, hides };
}

/** Cells by store or month, each with its measures, under the guard of that list. */
export function measuredBy(cells: readonly ReadCell[], by: 'store' | 'month', guard: ViewGuard): Map<string, Measured> {
  const key = { store: 'storeId', month: 'month' } as const;
  const groups = Map.groupBy(cells, (cell) => cell[key[by]] ?? '');
  return new Map(
    [...groups].map(([group, own]) => [group, measured(own, (measure) => guard.hides(measure, { [by]: group }))]),
  );
}

/** The headline measures of a view, with what has to stay out of it. */
export async function readHeadline(tx: Transaction, context: ScoreContext): Promise<Measured> {
  const { filter, principles } = context;
  const cells = await headlineCells(tx, filter, principles);
  const guard = await guardView(tx, context, { measures: headlineMeasures(principles) });
  return measured(cells, (measure) => guard.hides(measure));
}

/** The index month by month over at least a year, each month guarded as one. */
export async function indexOverTime(tx: Transaction, context: ScoreContext): Promise<Map<string, Figure>> {
  const year = { ...context, filter: yearUpTo(context.filter) };
  const cells = await headlineCells(tx, year.filter, context.principles, ['month']);
  const guard = await guardView(tx, year, { measures: ['index'] });
  const months = [...measuredBy(cells, 'month', guard)].sort(([a], [b]) => a.localeCompare(b));
  return new Map(months.map(([month, own]) => [month, indexOf(context, own)]));
}

/** The headline figures, with their change where an earlier period is given. */
export function headlineOf(context: ScoreContext, now: Measured, before?: Measured): Headline {
  const { sizes, principles, language } = context;
  const shown = (from: Measured, measure: string, kind: FigureKind) =>
    guarded(figureOf(from.of(measure), kind, sizes), from.hides(measure));
  const mean = (measure: string): Figure => {
    const figure = shown(now, measure, 'mean');
    if (before === undefined) return figure;
    const told = !now.hides(measure) && !before.hides(measure);
    return { ...figure, change: told ? changeOf(now.of(measure), before.of(measure), sizes) : unknownChange };
  };
  const ratio = (measure: string, kind: 'nps' | 'csat'): Figure => {
    const figure = shown(now, measure, kind);
    return before ? { ...figure, change: changeOfFigures(figure, shown(before, measure, kind), sizes) } : figure;
  };
  const index = indexOf(context, now);
  return {
    index: before ? { ...index, change: changeOfFigures(index, indexOf(context, before), sizes) } : index,
    nps: ratio('role:recommend', 'nps'),
    csat: ratio('role:overall', 'csat'),
    effort: mean('role:ease'),
    principles: principles.map((principle) => ({
      key: principle.key,
      name: nameOfPrinciple(principle, language),
      target: principle.target,
      figure: mean(`principle:${principle.key}`),
    })),
  };
}

/** The index of a set of cells under the context's standard. */
export function indexOf(context: ScoreContext, cells: Measured): Figure {
  const principles = context.principles.map(({ key, weight }) => ({ cell: cells.of(`principle:${key}`), weight }));
  return guarded(indexFigure(principles, cells.of('index'), context.sizes), cells.hides('index'));
}

/** The same of a place that has answers, whatever they were to: then none of its figures says that it has none. */
export function ofAnsweredPlace<H extends Headline>(headline: H): H {
  const { index, nps, csat, effort, principles } = headline;
  return {
    ...headline,
    index: ofAnswered(index),
    nps: ofAnswered(nps),
    csat: ofAnswered(csat),
    effort: ofAnswered(effort),
    principles: principles.map((each) => ({ ...each, figure: ofAnswered(each.figure) })),
  };
}
