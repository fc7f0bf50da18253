import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Heavy } from '../../access/heavy.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { CaseRulesReads } from './case-rules.reads.js';
import { CaseRules } from './case-rules.service.js';
import {
  caseRuleMadeWire,
  caseRuleSchema,
  caseRulesWire,
  tryRuleSchema,
  wouldMeetWire,
  type CaseRuleInput,
} from './case-rules.wire.js';

/** Which answers open a case. */
@ApiTags('cases')
@Controller('api/case-rules')
export class CaseRulesController {
  constructor(
    private readonly rules: CaseRules,
    private readonly reads: CaseRulesReads,
  ) {}

  @Get()
  @May('surveys.change')
  @Answers(caseRulesWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.reads.list(tx) };
  }

  @Post()
  @Heavy()
  @May('surveys.change')
  @Answers(caseRuleMadeWire, 201)
  async start(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: caseRuleSchema }) input: CaseRuleInput) {
    return { id: await this.rules.start(tx, who, input) };
  }

  /** How many answers of the last 30 days it would have met. Nothing is changed. */
  @Post('try')
  @Heavy()
  @May('surveys.change')
  @Answers(wouldMeetWire)
  async wouldMeet(@Tx() tx: Transaction, @Body({ schema: tryRuleSchema }) input: z.output<typeof tryRuleSchema>) {
    return this.rules.wouldMeet(tx, input);
  }

  @Delete(':id')
  @May('surveys.change')
  @AnswersNothing()
  async stop(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    await this.rules.stop(tx, who, id);
  }
}
