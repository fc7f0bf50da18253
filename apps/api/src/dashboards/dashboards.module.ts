import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { AskedQuestions } from '../surveys/asked-questions.reads.js';
import { CommentsReads } from './comments.reads.js';
import { CompareStoresReads } from './comparison/compare-stores.reads.js';
import { DashboardsController } from './dashboards.controller.js';
import { ControlChartReads } from './control-chart.reads.js';
import { DriversReads } from './drivers.reads.js';
import { OverTimeReads } from './over-time.reads.js';
import { OverviewReads } from './overview.reads.js';
import { QuestionsReads } from './questions.reads.js';
import { ScoreRulesController } from './rules/score-rules.controller.js';
import { ScoreRulesService } from './rules/score-rules.service.js';
import { ScoresController } from './scores.controller.js';
import { ScoresReads } from './scores.reads.js';
import { StandardPublishingController } from './rules/standard-publishing.controller.js';
import { StandardPublishing } from './rules/standard-publishing.service.js';
import { StorePageReads } from './store-page.reads.js';

@Module({
  imports: [ScoresModule, StandardModule, StoresModule],
  controllers: [DashboardsController, ScoreRulesController, ScoresController, StandardPublishingController],
  providers: [
    AskedQuestions,
    CommentsReads,
    CompareStoresReads,
    ControlChartReads,
    DriversReads,
    OverTimeReads,
    OverviewReads,
    QuestionsReads,
    ScoreRulesService,
    ScoresReads,
    StandardPublishing,
    StorePageReads,
  ],
})
export class DashboardsModule {}
