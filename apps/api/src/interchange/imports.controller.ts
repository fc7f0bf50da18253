import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { csvOf } from '../files/lists/csv.js';
import { encodings } from '../files/lists/encodings.js';
import { workbookType } from '../files/lists/send-table.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { decodeKey, decodeNumber, pageOf, pageQuery } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { ImportsReads, type Import } from './imports.reads.js';
import { ImportsService } from './imports.service.js';
import {
  importChangesWire,
  importFaultsWire,
  importFoundWire,
  importWire,
  importsWire,
  waitingImportWire,
} from './imports.wire.js';
import { largestFile } from './list-files.reads.js';

const uuid = z.uuid();
const kind = z.enum(['customers', 'stores', 'responses']);
const uploadQuery = z.strictObject({ kind, name: z.string().max(300).default('') });
const listQuery = z.strictObject({ kind: kind.optional() });
const startSchema = z.strictObject({
  mapping: z.record(z.string().max(100), z.unknown()).optional(),
  /** Only tries out what would happen. */
  check: z.boolean().default(false),
});
const readingSchema = z.strictObject({ encoding: z.enum(encodings).optional(), sheet: z.string().max(100).optional() });

/** Lists brought from elsewhere: customers, stores and finished answers. */
@ApiTags('imports')
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly service: ImportsService,
    private readonly reads: ImportsReads,
  ) {}

  @Post()
  @May('imports.change')
  @WithoutTransaction()
  @ApiConsumes('text/csv', workbookType)
  @Answers(waitingImportWire, 201)
  async upload(
    @RequestWho() who: Who,
    @Query({ schema: uploadQuery }) query: z.output<typeof uploadQuery>,
    @Req() request: Request,
  ) {
    if (!request.is(['text/csv', 'text/plain', 'application/octet-stream', workbookType]))
      throw new Problem('unsupported_type', { wanted: 'the file itself, as text/csv' });
    if (Number(request.headers['content-length'] ?? 0) > largestFile)
      throw new Problem('too_large', { limit: '250 MB' });
    return shown(await this.service.upload(who, query.kind, shownName(query.name), request));
  }

  @Get()
  @May('imports.change')
  @Answers(importsWire)
  async list(@Tx() tx: Transaction, @Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    return { items: (await this.reads.list(tx, query.kind ?? null)).map(shown) };
  }

  @Get(':id')
  @May('imports.change')
  @WithoutTransaction()
  @Answers(importFoundWire)
  async one(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return shown(await this.service.one(who.organisationId, id));
  }

  @Post(':id/start')
  @May('imports.change')
  @Answers(importWire, 202)
  async start(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: startSchema }) input: z.output<typeof startSchema>,
  ) {
    return shown(await this.service.start(tx, who, id, input.mapping ?? null, input.check));
  }

  /** Reads the file anew: in another code page, or another sheet of its workbook. */
  @Patch(':id')
  @May('imports.change')
  @WithoutTransaction()
  @Answers(waitingImportWire)
  async read(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: readingSchema }) input: z.output<typeof readingSchema>,
  ) {
    return shown(await this.service.readAnew(who.organisationId, id, input));
  }

  /** Takes back what a finished import brought and changed. */
  @Post(':id/undo')
  @May('imports.change')
  @Answers(importWire, 202)
  async undo(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return shown(await this.service.undo(tx, who, id));
  }

  /** What was there already and was changed, merged, moved or stands beside: of a check, what would be. */
  @Get(':id/changes')
  @May('imports.change')
  @Answers(importChangesWire)
  async changes(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>,
  ) {
    await this.reads.one(tx, id);
    const after = decodeNumber(query.after) ?? 0;
    return pageOf(await this.reads.changes(tx, id, after, query.limit + 1), query.limit, ({ line }) => String(line));
  }

  @Post(':id/cancel')
  @May('imports.change')
  @Answers(importWire)
  async cancel(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return shown(await this.service.cancel(tx, who, id));
  }

  @Get(':id/faults')
  @May('imports.change')
  @Answers(importFaultsWire)
  async faults(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>,
  ) {
    await this.reads.one(tx, id);
    const rows = await this.reads.faults(tx, id, decodeKey(query.after), query.limit + 1);
    return pageOf(rows, query.limit, ({ line, field }) => `${line} ${field}`);
  }

  @Get(':id/faults.csv')
  @May('imports.change')
  @AnswersFile('text/csv')
  async faultsFile(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.reads.one(tx, id);
    const faults = await this.reads.faults(tx, id, null, 20_000);
    response.type('text/csv; charset=utf-8').attachment('candour-faults.csv');
    return csvOf(
      ['line', 'column', 'value', 'what to do'],
      faults.map(({ line, field, value, message }) => [line, field, value, message]),
    );
  }
}

/** What a person sees of an import: not where its file lies. */
function shown<Found extends Import>({ fileKey: _, sourceKey: __, ...rest }: Found) {
  return rest;
}

/** A file's name as it may be shown: its last part, without what would change how it reads. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) || 'list.csv';
}
