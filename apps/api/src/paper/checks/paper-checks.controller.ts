import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersFile, AnswersNothing } from '../../http/answers.js';
import { CheckPictures } from './check-pictures.reads.js';
import {
  pictureQuery,
  settleCheckSchema,
  takeChecksSchema,
  type SettleCheck,
  type TakeChecks,
} from './paper-checks.dto.js';
import { PaperChecks } from './paper-checks.service.js';
import { takenChecksWire } from './paper-checks.wire.js';

const uuid = z.uuid();

/** Doubtful marks and writing, looked at by people: crops of pages, and nothing of whose they are. */
@ApiTags('paper')
@Controller('api/paper-checks')
export class PaperChecksController {
  constructor(
    private readonly checks: PaperChecks,
    private readonly pictures: CheckPictures,
  ) {}

  /** Takes the next ones into hand; nobody else gets them meanwhile. */
  @Post('take')
  @May('paper.verify')
  @Answers(takenChecksWire)
  async take(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: takeChecksSchema }) input: TakeChecks) {
    return this.checks.take(tx, who, input);
  }

  /** The place on the page, put straight. Only of what is in one’s own hands. */
  @Get(':id/picture')
  @May('paper.verify')
  @WithoutTransaction()
  @AnswersFile('image/png', 'image/jpeg')
  async picture(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: pictureQuery }) { other }: z.output<typeof pictureQuery>,
    @Res() response: Response,
  ) {
    const { type, content } = await this.pictures.of(who, id, other === 'true');
    response.type(type).set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    response.send(content);
  }

  @Put(':id')
  @May('paper.verify')
  @AnswersNothing()
  async settle(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: settleCheckSchema }) said: SettleCheck,
  ) {
    await this.checks.settle(tx, who, id, said);
  }

  /** Lets somebody else have it. */
  @Post(':id/let-go')
  @May('paper.verify')
  @AnswersNothing()
  async letGo(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.checks.letGo(tx, who, id);
  }
}
