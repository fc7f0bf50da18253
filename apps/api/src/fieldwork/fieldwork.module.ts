import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { FieldworkController } from './fieldwork.controller.js';
import { FieldworkReads } from './fieldwork.reads.js';
import { InterviewerEffects } from './interviewer-effects.reads.js';

/** How asking by telephone goes, in figures: what the room of callings does, read after it. */
@Module({
  imports: [ScoresModule],
  controllers: [FieldworkController],
  providers: [FieldworkReads, InterviewerEffects],
})
export class FieldworkModule {}
