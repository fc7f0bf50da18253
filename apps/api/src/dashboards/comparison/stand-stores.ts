import { NO_STORE } from '../../scores/cells/cell-key.js';
import { figureOf } from '../../scores/figure.js';
import { funnelOf, type Funnel } from '../../scores/funnel.js';
import type { ReadCell } from '../../scores/cells/read-cells.js';
import type { ScoreContext } from '../../scores/score-context.reads.js';
import type { ScoreMeasure } from '../../scores/score-measures.js';
import { standingsOf } from '../../scores/views/standings.js';
import type { ComparedStore } from './compared-store.js';
import { indexOf, measured, type Measured } from '../summary.js';

/**
 * Says where each store stands whose score is shown: among all stores of the network with enough answers, whoever asks and
 * whichever are listed, so that a store is above, in line or below for everybody.
 */
export function standStores(
  items: readonly ComparedStore[],
  everyStore: readonly ReadCell[],
  { measure, network, context }: { measure: ScoreMeasure; network: Measured; context: ScoreContext },
): { funnel: Funnel | null; compared: number } {
  const sizes = { ...context.sizes, suppressBelow: context.fewest };
  const all = { ...context, sizes };
  const valueOf = (cells: Measured) =>
    (measure.name === 'index' ? indexOf(all, cells) : figureOf(cells.of(measure.cells), measure.kind, sizes)).value;
  const units = [...Map.groupBy(everyStore, (cell) => cell.storeId ?? NO_STORE)].flatMap(([storeId, own]) => {
    const cells = measured(own);
    const value = valueOf(cells);
    return value === null || storeId === NO_STORE ? [] : [{ storeId, value, cell: cells.of(measure.cells) }];
  });
  const { kind } = measure;
  const { smallestDifference } = sizes;
  const bounds = { kind, smallestDifference, network: valueOf({ ...network, hides: () => false }) };
  const standings = standingsOf(units, network.of(measure.cells), bounds);
  const found = kind === 'mean' ? funnelOf(units) : null;
  const places = new Map(units.map(({ storeId }, at) => [storeId, at]));
  for (const item of items) {
    const at = places.get(item.storeId);
    if (at === undefined || item.score.value === null) continue;
    // A rank is one among others.
    const alone = units.length === 1 ? { rank: null, tieGroup: null } : {};
    Object.assign(item, standings[at], { funnel: found?.places[at] ?? null, ...alone });
  }
  return { funnel: found?.funnel ?? null, compared: units.length };
}
