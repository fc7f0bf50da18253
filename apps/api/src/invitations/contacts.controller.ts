import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { CustomersReads } from '../customers/customers.reads.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { contactsWire } from './ledger.wire.js';
import { WhyAskedReads } from './ledger/why-asked.reads.js';

/** How often a customer was written to, and from when they may be again. */
@ApiTags('customers')
@Controller('api/customers')
export class ContactsController {
  constructor(
    private readonly customers: CustomersReads,
    private readonly whyAsked: WhyAskedReads,
  ) {}

  @Get(':id/contacts')
  @May('customers.read')
  @Answers(contactsWire)
  async contacts(@Tx() tx: Transaction, @Param('id', { schema: z.uuid() }) id: string) {
    await this.customers.one(tx, id);
    return this.whyAsked.budget(tx, id);
  }
}
