import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { languageSchema } from '../access/access.dto.js';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { csvOf } from '../files/csv.js';
import { responsesQuery, type ResponsesQuery } from '../responses/responses.dto.js';
import { ResponsesReads } from '../responses/responses.reads.js';
import { EraseResponse } from './erase-response.js';
import { ScoredResponses } from './scored-responses.js';

const uuid = z.uuid();
const oneQuery = z.object({ language: languageSchema.default('en') });
const mostExported = 50_000;

/** Responses one by one, with their scores; for those who may see the answers behind a number. */
@ApiTags('responses')
@Controller('api/responses')
export class ResponsesListController {
  constructor(
    private readonly reads: ResponsesReads,
    private readonly scored: ScoredResponses,
    private readonly erasing: EraseResponse,
  ) {}

  @Get()
  @May('responses.read')
  async list(@Tx() tx: Transaction, @RequestWho() who: Who, @Query({ schema: responsesQuery }) query: ResponsesQuery) {
    const page = await this.reads.list(tx, who.scope, query);
    return { ...page, items: await this.scored.listed(tx, page.items) };
  }

  @Get('export.csv')
  @May('responses.read')
  async export(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: responsesQuery }) query: ResponsesQuery,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { items } = await this.reads.list(tx, who.scope, { ...query, limit: mostExported });
    const keys = [...new Set(items.flatMap(({ record }) => Object.keys(record.answers)))];
    response.type('text/csv; charset=utf-8').attachment('candour-responses.csv');
    return csvOf(
      ['response', 'day', 'store', 'survey', 'channel', 'language', ...keys],
      items.map((row) => [
        row.id,
        row.at,
        row.store,
        row.survey,
        row.channel,
        row.language,
        ...keys.map((key) => cellOf(row.record.answers[key])),
      ]),
    );
  }

  @Get(':id')
  @May('responses.read')
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
  @HttpCode(204)
  async erase(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.erasing.erase(tx, who, id);
  }
}

/** An answer as a cell: its value, a list with spaces between, or the kind of emptiness in angle brackets. */
function cellOf(answer: unknown): string | number | null {
  if (answer === undefined || answer === null) return null;
  const { value, empty, rows } = answer as { value?: unknown; empty?: string; rows?: Record<string, unknown> };
  if (empty !== undefined) return `<${empty}>`;
  if (rows !== undefined)
    return Object.entries(rows)
      .map(([key, row]) => `${key}=${String(cellOf(row))}`)
      .join(' ');
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).flat().join(' ');
  return value as string | number;
}
