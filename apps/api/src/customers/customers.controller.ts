import { Body, Controller, Delete, Get, Header, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersFile, AnswersNothing } from '../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import {
  changeCustomerSchema,
  customerSchema,
  customersQuery,
  purchaseSchema,
  suppressSchema,
  type ChangeCustomerInput,
  type CustomerInput,
  type CustomersQuery,
  type PurchaseInput,
} from './customers.dto.js';
import { CustomerHistory } from './customer-history.reads.js';
import { CustomersReads } from './customers.reads.js';
import { CustomersService } from './customers.service.js';
import { customerWire, customersWire, everythingWire, suppressionsWire } from './customers.wire.js';
import { EraseCustomer } from './erase-customer.service.js';
import { ExportCustomers } from './export-customers.service.js';
import { PersonalDataRegister } from './personal-data.service.js';

const uuid = z.uuid();

/** Customers, what they bought, what they were asked, and who gets no mail. */
@ApiTags('customers')
@Controller('api')
export class CustomersController {
  constructor(
    private readonly service: CustomersService,
    private readonly reads: CustomersReads,
    private readonly erasing: EraseCustomer,
    private readonly exporting: ExportCustomers,
    private readonly personal: PersonalDataRegister,
    private readonly history: CustomerHistory,
  ) {}

  @Get('customers')
  @May('customers.read')
  @Answers(customersWire)
  async list(@Tx() tx: Transaction, @Query({ schema: customersQuery }) query: CustomersQuery) {
    return this.reads.list(tx, query);
  }

  @Post('customers')
  @May('customers.change')
  @Answers(customerWire, 201)
  async add(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: customerSchema }) input: CustomerInput) {
    return this.one(tx, await this.service.add(tx, who, input));
  }

  /** All customers with their purchases, as a file that comes in again as it is. */
  @Get('customers/export.csv')
  @May('customers.read')
  @WithoutTransaction()
  @AnswersFile('text/csv')
  export(@RequestWho() who: Who) {
    const disposition = 'attachment; filename="candour-customers.csv"';
    return new StreamableFile(this.exporting.stream(who.organisationId), {
      type: 'text/csv; charset=utf-8',
      disposition,
    });
  }

  @Get('customers/:id')
  @May('customers.read')
  @Answers(customerWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    const customer = await this.reads.one(tx, id);
    return { ...customer, purchases: await this.reads.purchases(tx, id), history: await this.history.of(tx, id) };
  }

  /** All that every room keeps of one customer, as a file to give to them; answers are left out for whoever may read none. */
  @Get('customers/:id/everything.json')
  @May('customers.change')
  @Header('Content-Disposition', 'attachment; filename="candour-customer.json"')
  @Answers(everythingWire)
  async everything(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.personal.tell(tx, who, id);
  }

  @Patch('customers/:id')
  @May('customers.change')
  @Answers(customerWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeCustomerSchema }) input: ChangeCustomerInput,
  ) {
    await this.service.change(tx, who, id, input);
    return this.one(tx, id);
  }

  @Delete('customers/:id')
  @May('customers.change')
  @AnswersNothing()
  async erase(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.erasing.erase(tx, who, id);
  }

  @Post('customers/:id/purchases')
  @May('customers.change')
  @Answers(customerWire, 201)
  async addPurchase(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: purchaseSchema }) input: PurchaseInput,
  ) {
    await this.service.addPurchase(tx, who, id, input);
    return this.one(tx, id);
  }

  @Get('suppressions')
  @May('customers.read')
  @Answers(suppressionsWire)
  async suppressions(@Tx() tx: Transaction, @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>) {
    const after = decodeId(query.after);
    return pageOf(await this.reads.suppressions(tx, after, query.limit), query.limit, (row) => row.id);
  }

  @Post('suppressions')
  @May('customers.change')
  @AnswersNothing()
  async suppress(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: suppressSchema }) input: z.output<typeof suppressSchema>,
  ) {
    await this.service.suppress(tx, who, input.email, 'by_hand');
  }

  @Delete('suppressions/:id')
  @May('customers.change')
  @AnswersNothing()
  async lift(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.liftSuppression(tx, who, id);
  }
}
