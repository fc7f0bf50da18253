import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { csvOf } from '../../files/lists/csv.js';
import { Answers, AnswersFile, AnswersNothing } from '../../http/answers.js';
import { daySchema } from '../../http/day.js';
import { PayReads } from './pay.reads.js';
import { PayService } from './pay.service.js';
import { payWire } from './pay.wire.js';

const payQuery = z.strictObject({ shopperId: z.uuid().optional(), paid: z.enum(['true', 'false']).optional() });
const paidSchema = z.strictObject({
  visitIds: z.array(z.uuid()).min(1).max(5_000),
  paidOn: daySchema,
  /** Fee and reimbursement of each visit as they were seen; where one is paid already or comes to another sum, nothing is done. */
  amounts: z.record(z.uuid(), z.number().min(0)).optional(),
});
type PayQuery = z.output<typeof payQuery>;

/** What shoppers are owed for approved visits. */
@ApiTags('shopping')
@Controller('api/pay')
export class PayController {
  constructor(
    private readonly reads: PayReads,
    private readonly service: PayService,
  ) {}

  @Get()
  @May('visits.pay')
  @Answers(payWire)
  async list(@Tx() tx: Transaction, @Query({ schema: payQuery }) query: PayQuery) {
    return { items: await this.reads.rows(tx, filterOf(query)) };
  }

  @Get('export.csv')
  @May('visits.pay')
  @AnswersFile('text/csv')
  async export(
    @Tx() tx: Transaction,
    @Query({ schema: payQuery }) query: PayQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const rows = await this.reads.rows(tx, filterOf(query));
    response.type('text/csv; charset=utf-8').attachment('candour-pay.csv');
    return csvOf(
      ['job', 'shopper', 'store', 'programme', 'day', 'fee', 'reimbursement', 'currency', 'paid on'],
      rows.map((row) => [
        row.jobId,
        row.shopper,
        row.store,
        row.programme,
        row.visitedOn,
        row.fee.toFixed(2),
        row.reimbursement.toFixed(2),
        row.currency,
        row.paidOn,
      ]),
    );
  }

  @Post('paid')
  @May('visits.pay')
  @AnswersNothing()
  async markPaid(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: paidSchema }) input: z.output<typeof paidSchema>,
  ) {
    await this.service.markPaid(tx, who, input.visitIds, input.paidOn, input.amounts);
  }
}

function filterOf({ shopperId, paid }: PayQuery) {
  return { ...(shopperId ? { shopperId } : {}), ...(paid === undefined ? {} : { paid: paid === 'true' }) };
}
