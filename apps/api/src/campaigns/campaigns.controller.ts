import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { campaignSchema, changeCampaignSchema, type CampaignInput, type ChangeCampaignInput } from './campaigns.dto.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';

const uuid = z.uuid();
/** Campaigns: who is asked what, when. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    private readonly service: CampaignsService,
    private readonly reads: CampaignsReads,
  ) {}

  @Post()
  @May('campaigns.change')
  async make(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: campaignSchema }) input: CampaignInput) {
    return this.reads.one(tx, await this.service.make(tx, who, input));
  }

  @Get(':id')
  @May('campaigns.read')
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  @Patch(':id')
  @May('campaigns.change')
  async change(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: changeCampaignSchema }) input: ChangeCampaignInput,
  ) {
    await this.service.change(tx, who, id, input);
    return this.reads.one(tx, id);
  }

  @Post(':id/copy')
  @May('campaigns.change')
  async copy(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, await this.service.copy(tx, who, id));
  }

  @Post(':id/start')
  @May('campaigns.change')
  @HttpCode(200)
  async start(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.start(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/pause')
  @May('campaigns.change')
  @HttpCode(200)
  async pause(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.pause(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/resume')
  @May('campaigns.change')
  @HttpCode(200)
  async resume(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.resume(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/cancel')
  @May('campaigns.change')
  @HttpCode(200)
  async cancel(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.cancel(tx, who, id);
    return this.reads.one(tx, id);
  }
}
