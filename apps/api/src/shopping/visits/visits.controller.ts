import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { ReceiptReads } from './receipt.reads.js';
import { keySchema, visitSchema, type VisitInput } from './visit-input.dto.js';
import { VisitsService } from './visits.service.js';
import { receiptWire } from './visits.wire.js';

/** Visits as a shopper's phone hands them in, and the receipts by which it knows what is safe. */
@ApiTags('shop')
@Controller('api/visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly receipts: ReceiptReads,
    private readonly database: Database,
  ) {}

  /** 201 stored · 202 the same was stored before · 409 another visit under this key or for this job · 423 being stored now. */
  @Put(':key')
  @May('visits.make')
  @WithoutTransaction()
  @Answers(receiptWire, 201, 202)
  async handIn(
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: visitSchema }) input: VisitInput,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { status, receipt } = await this.visits.handIn(who, key, input);
    response.status(status);
    if (receipt !== null) return receipt;
    return this.database.inOrganisation(who.organisationId, (tx) => this.receipts.of(tx, who.personId ?? '', key));
  }

  @Get(':key')
  @May('visits.make')
  @Answers(receiptWire)
  async receipt(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('key', { schema: keySchema }) key: string) {
    return this.receipts.of(tx, who.personId ?? '', key);
  }
}
