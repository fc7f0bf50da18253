import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { contactWishesQuery, markWishSchema, type ContactWishesQuery, type MarkWish } from './contact-wishes.dto.js';
import { ContactWishesReads } from './contact-wishes.reads.js';
import { ContactWishesService } from './contact-wishes.service.js';
import { contactWishesWire } from './contact-wishes.wire.js';

/** Who said yes to ‘May we contact you?’, and whether somebody did. */
@ApiTags('responses')
@Controller('api/contact-wishes')
export class ContactWishesController {
  constructor(
    private readonly reads: ContactWishesReads,
    private readonly service: ContactWishesService,
  ) {}

  @Get()
  @May('responses.read')
  @Answers(contactWishesWire)
  async list(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: contactWishesQuery }) query: ContactWishesQuery,
  ) {
    return this.reads.list(tx, who.scope, query);
  }

  @Put(':id')
  @May('customers.change')
  @AnswersNothing()
  async mark(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: markWishSchema }) { done }: MarkWish,
  ) {
    await this.service.mark(tx, who, id, done);
  }
}
