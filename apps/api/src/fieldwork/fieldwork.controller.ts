import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Heavy } from '../access/heavy.js';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Answers } from '../http/answers.js';
import { FieldworkReads } from './fieldwork.reads.js';
import {
  callingHoursWire,
  interviewerEffectsWire,
  interviewersWire,
  readAlongWire,
  signalsWire,
} from './fieldwork.wire.js';
import { InterviewerEffects } from './interviewer-effects.reads.js';
import { ReadAlong } from './read-along.reads.js';
import { Signals } from './signals.reads.js';

const ofCampaign = z.strictObject({ campaignId: z.uuid().optional() });
type OfCampaign = z.output<typeof ofCampaign>;

/** How asking by telephone goes: which hours reach people, and how interviewers compare. */
@ApiTags('callings')
@Controller('api/fieldwork')
export class FieldworkController {
  constructor(
    private readonly reads: FieldworkReads,
    private readonly effects: InterviewerEffects,
    private readonly along: ReadAlong,
    private readonly signalReads: Signals,
  ) {}

  @Get('hours')
  @Heavy()
  @May('calls.read')
  @Answers(callingHoursWire)
  async hours(@Tx() tx: Transaction, @Query({ schema: ofCampaign }) { campaignId }: OfCampaign) {
    return this.reads.hours(tx, campaignId ?? null);
  }

  @Get('interviewers')
  @Heavy()
  @May('calls.read')
  @Answers(interviewersWire)
  async interviewers(@Tx() tx: Transaction, @Query({ schema: ofCampaign }) { campaignId }: OfCampaign) {
    return { items: await this.reads.interviewers(tx, campaignId ?? null) };
  }

  @Get('interviewer-effects')
  @Heavy()
  @May('calls.read')
  @Answers(interviewerEffectsWire)
  async interviewerEffects(@Tx() tx: Transaction, @Query({ schema: ofCampaign }) { campaignId }: OfCampaign) {
    return { items: await this.effects.of(tx, campaignId ?? null) };
  }

  @Get('signals')
  @Heavy()
  @May('calls.supervise')
  @Answers(signalsWire)
  async signals(@Tx() tx: Transaction, @Query({ schema: ofCampaign }) { campaignId }: OfCampaign) {
    return { items: await this.signalReads.of(tx, campaignId ?? null) };
  }

  /** What has been answered so far in a call under way. */
  @Get('callings/:id')
  @May('calls.supervise')
  @Answers(readAlongWire)
  async readAlong(@Tx() tx: Transaction, @Param('id', { schema: z.uuid() }) id: string) {
    return this.along.of(tx, id);
  }
}
