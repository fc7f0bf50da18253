import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Heavy } from '../../access/heavy.js';
import { May } from '../../access/may.js';
import { Tx } from '../../access/request-transaction.js';
import { RequestWho } from '../../access/request-who.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Answers, AnswersNothing } from '../../http/answers.js';
import { abilitiesSchema, assignSchema, callingRuleSchema, outcomeSchema } from '../callings.dto.js';
import {
  callersWire,
  callingQueueWire,
  callingRulesWire,
  takenCallingsWire,
  outcomeSaidWire,
  unsettledWire,
  waitingCallingsWire,
} from '../callings.wire.js';
import { CallingRules } from '../hours/calling-rules.service.js';
import { SayOutcome } from '../talk/say-outcome.service.js';
import { AssignCalling } from './assign-calling.service.js';
import { Callers } from './callers.service.js';
import { QueueReads } from './queue.reads.js';

const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'Must be a country such as FI.');
const queueQuery = z.strictObject({ campaignId: z.uuid().optional() });

/** What supervisors see and do: how the queue stands, what is to be settled, and when people may be rung. */
@ApiTags('callings')
@Controller('api')
export class SupervisingController {
  constructor(
    private readonly queue: QueueReads,
    private readonly outcomes: SayOutcome,
    private readonly rules: CallingRules,
    private readonly assigning: AssignCalling,
    private readonly people: Callers,
  ) {}

  @Get('calling-queue')
  @Heavy()
  @May('calls.read')
  @Answers(callingQueueWire)
  async counts(@Tx() tx: Transaction, @Query({ schema: queueQuery }) { campaignId }: z.output<typeof queueQuery>) {
    return { items: await this.queue.counts(tx, campaignId ?? null) };
  }

  @Get('calling-queue/unsettled')
  @May('calls.read')
  @Answers(unsettledWire)
  async unsettled(@Tx() tx: Transaction) {
    return { items: await this.queue.unsettled(tx) };
  }

  @Get('calling-queue/in-hand')
  @May('calls.read')
  @Answers(takenCallingsWire)
  async inHand(@Tx() tx: Transaction) {
    return { items: await this.queue.inHand(tx) };
  }

  @Get('calling-queue/waiting')
  @May('calls.read')
  @Answers(waitingCallingsWire)
  async waiting(@Tx() tx: Transaction) {
    return { items: await this.queue.waiting(tx) };
  }

  @Get('calling-queue/callers')
  @May('calls.read')
  @Answers(callersWire)
  async callers(@Tx() tx: Transaction) {
    return { items: await this.people.list(tx) };
  }

  @Put('calling-queue/callers/:id')
  @May('calls.supervise')
  @AnswersNothing()
  async setAbilities(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: abilitiesSchema }) abilities: z.output<typeof abilitiesSchema>,
  ) {
    await this.people.set(tx, who, id, abilities);
  }

  @Post('calling-queue/:id/assign')
  @May('calls.supervise')
  @AnswersNothing()
  async assign(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: assignSchema }) { personId }: z.output<typeof assignSchema>,
  ) {
    await this.assigning.assign(tx, who, id, personId);
  }

  @Post('calling-queue/:id/settle')
  @May('calls.supervise')
  @Answers(outcomeSaidWire)
  async settle(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: outcomeSchema }) input: z.output<typeof outcomeSchema>,
  ) {
    return { state: await this.outcomes.settle(tx, who, id, input) };
  }

  @Get('calling-rules')
  @May('calls.read')
  @Answers(callingRulesWire)
  async listRules(@Tx() tx: Transaction) {
    return this.rules.list(tx);
  }

  @Put('calling-rules/:country')
  @May('calls.supervise')
  @AnswersNothing()
  async setRule(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('country', { schema: countrySchema }) country: string,
    @Body({ schema: callingRuleSchema }) rule: z.output<typeof callingRuleSchema>,
  ) {
    await this.rules.set(tx, who, country, rule);
  }
}
