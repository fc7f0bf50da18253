import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { acceptSchema, briefingAnswersSchema, reasonSchema } from '../assignments/assignments.dto.js';
import { AssignmentsService } from '../assignments/assignments.service.js';
import { ShopReads } from './shop.reads.js';
import { briefingResultWire, jobWire } from './shop.wire.js';

const uuid = z.uuid();
type Reason = z.output<typeof reasonSchema>;

/** What a shopper does with a job before the visit. */
@ApiTags('shop')
@Controller('api/shop/jobs/:id')
export class JobsController {
  constructor(
    private readonly service: AssignmentsService,
    private readonly reads: ShopReads,
  ) {}

  @Post('briefing-test')
  @May('visits.make')
  @Answers(briefingResultWire)
  async test(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: briefingAnswersSchema }) input: z.output<typeof briefingAnswersSchema>,
  ) {
    return this.service.testBriefing(tx, who, id, input.answers);
  }

  @Post('accept')
  @May('visits.make')
  @Answers(jobWire)
  async accept(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: acceptSchema }) seen: z.output<typeof acceptSchema>,
  ) {
    await this.service.accept(tx, who, id, seen?.termsKey);
    return this.reads.job(tx, who.personId ?? '', id);
  }

  @Post('decline')
  @May('visits.make')
  @AnswersNothing()
  async decline(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: reasonSchema }) { reason }: Reason,
  ) {
    await this.service.decline(tx, who, id, reason);
  }

  @Post('give-back')
  @May('visits.make')
  @AnswersNothing()
  async giveBack(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: reasonSchema }) { reason }: Reason,
  ) {
    await this.service.giveBack(tx, who, id, reason);
  }

  @Post('apply')
  @May('visits.make')
  @Answers(jobWire)
  async apply(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.apply(tx, who, id);
    return this.reads.job(tx, who.personId ?? '', id);
  }

  @Post('withdraw')
  @May('visits.make')
  @AnswersNothing()
  async withdraw(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.withdraw(tx, who, id);
  }
}
