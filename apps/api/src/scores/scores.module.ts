import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { FoldResponses } from './fold-responses.js';
import { Folder } from './folder.js';
import { Recount } from './recount.js';
import { ScoreContexts } from './score-context.js';
import { StandardModule } from '../standard/standard.module.js';

@Module({
  imports: [ResponsesModule, StandardModule],
  providers: [FoldResponses, Folder, Recount, ScoreContexts],
  exports: [FoldResponses, Recount, ScoreContexts],
})
export class ScoresModule {}
