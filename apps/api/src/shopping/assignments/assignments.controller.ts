import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { assignmentsQuery, seenSchema, offerSchema, type AssignmentsQuery, type Seen } from './assignments.dto.js';
import { AssignmentsReads } from './assignments.reads.js';
import { AssignmentsService } from './assignments.service.js';
import { assignmentsWire, proposalsWire } from './assignments.wire.js';
import { ProposalsReads } from './proposals.reads.js';

const uuid = z.uuid();
const proposalsQuery = z.strictObject({ programmeId: z.uuid() });

/** Planned visits and whose they are, for those who run the shopping. */
@ApiTags('shopping')
@Controller('api/assignments')
export class AssignmentsController {
  constructor(
    private readonly service: AssignmentsService,
    private readonly reads: AssignmentsReads,
    private readonly proposals: ProposalsReads,
  ) {}

  @Get()
  @May('shoppers.read')
  @Answers(assignmentsWire)
  async list(@Tx() tx: Transaction, @Query({ schema: assignmentsQuery }) query: AssignmentsQuery) {
    return this.reads.list(tx, query);
  }

  /** Who should be offered which open job; nothing is offered by asking. */
  @Get('proposals')
  @May('shoppers.read')
  @Answers(proposalsWire)
  async propose(@Tx() tx: Transaction, @Query({ schema: proposalsQuery }) query: z.output<typeof proposalsQuery>) {
    return this.proposals.of(tx, query.programmeId);
  }

  @Post(':id/offer')
  @May('shopping.change')
  @AnswersNothing()
  async offer(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: offerSchema }) input: z.output<typeof offerSchema>,
  ) {
    await this.service.offer(tx, who, id, input.shopperId);
  }

  @Post(':id/withdraw-offer')
  @May('shopping.change')
  @AnswersNothing()
  async withdraw(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: seenSchema }) seen: Seen,
  ) {
    await this.service.withdrawOffer(tx, who, id, seen);
  }

  @Post(':id/cancel')
  @May('shopping.change')
  @AnswersNothing()
  async cancel(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: seenSchema }) seen: Seen,
  ) {
    await this.service.cancel(tx, who, id, seen);
  }
}
