import { EMPTY_CELL, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { changeOf, changeOfFigures, figureOf, indexFigure, type Figure } from '../scores/figure.js';
import { readCells, type CellGrouping, type ReadCell } from '../scores/read-cells.js';
import type { ScoreContext } from '../scores/score-context.js';
import type { ScoreFilter } from '../scores/score-filter.js';
import type { Principle } from '../standard/standard.js';

/** Cells of the headline measures under one filter. */
export interface Measured {
  of: (measure: string) => Cell;
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
  const means = ['index', 'role:ease', ...principles.map(({ key }) => `principle:${key}`)];
  const cells = await readCells(tx, filter, means, by, 'moments');
  return [...cells, ...(await readCells(tx, filter, ['role:overall', 'role:recommend'], by, 'histogram'))];
}

/** Cells by measure. */
export function measured(cells: readonly ReadCell[]): Measured {
  const byMeasure = new Map(cells.map(({ measure, cell }) => [measure, cell]));
  return { of: (measure) => byMeasure.get(measure) ?? EMPTY_CELL };
}

/** Cells by what they were grouped by, each with its measures. */
export function measuredBy(cells: readonly ReadCell[], by: CellGrouping): Map<string, Measured> {
  const key = { store: 'storeId', month: 'month', channel: 'channel' } as const;
  const groups = Map.groupBy(cells, (cell) => cell[key[by]] ?? '');
  return new Map([...groups].map(([group, own]) => [group, measured(own)]));
}

export async function readHeadline(tx: Transaction, context: ScoreContext, filter: ScoreFilter): Promise<Measured> {
  return measured(await headlineCells(tx, filter, context.principles));
}

/** The headline figures, with their change where an earlier period is given. */
export function headlineOf(context: ScoreContext, now: Measured, before?: Measured): Headline {
  const { sizes, principles, language } = context;
  const mean = (measure: string): Figure => ({
    ...figureOf(now.of(measure), 'mean', sizes),
    ...(before ? { change: changeOf(now.of(measure), before.of(measure), sizes) } : {}),
  });
  const ratio = (measure: string, kind: 'nps' | 'csat'): Figure => {
    const figure = figureOf(now.of(measure), kind, sizes);
    return before ? { ...figure, change: changeOfFigures(figure, figureOf(before.of(measure), kind, sizes)) } : figure;
  };
  const index = indexOf(context, now);
  return {
    index: before ? { ...index, change: changeOfFigures(index, indexOf(context, before)) } : index,
    nps: ratio('role:recommend', 'nps'),
    csat: ratio('role:overall', 'csat'),
    effort: mean('role:ease'),
    principles: principles.map(({ key, name, target }) => ({
      key,
      name: name[language] ?? name['en'] ?? key,
      target,
      figure: mean(`principle:${key}`),
    })),
  };
}

/** The index of a set of cells under the context's standard. */
export function indexOf(context: ScoreContext, cells: Measured): Figure {
  const principles = context.principles.map(({ key, weight }) => ({ cell: cells.of(`principle:${key}`), weight }));
  return indexFigure(principles, cells.of('index'), context.sizes);
}
