import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersNothing } from '../http/answers.js';
import { CasesReads } from './cases.reads.js';
import { Cases } from './cases.service.js';
import {
  actSchema,
  caseMadeWire,
  casesQuery,
  casesWire,
  caseWire,
  openCaseSchema,
  type ActInput,
  type CasesQuery,
  type OpenCaseInput,
} from './cases.wire.js';

const uuid = z.uuid();

/** What dissatisfied customers are owed. */
@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly reads: CasesReads,
  ) {}

  /** What is due first comes first. */
  @Get()
  @May('cases.read')
  @Answers(casesWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: casesQuery }) query: CasesQuery) {
    return this.reads.list(tx, who.scope, query);
  }

  @Post()
  @May('cases.work')
  @Answers(caseMadeWire, 201)
  async open(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: openCaseSchema }) input: OpenCaseInput) {
    return { id: await this.cases.openByHand(tx, who, input) };
  }

  @Get(':id')
  @May('cases.read')
  @Answers(caseWire)
  async one(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, who, id);
  }

  /** Writes down what happened. */
  @Post(':id/events')
  @May('cases.work')
  @AnswersNothing()
  async act(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: actSchema }) input: ActInput,
  ) {
    await this.cases.act(tx, who, id, input);
  }
}
