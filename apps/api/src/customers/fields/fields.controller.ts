import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { changeFieldSchema, fieldSchema, type ChangeFieldInput, type FieldInput } from './fields.dto.js';
import { FieldsReads } from './fields.reads.js';
import { FieldsService } from './fields.service.js';
import { usedFieldWire, usedFieldsWire } from './fields.wire.js';

const keySchema = z.string().max(40);

/** Fields that the organisation keeps of its customers beside those that Candour has: segment, loyalty, and what else a list tells. */
@ApiTags('customers')
@Controller('api/customer-fields')
export class FieldsController {
  constructor(
    private readonly service: FieldsService,
    private readonly reads: FieldsReads,
  ) {}

  @Get()
  @May('customers.read')
  @Answers(usedFieldsWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.reads.list(tx) };
  }

  @Post()
  @May('customers.change')
  @Answers(usedFieldWire, 201)
  async add(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: fieldSchema }) input: FieldInput) {
    return this.reads.one(tx, await this.service.add(tx, who, input));
  }

  /** Renames a field, or says whether results are compared by it: earlier answers are counted in the background. */
  @Patch(':key')
  @May('customers.change')
  @Answers(usedFieldWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('key', { schema: keySchema }) key: string,
    @Body({ schema: changeFieldSchema }) input: ChangeFieldInput,
  ) {
    await this.service.change(tx, who, key, input);
    return this.reads.one(tx, key);
  }

  /** Takes a field away, with its values of all customers and its part of every figure. */
  @Delete(':key')
  @May('customers.change')
  @AnswersNothing()
  async remove(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('key', { schema: keySchema }) key: string) {
    await this.service.remove(tx, who, key);
  }
}
