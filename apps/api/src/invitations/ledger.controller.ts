import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Heavy } from '../access/heavy.js';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { audienceRequestSchema } from '../campaigns/campaigns.dto.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { decodeId, pageOf, pageQuery } from '../http/page.js';
import { AudienceReads } from './asking/audience.reads.js';
import {
  audienceCountWire,
  campaignProgressWire,
  campaignsWire,
  invitationsWire,
  ledgerWire,
  skipsWire,
  whyAskedWire,
} from './ledger.wire.js';
import { ledgerCsv } from './ledger/ledger-csv.js';
import { LedgerReads } from './ledger/ledger.reads.js';
import { ProgressReads } from './ledger/progress.reads.js';
import { dispositions } from './ledger/response-rates.js';
import { WhyAskedReads } from './ledger/why-asked.reads.js';

const uuid = z.uuid();
const states = [
  'waiting',
  'opened',
  'started',
  'answered',
  'queued',
  'leased',
  'reaching',
  'sent',
  'refused',
  'in_doubt',
  'bounced',
  'cancelled',
];
const ledgerQuery = z.strictObject({ e: z.coerce.number().min(0).max(1).optional() });
const skipsQuery = pageQuery.extend({ reason: z.string().max(40).optional() });
const invitationsQuery = pageQuery.extend({ state: z.enum(states).optional() });

/** How campaigns go: who is asked and who is not, and what became of it. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class LedgerController {
  constructor(
    private readonly audiences: AudienceReads,
    private readonly progressReads: ProgressReads,
    private readonly ledgers: LedgerReads,
    private readonly whyAsked: WhyAskedReads,
  ) {}

  @Get()
  @May('campaigns.read')
  @Answers(campaignsWire)
  async list(@Tx() tx: Transaction) {
    return { items: await this.progressReads.list(tx) };
  }

  @Post('audience')
  @Heavy()
  @May('campaigns.change')
  @Answers(audienceCountWire)
  async audience(
    @Tx() tx: Transaction,
    @Body({ schema: audienceRequestSchema }) input: z.output<typeof audienceRequestSchema>,
  ) {
    return this.audiences.count(tx, input);
  }

  @Get(':id/progress')
  @May('campaigns.read')
  @Answers(campaignProgressWire)
  async progress(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.progressReads.progress(tx, id);
  }

  @Get(':id/invitations')
  @May('campaigns.read')
  @Answers(invitationsWire)
  async invitations(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: invitationsQuery }) query: z.output<typeof invitationsQuery>,
  ) {
    const after = decodeId(query.after);
    const rows = await this.progressReads.invitations(tx, id, {
      state: query.state ?? null,
      after,
      limit: query.limit,
    });
    const page = pageOf(rows, query.limit, (row) => row.id);
    const codes = await this.ledgers.codesOf(
      tx,
      id,
      page.items.map((row) => row.id),
    );
    return {
      ...page,
      items: page.items.map((row) => {
        const code = codes.get(row.id) ?? null;
        return { ...row, code, outcome: code === null ? null : dispositions[code].name };
      }),
    };
  }

  @Get(':id/skips')
  @May('campaigns.read')
  @Answers(skipsWire)
  async skips(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: skipsQuery }) query: z.output<typeof skipsQuery>,
  ) {
    const filter = { reason: query.reason ?? null, after: decodeId(query.after), limit: query.limit };
    return pageOf(await this.progressReads.skips(tx, id, filter), query.limit, (row) => row.customerId);
  }

  @Get(':id/ledger')
  @Heavy()
  @May('campaigns.read')
  @Answers(ledgerWire)
  async ledger(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: ledgerQuery }) query: z.output<typeof ledgerQuery>,
  ) {
    return this.ledgers.of(tx, id, query.e);
  }

  @Get(':id/ledger.csv')
  @Heavy()
  @May('campaigns.read')
  @AnswersFile('text/csv')
  async ledgerFile(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const lines = await this.ledgers.lines(tx, id);
    response.type('text/csv; charset=utf-8').attachment('candour-ledger.csv');
    return ledgerCsv(lines);
  }

  @Get(':id/customers/:customerId')
  @May('campaigns.read')
  @Answers(whyAskedWire)
  async why(
    @Tx() tx: Transaction,
    @Param('id', { schema: uuid }) id: string,
    @Param('customerId', { schema: uuid }) customerId: string,
  ) {
    return this.whyAsked.of(tx, id, customerId);
  }
}
