import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { Database } from '../../database/database.service.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersFile } from '../../http/answers.js';
import { MailingFiles } from './mailing-files.service.js';
import { mailingSchema, postedSchema, type MailingInput } from './mailings.dto.js';
import { MailingsReads } from './mailings.reads.js';
import { Mailings } from './mailings.service.js';
import { mailingsWire, mailingWire } from './mailings.wire.js';
import { PostMailing } from './post-mailing.service.js';

const uuid = z.uuid();
const whichFile = z.strictObject({ file: z.coerce.number().int().min(1).max(1_000).default(1) });

/** Letters of campaigns, from the ledger to the post. */
@ApiTags('post')
@Controller('api')
export class MailingsController {
  constructor(
    private readonly mailings: Mailings,
    private readonly reads: MailingsReads,
    private readonly posting: PostMailing,
    private readonly files: MailingFiles,
    private readonly database: Database,
  ) {}

  @Get('campaigns/:id/mailings')
  @May('campaigns.read')
  @Answers(mailingsWire)
  async list(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.of(tx, id);
  }

  /** Puts letters that wait into a mailing; its files are there once its state is `printed`. */
  @Post('mailings')
  @May('campaigns.change')
  @Answers(mailingWire, 201)
  async order(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: mailingSchema }) input: MailingInput) {
    return this.reads.one(tx, await this.mailings.order(tx, who, input));
  }

  @Get('mailings/:id')
  @May('campaigns.read')
  @Answers(mailingWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  /** Letters in the order of postcodes, 500 in a file; of a survey that is not anonymous each with its sheet. */
  @Get('mailings/:id/letters.pdf')
  @May('campaigns.change')
  @WithoutTransaction()
  @AnswersFile('application/pdf')
  async file(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: whichFile }) { file: number }: z.output<typeof whichFile>,
    @Res() response: Response,
  ) {
    const { content, bytes } = await this.database.inOrganisation(who.organisationId, (tx) =>
      this.files.file(tx, id, number),
    );
    response
      .type('application/pdf')
      .attachment(`candour-letters-${number}.pdf`)
      .set({ 'Content-Length': String(bytes), 'Cache-Control': 'no-store' });
    await pipeline(content, response);
  }

  /** The same as a list, for a house that prints and posts. */
  @Get('mailings/:id/letters.csv')
  @May('campaigns.change')
  @WithoutTransaction()
  @AnswersFile('text/csv')
  async csv(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string, @Res() response: Response) {
    const content = await this.files.list(who.organisationId, id);
    response.type('text/csv').attachment('candour-letters.csv').set({ 'Cache-Control': 'no-store' });
    await pipeline(content, response);
  }

  /** The letters were posted on a day: they are sent, and count as contacts, from then on. */
  @Post('mailings/:id/posted')
  @HttpCode(200)
  @May('campaigns.change')
  @Answers(mailingWire)
  async posted(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: postedSchema }) { postedOn }: z.output<typeof postedSchema>,
  ) {
    await this.posting.posted(tx, who, id, postedOn);
    return this.reads.one(tx, id);
  }

  /** They will not be posted: the letters wait for another mailing. */
  @Post('mailings/:id/drop')
  @HttpCode(200)
  @May('campaigns.change')
  @Answers(mailingWire)
  async drop(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.posting.drop(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post('mailings/:id/print-again')
  @HttpCode(200)
  @May('campaigns.change')
  @Answers(mailingWire)
  async printAgain(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    await this.posting.printAgain(tx, id);
    return this.reads.one(tx, id);
  }
}
