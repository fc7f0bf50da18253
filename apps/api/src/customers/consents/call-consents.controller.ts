import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import {
  callConsentsWire,
  consentSchema,
  consentsSchema,
  notedWire,
  takeBackSchema,
  type ConsentInput,
  type ConsentsInput,
  type TakeBackInput,
} from './call-consents.dto.js';
import { CallConsents } from './call-consents.service.js';

const uuid = z.uuid();

/** Who agreed to be called, or asked by mail: without it nobody is called by a machine, nor by interviewers or by mail where the country asks for it. */
@ApiTags('customers')
@Controller('api')
export class CallConsentsController {
  constructor(private readonly consents: CallConsents) {}

  @Get('customers/:id/call-consents')
  @May('customers.read')
  @Answers(callConsentsWire)
  async of(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return { items: await this.consents.of(tx, id) };
  }

  @Put('customers/:id/call-consents')
  @May('customers.change')
  @AnswersNothing()
  async note(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: consentSchema }) given: ConsentInput,
  ) {
    await this.consents.note(tx, who, id, given);
  }

  /** Takes back what stands; that it was given stays, with the moment of this. */
  @Post('customers/:id/call-consents/take-back')
  @May('customers.change')
  @AnswersNothing()
  async takeBack(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: takeBackSchema }) { channel }: TakeBackInput,
  ) {
    await this.consents.takeBack(tx, who, id, channel);
  }

  /** The same of many, by their references. */
  @Post('call-consents')
  @May('customers.change')
  @Answers(notedWire)
  async noteMany(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: consentsSchema }) { references, ...given }: ConsentsInput,
  ) {
    return this.consents.noteMany(tx, who, references, given);
  }
}
