import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { saveStandardSchema, type SaveStandardInput } from './standard.dto.js';
import { StandardReads } from './standard.reads.js';
import { StandardService } from './standard.service.js';
import { savedStandardWire, standardFoundWire, standardVersionWire } from './standard.wire.js';

/** The service standard: a draft to work on, and its published versions. */
@ApiTags('standard')
@Controller('api/standard')
export class StandardController {
  constructor(
    private readonly service: StandardService,
    private readonly reads: StandardReads,
  ) {}

  @Get()
  @May('standard.read')
  @Answers(standardFoundWire)
  async overview(@Tx() tx: Transaction) {
    return this.reads.overview(tx);
  }

  @Put('draft')
  @May('standard.change')
  @Answers(savedStandardWire)
  async saveDraft(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: saveStandardSchema }) input: SaveStandardInput,
  ) {
    return this.service.saveDraft(tx, who, input.standard, input.revision);
  }

  @Get('versions/:id')
  @May('standard.read')
  @Answers(standardVersionWire)
  async version(@Tx() tx: Transaction, @Param('id', { schema: z.uuid() }) id: string) {
    return this.reads.version(tx, id);
  }
}
