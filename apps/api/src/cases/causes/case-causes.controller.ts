import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { CaseCauses } from './case-causes.service.js';
import {
  causeChangeSchema,
  causeKey,
  causeMadeWire,
  causeSchema,
  causesWire,
  type CauseChangeInput,
  type CauseInput,
} from './case-causes.wire.js';

/** Why it comes to cases. */
@ApiTags('cases')
@Controller('api/case-causes')
export class CaseCausesController {
  constructor(private readonly causes: CaseCauses) {}

  @Get()
  @May('cases.read')
  @Answers(causesWire)
  async list(@Tx() tx: Transaction) {
    const all = await this.causes.list(tx);
    return {
      items: all.map(({ key, parent, names, retiredAt }) => ({ key, parent, names, isRetired: retiredAt !== null })),
    };
  }

  @Post()
  @May('organisation.change')
  @Answers(causeMadeWire, 201)
  async add(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: causeSchema }) input: CauseInput) {
    return { key: await this.causes.add(tx, who, input) };
  }

  @Patch(':key')
  @May('organisation.change')
  @AnswersNothing()
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('key', { schema: causeKey }) key: string,
    @Body({ schema: causeChangeSchema }) input: CauseChangeInput,
  ) {
    await this.causes.change(tx, who, key, input);
  }
}
