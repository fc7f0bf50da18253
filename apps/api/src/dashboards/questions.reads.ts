import { Injectable } from '@nestjs/common';
import { EMPTY_CELL, shareInPercent } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { figureOf } from '../scores/figure.js';
import { readCells } from '../scores/read-cells.js';
import type { ScoreContext } from '../scores/score-context.js';
import { yearUpTo } from '../scores/score-filter.js';
import { namedStores } from './named-stores.js';
import { AskedQuestions, type ListedQuestion } from '../surveys/asked-questions.js';
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

  /** Every question of the surveys in view with its figure, for a store's page. */
  async withFigures(tx: Transaction, context: ScoreContext) {
    const surveys = context.filter.surveyId
      ? [context.filter.surveyId]
      : (await this.asked.surveys(tx)).map(({ id }) => id);
    const found = [];
    for (const surveyId of surveys) {
      const questions = await this.asked.questions(tx, surveyId, context.language);
      const measures = questions.map(({ key }) => `item:${key}`);
      const cells = await readCells(tx, { ...context.filter, surveyId }, measures, [], 'moments');
      for (const question of questions) {
        const cell = cells.find(({ measure }) => measure === `item:${question.key}`)?.cell;
        if (cell && cell.n > 0)
          found.push({ surveyId, ...question, n: cell.n, figure: figureOf(cell, 'mean', context.sizes) });
      }
    }
    return found;
  }

  async one(tx: Transaction, context: ScoreContext, surveyId: string, key: string) {
    const question = await this.asked.question(tx, surveyId, key, context.language);
    if (question === null) throw new Problem('not_found', {});
    const filter = { ...context.filter, surveyId };
    const measure = `item:${key}`;
    const [total] = await readCells(tx, filter, [measure]);
    const cell = total?.cell ?? EMPTY_CELL;
    const counts = question.scored ? cell.histogram : await choiceCounts(tx, filter, measure);
    const figure = figureOf(cell, 'mean', context.sizes);
    const base = question.scored ? cell.n : Math.max(0, ...counts);
    const shown = base >= context.sizes.suppressBelow;
    const stores = await readCells(tx, filter, [measure], ['store'], 'moments');
    const months = await readCells(tx, yearUpTo(filter), [measure], ['month'], 'moments');
    const { not_shown: notShown, not_applicable: notApplicable, skipped, refused } = total?.emptiness ?? noEmptiness;
    return {
      text: question.text,
      kind: question.kind,
      principleKey: question.principleKey,
      n: base,
      figure,
      distribution: shown ? bars(question.bars, counts, question.scored ? cell.n : sum(counts)) : [],
      emptiness: { notShown, notApplicable, skipped, refused },
      byStore: await namedStores(tx, stores, context.sizes, (found) => figureOf(found, 'mean', context.sizes)),
      overTime: months
        .map(({ month, cell: own }) => ({
          period: (month ?? '').slice(0, 7),
          figure: figureOf(own, 'mean', context.sizes),
        }))
        .sort((a, b) => a.period.localeCompare(b.period)),
    };
  }
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
