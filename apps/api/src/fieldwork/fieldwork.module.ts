import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { FieldworkController } from './fieldwork.controller.js';
import { FieldworkReads } from './fieldwork.reads.js';
import { InterviewerEffects } from './interviewer-effects.reads.js';
import { ReadAlong } from './read-along.reads.js';
import { Signals } from './signals.reads.js';

/** How asking by telephone goes, in figures: what the room of callings does, read after it. */
@Module({
  imports: [ResponsesModule, ScoresModule],
  controllers: [FieldworkController],
  providers: [FieldworkReads, InterviewerEffects, ReadAlong, Signals],
})
export class FieldworkModule {}
