import { Injectable } from '@nestjs/common';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { differenceFromNetwork, unknownChange } from '../scores/figure.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { networkOf, previousPeriod } from '../scores/score-filter.js';
import { viewWeights } from '../scores/weights/view-weights.js';
import { StoresReads } from '../stores/stores.reads.js';
import { withChangeOfMix } from './comparison/change-of-mix.js';
import { CommentsReads } from './comments.reads.js';
import { countResponses } from './count-responses.js';
import { QuestionsReads } from './questions.reads.js';
import { headlineOf, indexOverTime, ofAnsweredPlace, readHeadline } from './summary.js';

const statuses = { up: 'above', down: 'below', same: 'same', unknown: 'unknown' } as const;

/** One store: each principle against all the others, its way over time, its questions and comments. */
@Injectable()
export class StorePageReads {
  constructor(
    private readonly stores: StoresReads,
    private readonly questions: QuestionsReads,
    private readonly comments: CommentsReads,
  ) {}

  async page(tx: Transaction, who: Who, context: ScoreContext, storeId: string) {
    const store = await this.stores.store(tx, who.scope, storeId);
    const own = { ...context, filter: { ...context.filter, storeId } };
    const whole = { ...context, filter: networkOf(context.filter) };
    const [mine, all] = [await readHeadline(tx, own), await readHeadline(tx, whole)];
    const before = await readHeadline(tx, { ...own, filter: previousPeriod(own.filter) });
    const responses = await countResponses(tx, own.filter);
    const told = headlineOf(own, mine, before);
    const headline = await withChangeOfMix(tx, own, responses > 0 ? ofAnsweredPlace(told) : told);
    const network = headlineOf(context, all);
    return {
      store,
      madeUnder: context.madeUnder,
      weights: await viewWeights(tx, own),
      n: mine.of('index').n,
      responses,
      index: headline.index,
      nps: headline.nps,
      csat: headline.csat,
      effort: headline.effort,
      network: { index: network.index, nps: network.nps, csat: network.csat, effort: network.effort },
      principles: headline.principles.flatMap(({ key, name, target, figure }, position) => {
        const beside = network.principles[position];
        if (beside === undefined) return [];
        const measure = `principle:${key}`;
        const hides = mine.hides(measure) || all.hides(measure);
        const { direction, ...difference } = hides
          ? unknownChange
          : differenceFromNetwork(mine.of(measure), all.of(measure), context.sizes);
        const told = { ...difference, status: statuses[direction] };
        return [{ key, name, target, store: figure, network: beside.figure, difference: told }];
      }),
      overTime: [...(await indexOverTime(tx, own))].map(([month, index]) => ({ period: month.slice(0, 7), index })),
      questions: await this.questions.withFigures(tx, own),
      comments: await this.comments.comments(tx, own, { limit: 10 }),
    };
  }
}
