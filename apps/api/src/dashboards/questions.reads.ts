import { Injectable } from '@nestjs/common';
import { EMPTY_CELL, mergeCells, shareOfCell, type Cell } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { figureOf, guarded, weightingOf, type Figure } from '../scores/figure.js';
import { askedMeasure } from '../scores/cells/counted-answers.js';
import { readCells, type ReadCell } from '../scores/cells/read-cells.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { yearUpTo } from '../scores/score-filter.js';
import { viewWeights } from '../scores/weights/view-weights.js';
import { guardView, type ViewGuard } from '../scores/views/view-guard.js';
import { namedStores } from './comparison/named-stores.js';
import { AskedQuestions, type DescribedQuestion, type ListedQuestion } from '../surveys/asked-questions.reads.js';
import { choiceCounts, type ChoiceCount } from './choice-counts.js';

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
    const measures = questions.flatMap(({ key }) => measuresOf(key));
    const cells = await readCells(tx, { ...context.filter, surveyId }, measures, [], 'moments');
    const bases = new Map(cells.map(({ measure, cell }) => [measure, cell.n]));
    const baseOf = (key: string) => measuresOf(key).reduce((n, measure) => n + (bases.get(measure) ?? 0), 0);
    return questions.map((question) => ({ ...question, n: baseOf(question.key) }));
  }

  /** Every question of the surveys in view with its figure and the shares of its answers, for a store's page. */
  async withFigures(tx: Transaction, context: ScoreContext) {
    const surveys = context.filter.surveyId
      ? [context.filter.surveyId]
      : (await this.asked.surveys(tx)).map(({ id }) => id);
    const found = [];
    for (const surveyId of surveys) {
      const questions = await this.asked.described(tx, surveyId, context.language);
      const measures = questions.flatMap(({ key }) => measuresOf(key));
      const own = { ...context, filter: { ...context.filter, surveyId } };
      const cells = await readCells(tx, own.filter, measures, [], 'histogram');
      const guard = await guardView(tx, own, { measures });
      for (const { bars, scored, ...question } of questions) {
        const answers = await answersTo(tx, own, question.key, { cells, guard });
        if (answers.n === 0) continue;
        const figure = scored ? guarded(figureOf(answers.cell, 'mean', context.sizes), answers.hides) : null;
        found.push({
          surveyId,
          ...question,
          n: answers.n,
          ...sharedWeighting(answers, context),
          figure,
          distribution: distributionOf(bars, answers, context),
        });
      }
    }
    return found;
  }

  async one(tx: Transaction, context: ScoreContext, surveyId: string, key: string) {
    const question = await this.asked.question(tx, surveyId, key, context.language);
    if (question === null) throw new Problem('not_found', {});
    const own = { ...context, filter: { ...context.filter, surveyId } };
    const measures = measuresOf(key);
    const cells = await readCells(tx, own.filter, measures);
    const guard = await guardView(tx, own, { measures });
    const answers = await answersTo(tx, own, key, { cells, guard });
    const measure = `item:${key}`;
    return {
      text: question.text,
      kind: question.kind,
      principleKey: question.principleKey,
      n: answers.n,
      weights: await viewWeights(tx, own),
      ...sharedWeighting(answers, context),
      figure: question.scored ? guarded(figureOf(answers.cell, 'mean', context.sizes), answers.hides) : null,
      distribution: distributionOf(question.bars, answers, context),
      emptiness: emptinessOf(cells),
      byStore: await byStore(tx, own, measure),
      overTime: await overTime(tx, own, measure),
    };
  }
}

/** The cells of a question: of its scored answers, and of those that are counted only. A later version may change which. */
function measuresOf(key: string): string[] {
  return [`item:${key}`, askedMeasure(key)];
}

/** How many people answered a question, how many chose each code, and whether that must stay hidden. */
interface CountedAnswers {
  /** Of the scored answers. */
  cell: Cell;
  /** Of all who answered. */
  base: Cell;
  counts: readonly ChoiceCount[];
  n: number;
  hides: boolean;
}

async function answersTo(
  tx: Transaction,
  context: ScoreContext,
  key: string,
  { cells, guard }: { cells: readonly ReadCell[]; guard: ViewGuard },
): Promise<CountedAnswers> {
  const [scored, counted] = measuresOf(key).map(
    (measure) => cells.find((each) => each.measure === measure)?.cell ?? EMPTY_CELL,
  ) as [Cell, Cell];
  const chosen = counted.n === 0 ? [] : await choiceCounts(tx, context.filter, askedMeasure(key));
  const counts = Array.from({ length: Math.max(scored.histogram.length, chosen.length) }, (_, code): ChoiceCount => {
    const { n, weight } = chosen[code] ?? { n: 0, weight: 0 };
    return { n: (scored.histogram[code] ?? 0) + n, weight: (scored.weightedHistogram[code] ?? 0) + weight };
  });
  const hides = measuresOf(key).some((measure) => guard.hides(measure));
  const base = mergeCells([scored, counted]);
  return { cell: scored, base, counts, n: base.n, hides };
}

/** What weights leave of the base of a question's shares, where these are shown. */
function sharedWeighting({ base, hides }: CountedAnswers, { sizes }: ScoreContext): Pick<Figure, 'weighting'> {
  return hides || base.n < sizes.suppressBelow ? {} : weightingOf(base);
}

function distributionOf(
  labels: DescribedQuestion['bars'],
  { counts, base, hides }: CountedAnswers,
  { sizes }: ScoreContext,
): Bar[] {
  return hides || base.n < sizes.suppressBelow ? [] : bars(labels, counts, base);
}

function emptinessOf(cells: readonly ReadCell[]) {
  const sum = (name: keyof ReadCell['emptiness']) => cells.reduce((n, { emptiness }) => n + emptiness[name], 0);
  return {
    notShown: sum('not_shown'),
    notApplicable: sum('not_applicable'),
    skipped: sum('skipped'),
    refused: sum('refused'),
  };
}

async function byStore(tx: Transaction, context: ScoreContext, measure: string) {
  const cells = await readCells(tx, context.filter, [measure], ['store'], 'moments');
  const guard = await guardView(tx, context, { measures: [measure] });
  return namedStores(tx, cells, (cell, store) =>
    guarded(figureOf(cell, 'mean', context.sizes), guard.hides(measure, { store })),
  );
}

async function overTime(tx: Transaction, context: ScoreContext, measure: string) {
  const year = { ...context, filter: yearUpTo(context.filter) };
  const cells = await readCells(tx, year.filter, [measure], ['month'], 'moments');
  const guard = await guardView(tx, year, { measures: [measure] });
  return cells
    .map(({ month, cell }) => ({
      period: (month ?? '').slice(0, 7),
      figure: guarded(figureOf(cell, 'mean', context.sizes), guard.hides(measure, { month })),
    }))
    .sort((a, b) => a.period.localeCompare(b.period));
}

/** Shares of people: who chose several counts in each, and once in the base. */
function bars(labels: readonly { code: number; label: string }[], counts: readonly ChoiceCount[], base: Cell): Bar[] {
  return labels.map(({ code, label }) => {
    const { n: count, weight } = counts[code] ?? { n: 0, weight: 0 };
    const { percent, lower, upper } = shareOfCell(base, weight);
    return { code, label, count, percent, low: lower, high: upper };
  });
}
