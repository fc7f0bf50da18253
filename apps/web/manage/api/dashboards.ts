export type Direction = 'up' | 'down' | 'same' | 'unknown';

export interface FigureChange {
  value: number | null;
  low: number | null;
  high: number | null;
  direction: Direction;
  /** Where answers came by another mix of channels than before. */
  mix?: { moved: number; adjusted: FigureChange | null };
}

/** Which versions figures are made under. */
export interface MadeUnder {
  standard: number;
  rules: number;
  rulesPublishedAt: string | null;
  equalWeights: boolean;
}

/** Whether the figures of a view go by the weights of its answers; none where all have a weight of one. */
export interface ViewWeights {
  status: 'used' | 'ignored' | 'none';
  mayChoose: boolean;
  designEffect: number | null;
  effectiveN: number | null;
}

/** What unlike weights leave of some answers. */
export interface Weighting {
  designEffect: number;
  effectiveN: number;
}

/** A number that knows how sure it is. Scores 0–100, nps −100…100, csat percent. */
export interface Figure {
  n: number;
  value: number | null;
  low: number | null;
  high: number | null;
  status: 'ok' | 'caution' | 'suppressed' | 'protected' | 'undefined' | 'empty';
  change?: FigureChange | null;
  weighting?: Weighting;
}

/** Which stores a figure is of, where it is not the whole network. */
export interface Place {
  mine: boolean;
  region: string | null;
  store: string | null;
  setting: 'store' | 'call_centre' | null;
}

interface Totals {
  index: Figure;
  nps: Figure;
  csat: Figure;
  effort: Figure;
}

export interface Overview {
  place: Place | null;
  /** The whole network, where only a part of it is looked at. */
  network: Totals | null;
  period: { from: string; to: string; previousFrom: string; previousTo: string };
  responses: { n: number; previous: number };
  index: Figure;
  principles: { key: string; name: string; figure: Figure; target: number | null }[];
  nps: Figure;
  csat: Figure;
  effort: Figure;
  overTime: { period: string; index: Figure; byChannel: { channel: string; n: number }[] }[];
  responseRate: { sent: number; answered: number; percent: number | null; low: number | null; high: number | null };
  madeUnder: MadeUnder;
  weights: ViewWeights;
  /** How many stores are looked at, and how many of them have enough answers to be told from the network. */
  stores: { listed: number; enough: number };
  needALook: { storeId: string; name: string; reason: string; figure: Figure; principleKey?: string | null }[];
}

export interface ComparedStore {
  storeId: string;
  code: string;
  name: string;
  regionName: string;
  setting: 'store' | 'call_centre';
  n: number;
  /** The score that stores are compared by. */
  score: Figure;
  index: Figure;
  nps: Figure;
  csat: Figure;
  effort: Figure;
  principles: Record<string, Figure>;
  rank: { low: number; high: number } | null;
  tieGroup: number | null;
  band: 'above' | 'in_line' | 'below' | null;
  estimate: { value: number; low: number; high: number } | null;
  reliability: number | null;
  funnel: FunnelPlace | null;
  adjusted: { value: number; low: number | null; high: number | null } | null;
}

export type FunnelPlace = 'inside' | 'beyond_95' | 'beyond_998';

export interface Funnel {
  target: number;
  limits: { n: number; low95: number; high95: number; low998: number; high998: number }[];
}

interface ComparedTotals extends Totals {
  principles: { key: string; figure: Figure }[];
}

export interface Comparison {
  measure: string;
  items: ComparedStore[];
  network: ComparedTotals;
  /** What is looked at, all together, where it is not the whole network. */
  here: (ComparedTotals & { place: Place }) | null;
  principles: { key: string; name: string }[];
  funnel: Funnel | null;
  adjustment: {
    status: 'ok' | 'no_answers' | 'one_channel' | 'confounded' | 'not_a_mean';
    reference: string | null;
  } | null;
  madeUnder: MadeUnder;
  weights: ViewWeights;
}

export interface Comment {
  /** Null where the reader may not open the whole answer. */
  responseId: string | null;
  on: string;
  language: string;
  text: string;
  question: string;
  store?: { id: string; name: string } | string | null;
}

export interface StoreResult {
  store: { id: string; name: string; code?: string; regionName?: string; setting?: string };
  n: number;
  madeUnder: MadeUnder;
  weights: ViewWeights;
  index: Figure;
  nps: Figure;
  csat: Figure;
  effort: Figure;
  principles: {
    key: string;
    name: string;
    store: Figure;
    network: Figure;
    difference: {
      value: number | null;
      low: number | null;
      high: number | null;
      status: 'above' | 'below' | 'same' | 'unknown';
    };
    target: number | null;
  }[];
  overTime: { period: string; index: Figure }[];
  questions: {
    surveyId: string;
    key: string;
    text: string;
    kind: string;
    n: number;
    figure: Figure | null;
    distribution: QuestionResult['distribution'];
  }[];
  comments: { items: Comment[]; hidden: boolean };
}

export interface AskedQuestion {
  key: string;
  text: string;
  kind: string;
  n?: number;
  principleKey: string | null;
}

export interface QuestionResult {
  text: string;
  kind: string;
  n: number;
  weighting?: Weighting;
  weights: ViewWeights;
  figure: Figure | null;
  distribution: {
    code: string | number;
    label: string;
    count: number | null;
    percent: number | null;
    low: number | null;
    high: number | null;
  }[];
  emptiness: { notShown: number; notApplicable: number; skipped: number; refused: number } | null;
  byStore: { storeId: string; name: string; figure: Figure }[];
  overTime: { period: string; figure: Figure }[];
}

export interface CommentPage {
  items: Comment[];
  next: string | null;
  hidden: boolean;
}
