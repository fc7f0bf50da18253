import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../../../access/may.js';
import { Tx } from '../../../access/request-transaction.js';
import { RequestWho } from '../../../access/request-who.js';
import type { Who } from '../../../access/who.js';
import { WithoutTransaction } from '../../../access/without-transaction.js';
import { Database } from '../../../database/database.service.js';
import type { Transaction } from '../../../database/transaction.js';
import { Answers } from '../../../http/answers.js';
import { ReceiptReads } from '../../visits/receipt.reads.js';
import { amendmentSchema, keySchema, type AmendmentInput } from '../../visits/visit-input.dto.js';
import { receiptWire } from '../../visits/visits.wire.js';
import { AppealsService } from '../appeals/appeals.service.js';
import { shopperAppealSchema } from '../reviews.dto.js';
import { appealedWire } from '../reviews.wire.js';
import { AmendmentsService } from './amendments.service.js';

/** What a shopper answers to a review. */
@ApiTags('shop')
@Controller('api/visits/:key')
export class AnswersToReviewController {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly appeals: AppealsService,
    private readonly receipts: ReceiptReads,
    private readonly database: Database,
  ) {}

  /** 201 taken · 202 the same was taken before · 409 other answers under that key, or no longer returned · 423 being stored now. */
  @Post('amendments')
  @May('visits.make')
  @WithoutTransaction()
  @Answers(receiptWire, 201, 202)
  async amend(
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: amendmentSchema }) input: AmendmentInput,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.status(await this.amendments.amend(who, key, input));
    return this.database.inOrganisation(who.organisationId, (tx) => this.receipts.of(tx, who.personId ?? '', key));
  }

  @Post('appeal')
  @May('visits.make')
  @Answers(appealedWire, 201)
  async appeal(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: shopperAppealSchema }) input: z.output<typeof shopperAppealSchema>,
  ) {
    return { id: await this.appeals.appealRejection(tx, who, key, input.reason) };
  }
}
