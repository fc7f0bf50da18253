import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersNothing } from '../http/answers.js';
import { PromisesReads } from './promises.reads.js';
import { MadePromises } from './promises.service.js';
import {
  promiseActSchema,
  promiseMadeWire,
  promiseSchema,
  promisesQuery,
  promisesWire,
  type PromiseActInput,
  type PromiseInput,
  type PromisesQuery,
} from './promises.wire.js';

/** What was promised to customers. Nothing deletes a promise, and nobody says when something happened. */
@ApiTags('promises')
@Controller('api/promises')
export class PromisesController {
  constructor(
    private readonly promises: MadePromises,
    private readonly reads: PromisesReads,
  ) {}

  /** Those that are to be kept, broken ones too, what is due first on top; or those that are over. */
  @Get()
  @May('cases.read')
  @Answers(promisesWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: promisesQuery }) query: PromisesQuery) {
    return this.reads.list(tx, who.scope, query);
  }

  @Post()
  @May('promises.make')
  @Answers(promiseMadeWire, 201)
  async make(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: promiseSchema }) input: PromiseInput) {
    return { id: await this.promises.make(tx, who, input) };
  }

  /** Writes down what happened to one, as of now. */
  @Post(':id/events')
  @May('cases.work')
  @AnswersNothing()
  async act(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: promiseActSchema }) input: PromiseActInput,
  ) {
    await this.promises.act(tx, who, id, input);
  }
}
