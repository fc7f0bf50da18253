import type { Channel } from '../responses/hand-in.js';
import { adjustForModeOfCells, ScoringError, summariseCell, zFor, type Cell } from '#scoring';

/** The answers about one store by one channel. */
export interface ChannelCell {
  storeId: string;
  channel: Channel;
  cell: Cell;
}

/** What each channel adds, and every store's score as it would be had all answers come by one channel. */
export interface ChannelAdjustment {
  /** Why there are no adjusted scores, where there are none. */
  status: 'ok' | 'no_answers' | 'one_channel' | 'confounded' | 'not_a_mean';
  /** The channel that all answers are brought to: the one with most of them. */
  reference: Channel | null;
  effects: { channel: Channel; points: number | null; low: number | null; high: number | null }[];
  /** By how many points a store's score moves, and the standard error of the result. */
  shifts: ReadonlyMap<string, { points: number; error: number | null }>;
}

const refused = (status: ChannelAdjustment['status']): ChannelAdjustment => ({
  status,
  reference: null,
  effects: [],
  shifts: new Map(),
});

/**
 * People who answer by phone are kinder than those who answer alone: stores whose answers came by different channels are made
 * comparable. Refused where no store used two channels, for then a channel's effect is its stores'.
 */
export function channelAdjustment(cells: readonly ChannelCell[]): ChannelAdjustment {
  const answers = new Map<Channel, number>();
  for (const { channel, cell } of cells) answers.set(channel, (answers.get(channel) ?? 0) + cell.n);
  const used = [...answers].filter(([, n]) => n > 0).sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  const [reference] = used[0] ?? [];
  if (reference === undefined) return refused('no_answers');
  if (used.length === 1) return refused('one_channel');
  try {
    const rows = cells.map(({ storeId, channel, cell }) => ({ store: storeId, mode: channel, ...summariseCell(cell) }));
    const found = adjustForModeOfCells(rows, reference);
    const shifts = Object.entries(found.adjustedMean).flatMap(([store, adjusted]) => {
      const raw = found.rawMean[store] ?? null;
      if (adjusted === null || raw === null) return [];
      return [[store, { points: adjusted - raw, error: found.adjustedSe[store] ?? null }] as const];
    });
    const effects = used.flatMap(([channel]) => {
      const points = found.effect[channel];
      if (points === undefined) return [];
      const se = found.effectSe[channel] ?? null;
      const half = se === null ? null : zFor(0.95) * se;
      const limit = (sign: number) => (points === null || half === null ? null : points + sign * half);
      return { channel, points, low: limit(-1), high: limit(1) };
    });
    return { status: 'ok', reference, effects, shifts: new Map(shifts) };
  } catch (error) {
    if (error instanceof ScoringError && error.code === 'confounded') return refused('confounded');
    throw error;
  }
}
