import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { CaseSettings } from './case-settings.service.js';
import { caseSettingsSchema, caseSettingsWire, type CaseSettingsInput } from './case-settings.wire.js';

/** By when what is owed to customers is to be done, and what is granted without asking. */
@ApiTags('cases')
@Controller('api/case-settings')
export class CaseSettingsController {
  constructor(private readonly settings: CaseSettings) {}

  @Get()
  @May('cases.read')
  @Answers(caseSettingsWire)
  async read(@Tx() tx: Transaction) {
    return this.settings.read(tx);
  }

  /** Open cases are counted by new targets at once, and say so where that moves what is due. */
  @Put()
  @May('organisation.change')
  @AnswersNothing()
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: caseSettingsSchema }) input: CaseSettingsInput,
  ) {
    await this.settings.change(tx, who, input);
  }
}
