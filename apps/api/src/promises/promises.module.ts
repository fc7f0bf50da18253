import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { StoresModule } from '../stores/stores.module.js';
import { UnregisteredController } from './unregistered/unregistered.controller.js';
import { Unregistered } from './unregistered/unregistered.service.js';
import { CalendarController } from './feed/calendar.controller.js';
import { PromiseFeedsController } from './feed/promise-feeds.controller.js';
import { PromiseFeeds } from './feed/promise-feeds.service.js';
import { KeepPromises } from './keep-promises.job.js';
import { PersonalPromises } from './personal-promises.service.js';
import { PromiseClock } from './promise-clock.service.js';
import { PromiseLog } from './promise-log.service.js';
import { PromisesController } from './promises.controller.js';
import { PromisesReads } from './promises.reads.js';
import { MadePromises } from './promises.service.js';

/** What was promised to customers: for which day, and whether it was kept. */
@Module({
  imports: [CasesModule, CustomersModule, StoresModule],
  controllers: [CalendarController, UnregisteredController, PromiseFeedsController, PromisesController],
  providers: [
    Unregistered,
    KeepPromises,
    MadePromises,
    PersonalPromises,
    PromiseClock,
    PromiseFeeds,
    PromiseLog,
    PromisesReads,
  ],
})
export class PromisesModule {}
