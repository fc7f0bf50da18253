import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers } from '../../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../../http/page.js';
import { ScanBatchesReads } from './scan-batches.reads.js';
import { ScanBatches } from './scan-batches.service.js';
import { scanBatchesWire, scanBatchFoundWire, scanBatchWire } from './scan-batches.wire.js';

const uuid = z.uuid();

/** Scanned sheets. Files are uploaded by tus at `/api/scans`, each naming its `batch`. */
@ApiTags('paper')
@Controller('api/scan-batches')
export class ScanBatchesController {
  constructor(
    private readonly batches: ScanBatches,
    private readonly reads: ScanBatchesReads,
  ) {}

  @Get()
  @May('paper.read')
  @Answers(scanBatchesWire)
  async list(@Tx() tx: Transaction, @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>) {
    return pageOf(await this.reads.list(tx, decodeId(query.after), query.limit + 1), query.limit, ({ id }) => id);
  }

  @Post()
  @May('paper.change')
  @Answers(scanBatchWire, 201)
  async begin(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return this.batches.begin(tx, who);
  }

  @Get(':id')
  @May('paper.read')
  @Answers(scanBatchFoundWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.found(tx, id);
  }

  /** Stops reading after the page that is open; what was read stays, and is handed in. */
  @Post(':id/stop')
  @May('paper.change')
  @Answers(scanBatchWire)
  async stop(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.batches.stop(tx, id);
  }

  /** Goes on behind the last page that was read. */
  @Post(':id/go-on')
  @May('paper.change')
  @Answers(scanBatchWire)
  async goOn(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.batches.goOn(tx, id);
  }
}
