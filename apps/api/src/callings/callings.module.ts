import { Module } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { CallingMoves } from './calling-moves.service.js';
import { CallingsController } from './callings.controller.js';
import { CallingsReads } from './callings.reads.js';
import { CallingHours } from './hours/calling-hours.service.js';
import { CallingRules } from './hours/calling-rules.service.js';
import { KeptFromCalls } from './hours/kept-from-calls.reads.js';
import { CallBack } from './hers/call-back.service.js';
import { OwnCallingsController } from './hers/own-callings.controller.js';
import { OwnCallingsReads } from './hers/own-callings.reads.js';
import { PersonalCallings } from './personal-callings.service.js';
import { PhoneChannel } from './phone-channel.service.js';
import { AssignCalling } from './supervise/assign-calling.service.js';
import { Callers } from './supervise/callers.service.js';
import { QueueReads } from './supervise/queue.reads.js';
import { SupervisingController } from './supervise/supervising.controller.js';
import { BringBack } from './take/bring-back.service.js';
import { CallingClock } from './take/calling-clock.service.js';
import { CandidatesReads } from './take/candidates.reads.js';
import { HeadsOfSeveralReads } from './take/heads-of-several.reads.js';
import { JudgeCallings } from './take/judge-callings.service.js';
import { NextCalling } from './take/next-calling.service.js';
import { OutOfTheWay } from './take/out-of-the-way.service.js';
import { PutBack } from './take/put-back.service.js';
import { QueueHeadsReads } from './take/queue-heads.reads.js';
import { QueueStandingReads } from './take/queue-standing.reads.js';
import { RingingRulesReads } from './take/ringing-rules.reads.js';
import { TakeCalling } from './take/take-calling.service.js';
import { TakeTogether } from './take/take-together.service.js';
import { AnswersWhileTalking } from './talk/answers-while-talking.service.js';
import { FillingIn } from './talk/filling-in.service.js';
import { InHand } from './talk/in-hand.service.js';
import { RingCalling } from './talk/ring-calling.service.js';
import { SayOutcome } from './talk/say-outcome.service.js';
import { SendLink } from './talk/send-link.service.js';

@Module({
  imports: [CustomersModule, InvitationsModule, ResponsesModule],
  // Before those with an id in their place.
  controllers: [OwnCallingsController, CallingsController, SupervisingController],
  providers: [
    AnswersWhileTalking,
    AssignCalling,
    BringBack,
    CallBack,
    CallingClock,
    CallingHours,
    CallingMoves,
    CallingRules,
    Callers,
    CallingsReads,
    CandidatesReads,
    FillingIn,
    HeadsOfSeveralReads,
    InHand,
    KeptFromCalls,
    JudgeCallings,
    NextCalling,
    OutOfTheWay,
    OwnCallingsReads,
    PersonalCallings,
    PhoneChannel,
    PutBack,
    QueueHeadsReads,
    QueueReads,
    QueueStandingReads,
    RingCalling,
    RingingRulesReads,
    SayOutcome,
    SendLink,
    TakeCalling,
    TakeTogether,
  ],
  exports: [
    CallingHours,
    CallingMoves,
    FillingIn,
    InHand,
    KeptFromCalls,
    OutOfTheWay,
    RingCalling,
    SayOutcome,
    TakeCalling,
  ],
})
export class CallingsModule {}
