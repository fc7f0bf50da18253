import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { campaignSchema, changeCampaignSchema, type CampaignInput, type ChangeCampaignInput } from './campaigns.dto.js';
import { CampaignChannels } from './campaign-channels.service.js';
import { CampaignsReads } from './campaigns.reads.js';
import { CampaignsService } from './campaigns.service.js';
import { campaignWire, offeredChannelsWire } from './campaigns.wire.js';

const uuid = z.uuid();
/** Campaigns: who is asked what, when. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    private readonly service: CampaignsService,
    private readonly reads: CampaignsReads,
    private readonly channels: CampaignChannels,
  ) {}

  @Post()
  @May('campaigns.change')
  @Answers(campaignWire, 201)
  async make(@Tx() tx: Transaction, @RequestWho() who: Who, @Body({ schema: campaignSchema }) input: CampaignInput) {
    return this.reads.one(tx, await this.service.make(tx, who, input));
  }

  /** The ways of asking that this installation has. */
  @Get('channels')
  @May('campaigns.read')
  @Answers(offeredChannelsWire)
  offered() {
    return { items: this.channels.list() };
  }

  @Get(':id')
  @May('campaigns.read')
  @Answers(campaignWire)
  async one(@Tx() tx: Transaction, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, id);
  }

  @Patch(':id')
  @May('campaigns.change')
  @Answers(campaignWire)
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
  @Answers(campaignWire, 201)
  async copy(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.reads.one(tx, await this.service.copy(tx, who, id));
  }

  @Post(':id/start')
  @May('campaigns.change')
  @Answers(campaignWire)
  async start(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.start(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/pause')
  @May('campaigns.change')
  @Answers(campaignWire)
  async pause(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.pause(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/resume')
  @May('campaigns.change')
  @Answers(campaignWire)
  async resume(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.resume(tx, who, id);
    return this.reads.one(tx, id);
  }

  @Post(':id/cancel')
  @May('campaigns.change')
  @Answers(campaignWire)
  async cancel(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.service.cancel(tx, who, id);
    return this.reads.one(tx, id);
  }
}
