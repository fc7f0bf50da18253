import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { doubtsWire, sendingStateWire } from '../ledger.wire.js';
import { DoubtsService } from './doubts.service.js';
import { RestoreGuard } from './restore-guard.service.js';

const uuid = z.uuid();
const attemptsQuery = z.strictObject({
  state: z.enum(['in_doubt', 'refused']).default('in_doubt'),
  limit: z.coerce.number().int().min(1).max(500).default(500),
});

/** Attempts that somebody has to look at, and whether any are made. */
@ApiTags('campaigns')
@Controller('api')
export class AttemptsController {
  constructor(
    private readonly doubts: DoubtsService,
    private readonly guard: RestoreGuard,
  ) {}

  @Get('attempts')
  @May('campaigns.read')
  @Answers(doubtsWire)
  async attempts(@Tx() tx: Transaction, @Query({ schema: attemptsQuery }) query: z.output<typeof attemptsQuery>) {
    return { items: await this.doubts.list(tx, query.state, query.limit) };
  }

  @Post('attempts/:id/resend')
  @May('campaigns.change')
  @AnswersNothing()
  async resend(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.doubts.resend(tx, who, id);
  }

  @Post('attempts/:id/take-as-sent')
  @May('campaigns.change')
  @AnswersNothing()
  async takeAsSent(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.doubts.takeAsSent(tx, who, id);
  }

  @Get('sending')
  @May('campaigns.read')
  @Answers(sendingStateWire)
  async sending(@Tx() tx: Transaction) {
    return this.guard.state(tx);
  }

  @Post('sending/release')
  @May('campaigns.change')
  @AnswersNothing()
  async release(@Tx() tx: Transaction, @RequestWho() who: Who) {
    await this.guard.release(tx, who);
  }
}
