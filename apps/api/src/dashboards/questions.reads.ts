import { Injectable } from '@nestjs/common';
import { EMPTY_CELL, shareInPercent } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { figureOf, guarded } from '../scores/figure.js';
import { readCells } from '../scores/read-cells.js';
import type { ScoreContext } from '../scores/score-context.js';
import { yearUpTo } from '../scores/score-filter.js';
import { guardView } from '../scores/view-guard.js';
import { namedStores } from './named-stores.js';
import { AskedQuestions, type DescribedQuestion, type ListedQuestion } from '../surveys/asked-questions.js';
import { choiceCounts } from './choice-counts.js';

/** One bar of a distribution. */
interface Bar {
  code: number;
  label: string;
  count: number;
  percent: number | null;
  low: number | null;
  high: number | null;
}

/** What was answered to each question. */
@Injectable()
export class QuestionsReads {
  constructor(private readonly asked: AskedQuestions) {}

  surveys(tx: Transaction) {
    return this.asked.surveys(tx);
  }

  async list(tx: Transaction, context: ScoreContext, surveyId: string): Promise<(ListedQuestion & { n: number })[]> {
    const known = await tx.first('select 1 from surveys where organisation_id = $1 and id = $2', [
      tx.organisationId,
      surveyId,
    ]);
    if (known === null) throw new Problem('not_found', {});
    const questions = await this.asked.questions(tx, surveyId, context.language);
    const measures = questions.map(({ key }) => `item:${key}`);
    const cells = await readCells(tx, { ...context.filter, surveyId }, measures, [], 'moments');
    const bases = new Map(cells.map(({ measure, cell }) => [measure, cell.n]));
    return questions.map((question) => ({ ...question, n: bases.get(`item:${question.key}`) ?? 0 }));
  }

  /** Every question of the surveys in view with its figure and the shares of its answers, for a store's page. */
  async withFigures(tx: Transaction, context: ScoreContext) {
    const surveys = context.filter.surveyId
      ? [context.filter.surveyId]
      : (await this.asked.surveys(tx)).map(({ id }) => id);
    const found = [];
    for (const surveyId of surveys) {
      const questions = await this.asked.described(tx, surveyId, context.language);
      const measures = questions.filter(({ scored }) => scored).map(({ key }) => `item:${key}`);
      const own = { ...context, filter: { ...context.filter, surveyId } };
      const cells = await readCells(tx, own.filter, measures, [], 'histogram');
      const guard = await guardView(tx, own, { measures });
      for (const { bars: labels, scored, ...question } of questions) {
        const measure = `item:${question.key}`;
        const cell = cells.find((each) => each.measure === measure)?.cell ?? EMPTY_CELL;
        const answers = scored
          ? { counts: cell.histogram, n: cell.n, hides: guard.hides(measure) }
          : await chosen(tx, own, measure);
        if (answers.n === 0) continue;
        const figure = scored ? guarded(figureOf(cell, 'mean', context.sizes), answers.hides) : null;
        const distribution = distributionOf({ bars: labels, scored }, answers, context);
        found.push({ surveyId, ...question, n: answers.n, figure, distribution });
      }
    }
    return found;
  }

  async one(tx: Transaction, context: ScoreContext, surveyId: string, key: string) {
    const question = await this.asked.question(tx, surveyId, key, context.language);
    if (question === null) throw new Problem('not_found', {});
    const filter = { ...context.filter, surveyId };
    const own = { ...context, filter };
    const measure = `item:${key}`;
    const [total] = await readCells(tx, filter, [measure]);
    const cell = total?.cell ?? EMPTY_CELL;
    const answers = question.scored
      ? { counts: cell.histogram, n: cell.n, hides: (await guardView(tx, own, { measures: [measure] })).hides(measure) }
      : await chosen(tx, own, measure);
    const figure = guarded(figureOf(cell, 'mean', context.sizes), answers.hides);
    const { not_shown: notShown, not_applicable: notApplicable, skipped, refused } = total?.emptiness ?? noEmptiness;
    return {
      text: question.text,
      kind: question.kind,
      principleKey: question.principleKey,
      n: answers.n,
      figure,
      distribution: distributionOf(question, answers, context),
      emptiness: { notShown, notApplicable, skipped, refused },
      byStore: await byStore(tx, own, measure),
      overTime: await overTime(tx, own, measure),
    };
  }
}

/** How often each code was answered, by how many, and whether that must stay hidden. */
interface CountedAnswers {
  counts: readonly number[];
  n: number;
  hides: boolean;
}

async function chosen(tx: Transaction, context: ScoreContext, measure: string): Promise<CountedAnswers> {
  const guard = await guardView(tx, context, { measures: [measure], source: 'choices' });
  const counts = await choiceCounts(tx, context.filter, measure);
  return { counts, n: Math.max(0, ...counts), hides: guard.hides(measure) };
}

function distributionOf(
  { bars: labels, scored }: Pick<DescribedQuestion, 'bars' | 'scored'>,
  { counts, n, hides }: CountedAnswers,
  { sizes }: ScoreContext,
): Bar[] {
  return hides || n < sizes.suppressBelow ? [] : bars(labels, counts, scored ? n : sum(counts));
}

async function byStore(tx: Transaction, context: ScoreContext, measure: string) {
  const cells = await readCells(tx, context.filter, [measure], ['store'], 'moments');
  const guard = await guardView(tx, context, { measures: [measure], by: 'store' });
  return namedStores(tx, cells, (cell, store) =>
    guarded(figureOf(cell, 'mean', context.sizes), guard.hides(measure, { store })),
  );
}

async function overTime(tx: Transaction, context: ScoreContext, measure: string) {
  const year = { ...context, filter: yearUpTo(context.filter) };
  const cells = await readCells(tx, year.filter, [measure], ['month'], 'moments');
  const guard = await guardView(tx, year, { measures: [measure], by: 'month', within: context.filter });
  return cells
    .map(({ month, cell }) => ({
      period: (month ?? '').slice(0, 7),
      figure: guarded(figureOf(cell, 'mean', context.sizes), guard.hides(measure, { month })),
    }))
    .sort((a, b) => a.period.localeCompare(b.period));
}

const noEmptiness = { not_shown: 0, not_applicable: 0, skipped: 0, refused: 0 };

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + (count ?? 0), 0);
}

function bars(labels: readonly { code: number; label: string }[], counts: readonly number[], n: number): Bar[] {
  return labels.map(({ code, label }) => {
    const count = counts[code] ?? 0;
    const { percent, lower, upper } = shareInPercent(Math.min(count, n), n);
    return { code, label, count, percent, low: lower, high: upper };
  });
}
