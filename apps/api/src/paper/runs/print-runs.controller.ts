import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
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
import { decodeId, pageOf, pageQuery } from '../../http/page.js';
import { closeRunSchema, printRunSchema, type CloseRunInput, type PrintRunInput } from './print-runs.dto.js';
import { PrintRunsReads } from './print-runs.reads.js';
import { PrintRuns } from './print-runs.service.js';
import { AnsweredBefore } from '../returns/answered-before.reads.js';
import { answeredTwiceWire, printRunFoundWire, printRunsWire, printRunWire } from './print-runs.wire.js';
import { RunProgress } from './run-progress.reads.js';

const uuid = z.uuid();

/** Surveys printed on paper. */
@ApiTags('paper')
@Controller('api/print-runs')
export class PrintRunsController {
  constructor(
    private readonly runs: PrintRuns,
    private readonly reads: PrintRunsReads,
    private readonly progress: RunProgress,
    private readonly before: AnsweredBefore,
    private readonly database: Database,
  ) {}

  @Get()
  @May('paper.read')
  @Answers(printRunsWire)
  async list(@Tx() tx: Transaction, @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>) {
    return pageOf(await this.reads.list(tx, decodeId(query.after), query.limit + 1), query.limit, ({ id }) => id);
  }

  /** Orders a run; its PDF is there once its state is `printed`. */
  @Post()
  @May('paper.change')
  @Answers(printRunWire, 201)
  async order(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: printRunSchema }) input: PrintRunInput) {
    return this.runs.order(tx, who, input);
  }

  @Get(':id')
  @May('paper.read')
  @Answers(printRunFoundWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return { ...(await this.reads.one(tx, id)), ...(await this.progress.of(tx, id)) };
  }

  /** The sheets, ready for the printer. */
  @Get(':id/sheets.pdf')
  @May('paper.change')
  @WithoutTransaction()
  @AnswersFile('application/pdf')
  async file(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string, @Res() response: Response) {
    const { content, bytes } = await this.database.inOrganisation(who.organisationId, (tx) => this.runs.file(tx, id));
    response
      .type('application/pdf')
      .attachment('candour-sheets.pdf')
      .set({
        'Content-Length': String(bytes),
        'Cache-Control': 'no-store',
      });
    await pipeline(content, response);
  }

  /** Personal sheets whose invitation was answered another way before: what counts, and what the sheet says. */
  @Get(':id/answered-before')
  @May('responses.read')
  @Answers(answeredTwiceWire)
  async answeredBefore(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    await this.reads.one(tx, id);
    return { items: await this.before.of(tx, id) };
  }

  @Post(':id/print-again')
  @May('paper.change')
  @Answers(printRunWire)
  async printAgain(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.runs.printAgain(tx, id);
  }

  /** Nothing more is awaited. What comes all the same is taken; scans go after the days that are said here, or were before. */
  @Post(':id/close')
  @May('paper.change')
  @Answers(printRunWire)
  async close(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: closeRunSchema }) { keepDays }: CloseRunInput,
  ) {
    return this.runs.close(tx, who, id, keepDays);
  }

  @Post(':id/reopen')
  @May('paper.change')
  @Answers(printRunWire)
  async reopen(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.runs.reopen(tx, who, id);
  }
}
