import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { ReceiptReads } from '../visits/receipt.reads.js';
import { amendmentSchema, keySchema, type AmendmentInput } from '../visits/visit-input.dto.js';
import { AppealsService } from './appeals.service.js';
import { ReviewsService } from './reviews.service.js';
import { shopperAppealSchema } from './reviews.dto.js';

/** What a shopper answers to a review. */
@ApiTags('shop')
@Controller('api/visits/:key')
export class AnswersToReviewController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly appeals: AppealsService,
    private readonly receipts: ReceiptReads,
  ) {}

  @Post('amendments')
  @May('visits.make')
  @HttpCode(201)
  async amend(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: amendmentSchema }) input: AmendmentInput,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.status(await this.reviews.amend(tx, who, key, input.amendmentKey, input.answers));
    return this.receipts.of(tx, who.personId ?? '', key);
  }

  @Post('appeal')
  @May('visits.make')
  async appeal(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: shopperAppealSchema }) input: z.output<typeof shopperAppealSchema>,
  ) {
    return { id: await this.appeals.appealRejection(tx, who, key, input.reason) };
  }
}
