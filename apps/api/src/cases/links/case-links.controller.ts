import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { CaseLinks } from './case-links.service.js';
import { caseLinkWire } from './case-links.wire.js';

/** The link of a store, on receipts and walls, by which anybody says what is to be put right. */
@ApiTags('cases')
@Controller('api/stores/:id/case-link')
export class CaseLinksController {
  constructor(private readonly links: CaseLinks) {}

  @Get()
  @May('cases.work')
  @Answers(caseLinkWire)
  async read(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    return this.links.read(tx, who, id);
  }

  /** Makes one; the one before ends, on every receipt that has it. */
  @Post()
  @May('cases.work')
  @AnswersNothing()
  async renew(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    await this.links.renew(tx, who, id);
  }
}
