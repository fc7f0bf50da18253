import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import {
  changeShopperSchema,
  inviteShopperSchema,
  type ChangeShopperInput,
  type InviteShopperInput,
} from './shoppers.dto.js';
import { ShoppersReads } from './shoppers.reads.js';
import { ShoppersService } from './shoppers.service.js';
import { shopperWire, shoppersWire } from './shoppers.wire.js';

const uuid = z.uuid();

/** Who shops, for those who run the shopping. */
@ApiTags('shopping')
@Controller('api/shoppers')
export class ShoppersController {
  constructor(
    private readonly service: ShoppersService,
    private readonly reads: ShoppersReads,
  ) {}

  @Get()
  @May('shoppers.read')
  @Answers(shoppersWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.reads.list(tx) };
  }

  /** Invites a shopper, who gets a link by mail that opens the app on the phone. */
  @Post()
  @May('shoppers.change')
  @Answers(shopperWire, 201)
  async invite(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Body({ schema: inviteShopperSchema }) input: InviteShopperInput,
  ) {
    return this.reads.one(tx, await this.service.invite(tx, who, input));
  }

  @Get(':id')
  @May('shoppers.read')
  @Answers(shopperWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  @Patch(':id')
  @May('shoppers.change')
  @Answers(shopperWire)
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeShopperSchema }) input: ChangeShopperInput,
  ) {
    await this.service.change(tx, who, id, input);
    return this.reads.one(tx, id);
  }

  @Post(':id/invite-again')
  @May('shoppers.change')
  @AnswersNothing()
  async inviteAgain(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.inviteAgain(tx, who, id);
  }
}
