import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../../http/page.js';
import { suppressedNumbersWire, suppressNumbersSchema, suppressedCountWire } from './suppressed-numbers.wire.js';
import { SuppressedNumbers } from './suppressed-numbers.service.js';

/** Numbers that nobody rings. */
@ApiTags('customers')
@Controller('api/suppressed-numbers')
export class SuppressedNumbersController {
  constructor(private readonly numbers: SuppressedNumbers) {}

  @Get()
  @May('customers.read')
  @Answers(suppressedNumbersWire)
  async list(@Tx() tx: Transaction, @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>) {
    const rows = await this.numbers.list(tx, decodeId(query.after), query.limit);
    return pageOf(rows, query.limit, (row) => row.id);
  }

  @Post()
  @May('customers.change')
  @Answers(suppressedCountWire)
  async suppress(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: suppressNumbersSchema }) { phones }: z.output<typeof suppressNumbersSchema>,
  ) {
    return { added: await this.numbers.suppress(tx, who, phones) };
  }

  @Delete(':id')
  @May('customers.change')
  @AnswersNothing()
  async lift(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    await this.numbers.lift(tx, who, id);
  }
}
