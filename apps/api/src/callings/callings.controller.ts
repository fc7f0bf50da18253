import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { May } from '../access/may.js';
import { Tx } from '../access/request-transaction.js';
import { RequestWho } from '../access/request-who.js';
import type { Who } from '../access/who.js';
import { WithoutTransaction } from '../access/without-transaction.js';
import type { Transaction } from '../database/transaction.js';
import { Answers, AnswersNothing } from '../http/answers.js';
import { callerOf } from './caller-of.js';
import { callingHandInSchema, callingNoteSchema, outcomeSchema, stepsSchema } from './callings.dto.js';
import { CallingsReads } from './callings.reads.js';
import {
  appointmentsWire,
  callingHandedInWire,
  callingWire,
  keptWire,
  nextCallingWire,
  outcomeSaidWire,
  rungWire,
  stepsTakenWire,
} from './callings.wire.js';
import { AnswersWhileTalking } from './talk/answers-while-talking.service.js';
import { InHand } from './talk/in-hand.service.js';
import { RingCalling } from './talk/ring-calling.service.js';
import { SayOutcome } from './talk/say-outcome.service.js';
import { NextCalling } from './take/next-calling.service.js';

const uuid = z.uuid();

/** What interviewers do: take the next customer, ring, ask, say how it ended. */
@ApiTags('callings')
@Controller('api/callings')
export class CallingsController {
  constructor(
    private readonly taking: NextCalling,
    private readonly reads: CallingsReads,
    private readonly inHand: InHand,
    private readonly ringing: RingCalling,
    private readonly answers: AnswersWhileTalking,
    private readonly outcomes: SayOutcome,
  ) {}

  @Post('next')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(nextCallingWire)
  async next(@RequestWho() who: Who) {
    const taken = await this.taking.next(who.organisationId, callerOf(who));
    return { calling: taken === null ? null : await this.reads.told(who.organisationId, taken) };
  }

  @Get('appointments')
  @May('calls.make')
  @Answers(appointmentsWire)
  async appointments(@Tx() tx: Transaction, @RequestWho() who: Who) {
    return { items: await this.reads.appointments(tx, callerOf(who)) };
  }

  @Get(':id')
  @May('calls.make')
  @Answers(callingWire)
  async one(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.reads.inHand(tx, callerOf(who), id);
  }

  @Post(':id/renew')
  @May('calls.make')
  @Answers(keptWire)
  async renew(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return { takenUntil: await this.inHand.renew(tx, callerOf(who), id) };
  }

  @Post(':id/give-back')
  @May('calls.make')
  @AnswersNothing()
  async giveBack(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.inHand.giveBack(tx, callerOf(who), id);
  }

  @Post(':id/ring')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(rungWire)
  async ring(@RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    return this.ringing.ring(who.organisationId, callerOf(who), id);
  }

  @Post(':id/answered')
  @May('calls.make')
  @AnswersNothing()
  async answered(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.inHand.answered(tx, callerOf(who), id);
  }

  @Post(':id/hang-up')
  @May('calls.make')
  @AnswersNothing()
  async hangUp(@Tx() tx: Transaction, @RequestWho() who: Who, @Param('id', { schema: uuid }) id: string) {
    await this.inHand.hangUp(tx, callerOf(who), id);
  }

  @Post(':id/steps')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(stepsTakenWire, 202)
  async steps(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: stepsSchema }) input: z.output<typeof stepsSchema>,
  ) {
    return { taken: await this.answers.take(who.organisationId, callerOf(who), id, input) };
  }

  @Post(':id/hand-in')
  @WithoutTransaction()
  @May('calls.make')
  @Answers(callingHandedInWire)
  async handIn(
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: callingHandInSchema }) input: z.output<typeof callingHandInSchema>,
  ) {
    return { responseId: await this.answers.handIn(who.organisationId, callerOf(who), id, input) };
  }

  @Post(':id/outcome')
  @May('calls.make')
  @Answers(outcomeSaidWire)
  async outcome(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: outcomeSchema }) input: z.output<typeof outcomeSchema>,
  ) {
    return { state: await this.outcomes.say(tx, who, id, input) };
  }

  @Post(':id/notes')
  @May('calls.make')
  @AnswersNothing()
  async note(
    @Tx() tx: Transaction,
    @RequestWho() who: Who,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: callingNoteSchema }) { text }: z.output<typeof callingNoteSchema>,
  ) {
    await this.inHand.note(tx, callerOf(who), id, text);
  }
}
