import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { customerFieldsWire } from '../customers/fields/fields.wire.js';
import { readComparedFields } from '../customers/fields/read-fields.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersOrFile } from '../http/answers.js';
import { pageQuery } from '../http/page.js';
import { ScoreContexts } from '../scores/score-context.reads.js';
import { scoreQuery } from '../scores/score-filter.js';
import { CommentsReads } from './comments.reads.js';
import { CompareStoresReads } from './comparison/compare-stores.reads.js';
import { commentsTable, overviewTable, questionTable, storesTable, storeTable } from './dashboard-tables.js';
import { OverviewReads } from './overview.reads.js';
import { QuestionsReads } from './questions.reads.js';
import {
  askedQuestionsWire,
  askedSurveysWire,
  commentsWire,
  comparisonWire,
  overviewWire,
  questionResultWire,
  storeResultWire,
  weightsOfferedWire,
} from './results.wire.js';
import { StorePageReads } from './store-page.reads.js';

const format = { format: z.enum(['json', 'csv']).default('json') };
const query = scoreQuery.extend(format);
const measureName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const storesQuery = query.extend({
  /** The score that stores are compared by: index, nps, csat, effort or a principle's key. */
  measure: measureName.default('index'),
  sort: measureName.default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
  /** Whether scores as they would be by one channel stand beside the raw ones. */
  adjust: z.enum(['none', 'channel']).default('none'),
});
/** Comments are no figures: there is nothing to weigh. */
const commentsQuery = pageQuery.extend(scoreQuery.omit({ weights: true }).shape).extend(format);
const weightsQuery = scoreQuery.pick({ surveyId: true });
type ViewQuery = z.output<typeof query>;
const uuid = z.uuid();
const itemKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})?$/);

/** What managers look at. Every number has its base, and none is shown that rests on too few answers. */
@ApiTags('dashboards')
@Controller('api/dashboards')
export class DashboardsController {
  constructor(
    private readonly contexts: ScoreContexts,
    private readonly overviews: OverviewReads,
    private readonly comparison: CompareStoresReads,
    private readonly storePages: StorePageReads,
    private readonly questions: QuestionsReads,
    private readonly commentsReads: CommentsReads,
  ) {}

  @Get('overview')
  @May('dashboards.read')
  @AnswersOrFile(overviewWire, 'text/csv')
  async overview(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: query }) input: ViewQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const found = await this.overviews.overview(tx, context);
    return input.format === 'csv' ? asFile(response, 'overview', overviewTable(found)) : found;
  }

  @Get('stores')
  @May('dashboards.read')
  @AnswersOrFile(comparisonWire, 'text/csv')
  async stores(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: storesQuery }) input: z.output<typeof storesQuery>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const found = await this.comparison.compare(tx, context, input);
    return input.format === 'csv' ? asFile(response, 'stores', storesTable(found)) : found;
  }

  @Get('stores/:id')
  @May('dashboards.read')
  @AnswersOrFile(storeResultWire, 'text/csv')
  async store(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: query }) input: ViewQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const found = await this.storePages.page(tx, who, context, id);
    return input.format === 'csv' ? asFile(response, 'store', storeTable(found)) : found;
  }

  @Get('questions/:surveyId')
  @May('dashboards.read')
  @Answers(askedQuestionsWire)
  async questionList(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('surveyId', { schema: uuid }) surveyId: string,
    @Query({ schema: query }) input: ViewQuery,
  ) {
    const context = await this.contexts.of(tx, who, input);
    return { items: await this.questions.list(tx, context, surveyId) };
  }

  /** The surveys that figures may be narrowed to, for whoever may see figures. */
  @Get('surveys')
  @May('dashboards.read')
  @Answers(askedSurveysWire)
  async surveys(@Tx() tx: Transaction) {
    return { items: await this.questions.surveys(tx) };
  }

  /** Whether figures may be weighed: where answers have weights of their own, by whoever may see both. */
  @Get('weights')
  @May('dashboards.read')
  @Answers(weightsOfferedWire)
  async weights(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: weightsQuery }) input: z.output<typeof weightsQuery>,
  ) {
    const { weightedSurveys, mayChooseWeights } = await this.contexts.of(tx, who, input);
    return { offered: weightedSurveys.length > 0 && mayChooseWeights };
  }

  /** Customers' own fields that figures may be narrowed by, with their values. */
  @Get('fields')
  @May('dashboards.read')
  @Answers(customerFieldsWire)
  async fields(@Tx() tx: Transaction) {
    return { items: await readComparedFields(tx) };
  }

  @Get('questions/:surveyId/:key')
  @May('dashboards.read')
  @AnswersOrFile(questionResultWire, 'text/csv')
  async question(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('surveyId', { schema: uuid }) surveyId: string,
    @Param('key', { schema: itemKey }) key: string,
    @Query({ schema: query }) input: ViewQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const found = await this.questions.one(tx, context, surveyId, key);
    return input.format === 'csv' ? asFile(response, key, questionTable(found)) : found;
  }

  @Get('comments')
  @May('dashboards.read')
  @AnswersOrFile(commentsWire, 'text/csv')
  async comments(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: commentsQuery }) input: z.output<typeof commentsQuery>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const context = await this.contexts.of(tx, who, input);
    const found = await this.commentsReads.comments(tx, context, input);
    return input.format === 'csv' ? asFile(response, 'comments', commentsTable(found.items)) : found;
  }
}

function asFile(response: Response, name: string, csv: string): string {
  response.type('text/csv; charset=utf-8').attachment(`candour-${name}.csv`);
  return csv;
}
