import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import { WithoutTransaction } from '../../access/without-transaction.js';
import { refuseUnknownField } from '../../customers/fields/field-filter.js';
import type { Transaction } from '../../database/transaction.js';
import { commas, semicolons } from '../../files/lists/csv.js';
import { sendTable, workbookType } from '../../files/lists/send-table.js';
import { Answers, AnswersFile, AnswersNothing } from '../../http/answers.js';
import { responsesQuery, type ResponsesQuery } from '../../responses/responses.dto.js';
import { ResponsesReads } from '../../responses/responses.reads.js';
import { EraseResponse } from './erase-response.service.js';
import { ResponseExport } from './response-export.reads.js';
import { responseWire, responsesWire } from './responses-list.wire.js';
import { ScoredResponses } from './scored-responses.reads.js';

const uuid = z.uuid();
const oneQuery = z.strictObject({ language: languageSchema.default('en') });
const headings = z.enum(['texts', 'keys']).optional();
const workbookQuery = responsesQuery.omit({ limit: true }).extend({ headings });
const csvQuery = workbookQuery.extend({ separator: z.enum(['comma', 'semicolon']).default('comma') });
const fileName = 'candour-responses';

/** Responses one by one, with their scores; for those who may see the answers behind a number. */
@ApiTags('responses')
@Controller('api/responses')
export class ResponsesListController {
  constructor(
    private readonly reads: ResponsesReads,
    private readonly scored: ScoredResponses,
    private readonly exports: ResponseExport,
    private readonly erasing: EraseResponse,
  ) {}

  /** Newest first. `leftOut` says how many are in the figures but not listed, since they answer anonymous surveys. */
  @Get()
  @May('responses.read')
  @Answers(responsesWire)
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: responsesQuery }) query: ResponsesQuery) {
    await refuseUnknownField(tx, query.field);
    const page = await this.reads.list(tx, who.scope, query);
    const items = await this.scored.listed(tx, page.items);
    // Told with the first page: the others are of the same view.
    const leftOut = query.after === undefined ? { leftOut: await this.reads.leftOut(tx, who.scope, query) } : {};
    return { ...page, items, ...leftOut };
  }

  /** Every response as CSV: headings in the reader's words for a person, keys for a program, unless told. */
  @Get('export.csv')
  @May('responses.read')
  @WithoutTransaction()
  @AnswersFile('text/csv')
  async exportCsv(
    @RequestWho() who: Who,
    @Query({ schema: csvQuery }) { headings, separator, ...query }: z.output<typeof csvQuery>,
    @Res() response: Response,
  ) {
    const table = await this.exports.table(who, query, headings ?? headingsFor(who));
    await sendTable(response, fileName, table, separator === 'semicolon' ? semicolons : commas);
  }

  @Get('export.xlsx')
  @May('responses.read')
  @WithoutTransaction()
  @AnswersFile(workbookType)
  async exportWorkbook(
    @RequestWho() who: Who,
    @Query({ schema: workbookQuery }) { headings, ...query }: z.output<typeof workbookQuery>,
    @Res() response: Response,
  ) {
    await this.exports.refuseForSheet(who, query);
    await sendTable(response, fileName, await this.exports.table(who, query, headings ?? headingsFor(who)), 'workbook');
  }

  @Get(':id')
  @May('responses.read')
  @Answers(responseWire)
  async one(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: oneQuery }) query: z.output<typeof oneQuery>,
  ) {
    return this.scored.one(tx, await this.reads.one(tx, who.scope, id), query.language);
  }

  /** Erases a response: its answers leave every figure, its submission key stays used. */
  @Post(':id/erase')
  @May('customers.change')
  @AnswersNothing()
  async erase(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.erasing.erase(tx, who, id);
  }
}

function headingsFor({ apiKeyId }: Who): 'texts' | 'keys' {
  return apiKeyId === null ? 'texts' : 'keys';
}
