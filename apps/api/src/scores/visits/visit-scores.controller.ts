import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { daySchema } from '../../http/day.js';
import { VisitAgreementReads } from './visit-agreement.reads.js';
import { VisitScoresReads } from './visit-scores.reads.js';
import {
  agreementWire,
  plannedVisitsWire,
  visitFiguresWire,
  visitMeasuresWire,
  visitScoreWire,
} from './visit-scores.wire.js';

const uuid = z.uuid();
const visitQuery = z.strictObject({ from: daySchema.optional(), to: daySchema.optional(), surveyId: uuid.optional() });
const read = { language: languageSchema.default('en') };
const measuresQuery = visitQuery.extend(read);
const agreementQuery = z.strictObject({ surveyId: uuid.optional(), ...read });
const oneQuery = z.strictObject(read);
type VisitQuery = z.output<typeof visitQuery>;

const filterOf = ({ from, to, surveyId }: VisitQuery) => ({
  from: from ?? null,
  to: to ?? null,
  surveyId: surveyId ?? null,
});

/** What shoppers found, in figures of their own: shown beside customers' figures, never blended with them. */
@ApiTags('visit scores')
@Controller('api/visit-scores')
export class VisitScoresController {
  constructor(
    private readonly reads: VisitScoresReads,
    private readonly alike: VisitAgreementReads,
  ) {}

  @Get('stores')
  @May('visits.read')
  @Answers(visitFiguresWire)
  async stores(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: visitQuery }) query: VisitQuery) {
    return this.reads.stores(tx, who, filterOf(query));
  }

  @Get('measures')
  @May('visits.read')
  @Answers(visitMeasuresWire)
  async measures(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: measuresQuery }) query: z.output<typeof measuresQuery>,
  ) {
    return { items: await this.reads.measures(tx, who, filterOf(query), query.language) };
  }

  @Get('planner')
  @May('shopping.read')
  @Answers(plannedVisitsWire)
  async planner(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: visitQuery }) query: VisitQuery) {
    return this.reads.planner(tx, who, filterOf(query));
  }

  @Get('agreement')
  @May('shopping.read')
  @Answers(agreementWire)
  async agreement(@Tx() tx: Transaction, @Query({ schema: agreementQuery }) query: z.output<typeof agreementQuery>) {
    return this.alike.of(tx, query.surveyId ?? null, query.language);
  }

  @Get('visits/:id')
  @May('visits.read')
  @Answers(visitScoreWire)
  async one(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return this.reads.one(tx, who, id, query.language);
  }
}
