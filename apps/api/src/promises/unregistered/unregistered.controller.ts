import { Controller, Delete, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Heavy } from '../../access/heavy.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { Unregistered } from './unregistered.service.js';
import { unregisteredQuery, unregisteredWire, type UnregisteredQuery } from './unregistered.wire.js';

/** Whoever is no customer, and of whom something is kept all the same. */
@ApiTags('cases')
@Controller('api/unregistered')
export class UnregisteredController {
  constructor(private readonly unregistered: Unregistered) {}

  /** What is kept of somebody, by a name, number or address that she left. */
  @Get()
  @Heavy()
  @May('customers.change')
  @Answers(unregisteredWire)
  async find(@Tx() tx: Transaction, @Query({ schema: unregisteredQuery }) { about }: UnregisteredQuery) {
    return { items: await this.unregistered.find(tx, about) };
  }

  /** Forgets her in a case, and what was promised in it. */
  @Delete('cases/:id')
  @May('customers.change')
  @AnswersNothing()
  async forgetCase(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    await this.unregistered.forget(tx, who, 'case', id);
  }

  @Delete('promises/:id')
  @May('customers.change')
  @AnswersNothing()
  async forgetPromise(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: z.uuid() }) id: string) {
    await this.unregistered.forget(tx, who, 'promise', id);
  }
}
