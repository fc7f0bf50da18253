import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import { callerOf } from '../callings/caller-of.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersNothing } from '../http/answers.js';
import { bridgedCallWire, newestBridgedCallWire, ownTelephoneSchema, ownTelephoneWire } from './bridged-calls.wire.js';
import { CallByLine, type BridgedCall } from './call-by-line.service.js';
import { OwnTelephone } from './own-telephone.service.js';

const uuid = z.uuid();

/** An interviewer has the line call: her own telephone first, then the customer's. */
@ApiTags('callings')
@Controller('api')
export class BridgedCallsController {
  constructor(
    private readonly byLine: CallByLine,
    private readonly own: OwnTelephone,
  ) {}

  @Get('own-telephone')
  @May('calls.make')
  @Answers(ownTelephoneWire)
  async telephone(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.own.told(tx, callerOf(who));
  }

  @Put('own-telephone')
  @May('calls.make')
  @AnswersNothing()
  async setTelephone(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: ownTelephoneSchema }) { number }: z.output<typeof ownTelephoneSchema>,
  ) {
    await this.own.set(tx, callerOf(who), number);
  }

  @Get('callings/:id/line-call')
  @May('calls.make')
  @Answers(newestBridgedCallWire)
  async newest(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    const newest = await this.byLine.newest(tx, callerOf(who), id);
    return { call: newest && told(newest) };
  }

  @Post('callings/:id/line-call')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(bridgedCallWire)
  async start(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return told(await this.byLine.start(who.organisationId, callerOf(who), id));
  }

  @Post('callings/:id/line-call/cancel')
  @WithoutTransaction()
  @May('calls.make')
  @AnswersNothing()
  async cancel(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.byLine.cancel(who.organisationId, callerOf(who), id);
  }
}

function told({ state, ended, attemptId, customerStatus }: BridgedCall) {
  const hasRung = state === 'rung' || state === 'talking' || ended === 'done';
  return { state, ended, attemptId: hasRung ? attemptId : null, customerStatus };
}
