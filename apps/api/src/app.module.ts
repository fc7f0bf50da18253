import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { AccessModule } from './access/access.module.js';
import { TransactionInterceptor } from './access/transaction.interceptor.js';
import { BridgedCallsModule } from './bridged-calls/bridged-calls.module.js';
import { AutomatedCallsModule } from './automated-calls/automated-calls.module.js';
import { CallingsModule } from './callings/callings.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { CasesModule } from './cases/cases.module.js';
import { PromisesModule } from './promises/promises.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { CustomersModule } from './customers/customers.module.js';
import { DashboardsModule } from './dashboards/dashboards.module.js';
import { DatabaseModule, type Surroundings } from './database/database.module.js';
import { EmailModule } from './email/email.module.js';
import { FieldworkModule } from './fieldwork/fieldwork.module.js';
import { FilesModule } from './files/files.module.js';
import { KnownQuery } from './http/known-query.service.js';
import { ProblemFilter } from './http/problem-filter.js';
import { TAKEN, type TakenNames } from './http/problem-of.js';
import { validationPipe } from './http/validation.js';
import { InterchangeModule } from './interchange/interchange.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LineModule } from './line/line.module.js';
import { MailModule } from './mail/mail.module.js';
import { PagesModule } from './pages/pages.module.js';
import { PaperModule } from './paper/paper.module.js';
import { PostModule } from './post/post.module.js';
import { RespondModule } from './respond/respond.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { SampleModule } from './sample/sample.module.js';
import { ScoresModule } from './scores/scores.module.js';
import { ShoppingModule } from './shopping/shopping.module.js';
import { StandardModule } from './standard/standard.module.js';
import { StoresModule } from './stores/stores.module.js';
import { SurveysModule } from './surveys/surveys.module.js';

/** All rooms. In which order data passes through them, and who may import whom, is told by `test/structure/rooms.cjs`. */
@Module({})
export class AppModule {
  static over(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.over(surroundings),
        // Before all others: routes are looked up in the order of the rooms, and these are the hottest.
        RespondModule,
        ResponsesModule,
        JobsModule,
        FilesModule,
        MailModule,
        LineModule,
        AccessModule,
        PagesModule,
        StoresModule,
        StandardModule,
        SurveysModule,
        CustomersModule,
        ShoppingModule,
        ScoresModule,
        DashboardsModule,
        CampaignsModule,
        InvitationsModule,
        EmailModule,
        CallingsModule,
        FieldworkModule,
        CasesModule,
        PromisesModule,
        AutomatedCallsModule,
        PaperModule,
        PostModule,
        BridgedCallsModule,
        InterchangeModule,
        ChangesModule,
        SampleModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: KnownQuery },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: TAKEN, useValue: takenNames(surroundings.tables) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validationPipe },
      ],
    };
  }
}

/** What may be taken already, as every table says it of its own. */
function takenNames(tables: Surroundings['tables']): TakenNames {
  return Object.assign({}, ...tables.map(({ taken }) => taken)) as TakenNames;
}
