import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { AskedQuestions } from '../surveys/asked-questions.js';
import { CommentsReads } from './comments.reads.js';
import { CompareStoresReads } from './compare-stores.reads.js';
import { DashboardsController } from './dashboards.controller.js';
import { OverviewReads } from './overview.reads.js';
import { QuestionsReads } from './questions.reads.js';
import { StorePageReads } from './store-page.reads.js';

@Module({
  imports: [ScoresModule, StoresModule],
  controllers: [DashboardsController],
  providers: [AskedQuestions, CommentsReads, CompareStoresReads, OverviewReads, QuestionsReads, StorePageReads],
})
export class DashboardsModule {}
