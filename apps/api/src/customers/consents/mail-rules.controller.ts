import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { MailRules } from './mail-rules.service.js';
import { mailCountrySchema, mailRuleSchema, mailRulesWire } from './mail-rules.wire.js';

/** In which countries customers are asked by mail only with their consent. */
@ApiTags('customers')
@Controller('api')
export class MailRulesController {
  constructor(private readonly rules: MailRules) {}

  @Get('mail-rules')
  @May('campaigns.read')
  @Answers(mailRulesWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.rules.list(tx) };
  }

  /** Holds from the next mail on, also for campaigns that run. */
  @Put('mail-rules/:country')
  @May('organisation.change')
  @AnswersNothing()
  async set(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('country', { schema: mailCountrySchema }) country: string,
    @Body({ schema: mailRuleSchema }) { consent }: z.output<typeof mailRuleSchema>,
  ) {
    await this.rules.set(tx, who, country, consent);
  }
}
