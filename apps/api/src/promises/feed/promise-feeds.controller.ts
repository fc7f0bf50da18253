import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { feedMadeWire, feedWire } from '../promises.wire.js';
import { PromiseFeeds } from './promise-feeds.service.js';

/** The secret address of one's own calendar of promises. */
@ApiTags('promises')
@Controller('api/promise-feed')
export class PromiseFeedsController {
  constructor(private readonly feeds: PromiseFeeds) {}

  @Get()
  @May('cases.read')
  @Answers(feedWire)
  async madeAt(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { madeAt: await this.feeds.madeAt(tx, who) };
  }

  /** Makes a new one; the one before ends. */
  @Post()
  @May('cases.read')
  @Answers(feedMadeWire, 201)
  async renew(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { url: await this.feeds.renew(tx, who) };
  }

  @Delete()
  @May('cases.read')
  @AnswersNothing()
  async end(@Tx() tx: Transaction, @RequestWho() who: Who) {
    await this.feeds.end(tx, who);
  }
}
