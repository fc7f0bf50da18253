import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { ExplainScores, type QuestionShare, type SharesByMeasure } from '../scores/explain-scores.reads.js';
import type { Figure } from '../scores/figure.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { previousPeriod } from '../scores/score-filter.js';
import { scoreMeasure, scoreMeasures, type ScoreMeasure } from '../scores/score-measures.js';
import { withChangeOfMix } from './comparison/change-of-mix.js';
import { headlineOf, readHeadline, type Headline } from './summary.js';

/** What a principle adds to a score, and what its questions add; a score that is no index has one part. */
interface ExplainedPart {
  /** Null: a role's own question, or principles that are not shown one by one, together. */
  principle: { key: string; name: string } | null;
  weight: number | null;
  /** How much of the score it is, as a fraction: weights of principles without answers are shared out. */
  share: number;
  answers: number;
  points: number;
  questions: QuestionShare[];
}

/** Where a score comes from: parts that sum to it. */
export interface Explanation {
  madeUnder: ScoreContext['madeUnder'];
  parts: ExplainedPart[];
}

/** A score of the network, a region or a store. */
interface Score {
  measure: string;
  name: string | null;
  target: number | null;
  figure: Figure;
  /** Null where the score itself is not shown; absent where it was not asked for. */
  explanation?: Explanation | null;
}

/** Single scores by name, and the answers behind them. */
@Injectable()
export class ScoresReads {
  constructor(private readonly explaining: ExplainScores) {}

  async all(tx: Transaction, context: ScoreContext, explain: boolean): Promise<Score[]> {
    const headline = await this.#headline(tx, context);
    const shares = explain ? await this.explaining.shares(tx, context) : null;
    return scoreMeasures(context.principles).map((measure) => scoreOf(context, { measure, headline, shares }));
  }

  async one(tx: Transaction, context: ScoreContext, name: string, explain: boolean): Promise<Score> {
    const measure = scoreMeasure(context.principles, name);
    const headline = await this.#headline(tx, context);
    const shares = explain ? await this.explaining.shares(tx, context) : null;
    return scoreOf(context, { measure, headline, shares });
  }

  async #headline(tx: Transaction, context: ScoreContext): Promise<Headline> {
    const before = { ...context, filter: previousPeriod(context.filter) };
    const headline = headlineOf(context, await readHeadline(tx, context), await readHeadline(tx, before));
    return withChangeOfMix(tx, context, headline);
  }
}

interface Found {
  measure: ScoreMeasure;
  headline: Headline;
  shares: SharesByMeasure | null;
}

function scoreOf(context: ScoreContext, { measure, headline, shares }: Found): Score {
  const principle = headline.principles.find(({ key }) => key === measure.name);
  const figure = principle?.figure ?? headline[measure.name as 'index' | 'nps' | 'csat' | 'effort'];
  const score = { measure: measure.name, name: principle?.name ?? null, target: principle?.target ?? null, figure };
  if (shares === null) return score;
  if (figure.value === null) return { ...score, explanation: null };
  const parts =
    measure.name === 'index' ? indexParts(context, headline, shares) : [ownPart(measure, principle, shares)];
  return { ...score, explanation: { madeUnder: context.madeUnder, parts } };
}

function ownPart(
  { cells }: ScoreMeasure,
  principle: Headline['principles'][number] | undefined,
  shares: SharesByMeasure,
): ExplainedPart {
  const { n, questions } = shares.get(cells) ?? { n: 0, questions: [] };
  return {
    principle: principle ? { key: principle.key, name: principle.name } : null,
    weight: null,
    share: 1,
    answers: n,
    points: pointsOf(questions),
    questions,
  };
}

/** Principles by weight; those that are not shown stand together, so that none of them is given away. */
function indexParts(context: ScoreContext, headline: Headline, shares: SharesByMeasure): ExplainedPart[] {
  const counted = context.principles.filter(({ key, weight }) => weight > 0 && shares.has(`principle:${key}`));
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  const parts = counted.map(({ key, weight }): ExplainedPart & { shown: boolean } => {
    const { n, questions } = shares.get(`principle:${key}`) ?? { n: 0, questions: [] };
    const share = weight / all;
    const scaled = questions.map((question) => ({ ...question, points: question.points * share }));
    const found = headline.principles.find((each) => each.key === key);
    return {
      shown: found !== undefined && found.figure.value !== null,
      principle: { key, name: found?.name ?? key },
      weight,
      share,
      answers: n,
      points: pointsOf(scaled),
      questions: scaled,
    };
  });
  const shown = parts.filter((part) => part.shown).map(({ shown: _, ...part }) => part);
  const rest = parts.filter((part) => !part.shown);
  if (rest.length === 0) return shown;
  const sum = (of: (part: ExplainedPart) => number) => rest.reduce((total, part) => total + of(part), 0);
  const together = {
    principle: null,
    weight: sum(({ weight }) => weight ?? 0),
    share: sum(({ share }) => share),
    answers: sum(({ answers }) => answers),
    points: sum(({ points }) => points),
    questions: [],
  };
  return [...shown, together];
}

function pointsOf(questions: readonly QuestionShare[]): number {
  return questions.reduce((sum, { points }) => sum + points, 0);
}
