import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { ScoreContexts } from '../scores/score-context.reads.js';
import { scoreQuery } from '../scores/score-filter.js';
import { viewWeights } from '../scores/weights/view-weights.js';
import { ControlChartReads } from './control-chart.reads.js';
import { DriversReads } from './drivers.reads.js';
import { OverTimeReads } from './over-time.reads.js';
import { ScoresReads } from './scores.reads.js';
import { controlChartWire, driversWire, overTimeWire, scoreWire, scoresWire } from './scores.wire.js';

const measure = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const overTimeQuery = scoreQuery.extend({
  /** Days and weeks are for whoever may read the answers; others are told months. */
  by: z.enum(['day', 'week', 'month']).default('day'),
});
const explained = scoreQuery.extend({
  /** Whether each score comes with what it is made of, down to principle, question, points, weight and version. */
  explain: z.enum(['true', 'false']).default('false'),
});

/** Scores of the network, a region or a store, one by one: narrow them with the filters. */
@ApiTags('scores')
@Controller('api/scores')
export class ScoresController {
  constructor(
    private readonly contexts: ScoreContexts,
    private readonly scores: ScoresReads,
    private readonly charts: ControlChartReads,
    private readonly driversReads: DriversReads,
    private readonly times: OverTimeReads,
  ) {}

  @Get()
  @May('dashboards.read')
  @Answers(scoresWire)
  async all(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: explained }) input: z.output<typeof explained>,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const items = await this.scores.all(tx, context, input.explain === 'true');
    const { from, to } = context.filter;
    const weights = await viewWeights(tx, context);
    return { period: { from, to }, madeUnder: context.madeUnder, weights, items };
  }

  /** What goes with overall satisfaction: importance in the network beside performance in the view. */
  @Get('drivers')
  @May('dashboards.read')
  @Answers(driversWire)
  async drivers(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: scoreQuery }) input: z.output<typeof scoreQuery>,
  ) {
    return this.driversReads.drivers(tx, await this.contexts.of(tx, who, input));
  }

  @Get(':measure')
  @May('dashboards.read')
  @Answers(scoreWire)
  async one(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('measure', { schema: measure }) name: string,
    @Query({ schema: explained }) input: z.output<typeof explained>,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const score = await this.scores.one(tx, context, name, input.explain === 'true');
    const { from, to } = context.filter;
    const weights = await viewWeights(tx, context);
    return { period: { from, to }, madeUnder: context.madeUnder, weights, ...score };
  }

  /** Whether the score is steady from month to month. */
  @Get(':measure/control-chart')
  @May('dashboards.read')
  @Answers(controlChartWire)
  async chart(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('measure', { schema: measure }) name: string,
    @Query({ schema: scoreQuery }) input: z.output<typeof scoreQuery>,
  ) {
    return this.charts.chart(tx, await this.contexts.of(tx, who, input), name);
  }

  /** The score day by day, week by week or month by month through the period. */
  @Get(':measure/over-time')
  @May('dashboards.read')
  @Answers(overTimeWire)
  async overTime(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('measure', { schema: measure }) name: string,
    @Query({ schema: overTimeQuery }) input: z.output<typeof overTimeQuery>,
  ) {
    return this.times.overTime(tx, await this.contexts.of(tx, who, input), name, input.by);
  }
}
