import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../../access/may.js';
import { Tx } from '../../../access/request-transaction.js';
import { RequestWho } from '../../../access/request-who.js';
import type { Who } from '../../../access/who.js';
import type { Transaction } from '../../../database/transaction.js';
import { Answers, AnswersNothing } from '../../../http/answers.js';
import {
  appealsQuery,
  dismissSchema,
  oneReviewQuery,
  upholdSchema,
  type AppealsQuery,
  type UpholdInput,
} from '../reviews.dto.js';
import { appealsWire, overturnRatesWire } from '../reviews.wire.js';
import { AppealsReads } from './appeals.reads.js';
import { AppealsService } from './appeals.service.js';

const uuid = z.uuid();

/** Appeals and their outcome. */
@ApiTags('reviews')
@Controller('api/appeals')
export class AppealsController {
  constructor(
    private readonly service: AppealsService,
    private readonly reads: AppealsReads,
  ) {}

  @Get()
  @May('visits.read')
  @Answers(appealsWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: appealsQuery }) query: AppealsQuery) {
    return this.reads.list(tx, who.scope, query);
  }

  @Get('rates')
  @May('shopping.read')
  @Answers(overturnRatesWire)
  async rates(@Tx() tx: Transaction, @Query({ schema: oneReviewQuery }) query: z.output<typeof oneReviewQuery>) {
    return { items: await this.reads.rates(tx, query.language) };
  }

  @Post(':id/uphold')
  @May('visits.review')
  @AnswersNothing()
  async uphold(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: upholdSchema }) input: UpholdInput,
  ) {
    await this.service.uphold(tx, who, id, input);
  }

  @Post(':id/dismiss')
  @May('visits.review')
  @AnswersNothing()
  async dismiss(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: dismissSchema }) input: z.output<typeof dismissSchema>,
  ) {
    await this.service.dismiss(tx, who, id, input.outcome);
  }
}
