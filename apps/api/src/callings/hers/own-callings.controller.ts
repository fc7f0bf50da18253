import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import { AttemptLimit } from '../../access/sign-in/attempt-limit.service.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { callerOf } from '../caller-of.js';
import { agreedOnSchema, callBackSearchSchema } from '../callings.dto.js';
import { callingWire } from '../callings.wire.js';
import { CallingsReads } from '../callings.reads.js';
import { SendLink } from '../talk/send-link.service.js';
import { CallBack } from './call-back.service.js';
import { OwnCallingsReads } from './own-callings.reads.js';
import {
  linkMailedWire,
  momentOfAppointmentWire,
  ownCallingsWire,
  personalLinkWire,
  tryOutWire,
  whoCallsBackWire,
} from './own-callings.wire.js';

const uuid = z.uuid();
/** Numbers that one person may look for in a quarter of an hour: those who call back, and no list of everybody. */
const mostSearches = 60;

/** What interviewers do beside the calling in their hands: go on after a crash, answer whoever calls back, agree on a moment, send the link, try out. */
@ApiTags('callings')
@Controller('api/callings')
export class OwnCallingsController {
  constructor(
    private readonly reads: CallingsReads,
    private readonly own: OwnCallingsReads,
    private readonly callBack: CallBack,
    private readonly links: SendLink,
    private readonly limit: AttemptLimit,
  ) {}

  @Get('mine')
  @May('calls.make')
  @Answers(ownCallingsWire)
  async mine(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.own.mine(tx, callerOf(who)) };
  }

  @Get('try-out')
  @May('calls.make')
  @Answers(tryOutWire)
  async tryOut(@Tx() tx: Transaction) {
    return this.own.tryOut(tx);
  }

  @Post('search')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(whoCallsBackWire)
  async search(
    @RequestWho() who: Who,
    @Body({ schema: callBackSearchSchema }) { number }: z.output<typeof callBackSearchSchema>,
  ) {
    await this.limit.count([{ key: `numbers looked for by ${callerOf(who)}`, limit: mostSearches }]);
    return { items: await this.callBack.search(who.organisationId, number) };
  }

  @Post(':id/call-back')
  @May('calls.make')
  @Answers(callingWire)
  async takeBack(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.callBack.take(tx, callerOf(who), id);
    return this.reads.inHand(tx, callerOf(who), id);
  }

  @Post(':id/moment')
  @May('calls.make')
  @Answers(momentOfAppointmentWire)
  async moment(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: agreedOnSchema }) agreed: z.output<typeof agreedOnSchema>,
  ) {
    return this.own.moment(tx, callerOf(who), id, agreed);
  }

  @Get(':id/link')
  @May('calls.make')
  @Answers(personalLinkWire)
  async link(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.links.link(tx, callerOf(who), id);
  }

  @Post(':id/link')
  @May('calls.make')
  @Answers(linkMailedWire)
  async mailLink(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return { mailed: await this.links.mail(tx, callerOf(who), id) };
  }
}
