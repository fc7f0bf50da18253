import type { ChannelAdjustment } from '../../scores/channel-adjustment.js';
import type { Figure } from '../../scores/figure.js';
import type { Funnel, FunnelPlace } from '../../scores/funnel.js';
import type { ScoreContext } from '../../scores/score-context.reads.js';
import type { Standing } from '../../scores/views/standings.js';
import type { ViewWeights } from '../../scores/weights/view-weights.js';
import type { Setting } from '../../stores/store-fields.js';
import type { Place } from './place-of.js';
import type { Headline } from '../summary.js';

/** A store among its peers. Where it stands is told by the score that stores are compared by. */
export interface ComparedStore {
  storeId: string;
  code: string;
  name: string;
  regionName: string | null;
  setting: Setting;
  n: number;
  /** The score that stores are compared by. */
  score: Figure;
  index: Figure;
  nps: Figure;
  csat: Figure;
  effort: Figure;
  principles: Record<string, Figure>;
  rank: Standing['rank'] | null;
  tieGroup: number | null;
  band: Standing['band'];
  estimate: Standing['estimate'];
  reliability: number | null;
  funnel: FunnelPlace | null;
  /** The score with all answers brought to one channel; null where it was not asked for or can't be told. */
  adjusted: { value: number; low: number | null; high: number | null } | null;
}

/** How stores compare, and the network that they are compared with. */
export interface Comparison {
  /** The score that stores are compared by. */
  measure: string;
  items: ComparedStore[];
  /** Every store of the organisation, whoever asks. */
  network: Headline;
  /** The stores that are looked at, all together; null where they are the network. */
  here: (Headline & { place: Place }) | null;
  principles: { key: string; name: string }[];
  /** How many stores of the network ranks, bands and the funnel are told among: those with enough answers, whoever asks. */
  compared: number;
  /** In words: whether the stores can be told apart at all. */
  reading: 'no_answers' | 'too_few_to_tell_apart' | 'some_differ';
  funnel: Funnel | null;
  adjustment: Omit<ChannelAdjustment, 'shifts'> | null;
  madeUnder: ScoreContext['madeUnder'];
  weights: ViewWeights;
}
