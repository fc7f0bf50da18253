import { adjustForModeOfCells, ScoringError, summariseCell, zFor, type Cell } from '#scoring';
import { asChange, unknownChange, type BaseSizes, type ChangeOfMix } from './figure.js';

/** A share that moved by less hardly moves a mean. */
const leastMove = 5;

/**
 * The change between two periods had every channel kept its share: channels stand where stores stand in the channel adjustment,
 * periods where channels do. Undefined where the mix did not move; `adjusted` is null where no channel was used in both periods.
 */
export function changeOfMix(
  now: ReadonlyMap<string, Cell>,
  before: ReadonlyMap<string, Cell>,
  sizes: BaseSizes,
): ChangeOfMix | undefined {
  if (sumOf(now, 'n') < sizes.suppressBelow || sumOf(before, 'n') < sizes.suppressBelow) return undefined;
  const [total, earlier] = [sumOf(now, 'weight'), sumOf(before, 'weight')];
  const channels = [...new Set([...now.keys(), ...before.keys()])];
  const moves = channels.map((channel) =>
    Math.abs((100 * (now.get(channel)?.weight ?? 0)) / total - (100 * (before.get(channel)?.weight ?? 0)) / earlier),
  );
  const moved = Math.max(...moves);
  if (moved < leastMove) return undefined;
  const rows = channels.flatMap((store) =>
    (['now', 'before'] as const).flatMap((mode) => {
      const cell = (mode === 'now' ? now : before).get(store);
      return cell === undefined ? [] : [{ store, mode, ...summariseCell(cell) }];
    }),
  );
  try {
    const { effect, effectSe } = adjustForModeOfCells(rows, 'before');
    const [value, se] = [effect['now'] ?? null, effectSe['now'] ?? null];
    if (value === null || se === null) return { moved, adjusted: unknownChange };
    const half = zFor(0.95) * se;
    return { moved, adjusted: asChange(value, { low: value - half, high: value + half }, sizes) };
  } catch (error) {
    if (error instanceof ScoringError && error.code === 'confounded') return { moved, adjusted: null };
    throw error;
  }
}

function sumOf(cells: ReadonlyMap<string, Cell>, of: 'n' | 'weight'): number {
  return [...cells.values()].reduce((sum, cell) => sum + cell[of], 0);
}
