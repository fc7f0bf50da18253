import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { ChangesReads } from './changes.reads.js';
import { changesWire } from './changes.wire.js';

const changesQuery = pageQuery.extend({ subjectKind: z.string().max(50).optional(), subjectId: z.uuid().optional() });

/** The trail of what people changed. */
@ApiTags('changes')
@Controller('api')
export class ChangesController {
  constructor(private readonly reads: ChangesReads) {}

  @Get('changes')
  @May('changes.read')
  @Answers(changesWire)
  async changes(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Query({ schema: changesQuery }) query: z.output<typeof changesQuery>,
  ) {
    const after = decodeId(query.after);
    return pageOf(await this.reads.changes(tx, who, { ...query, after }), query.limit, (row) => row.id);
  }
}
