import { Module } from '@nestjs/common';
import { OpeningHoursController } from './hours/opening-hours.controller.js';
import { OpeningHours } from './hours/opening-hours.service.js';
import { OpeningHoursFollowers } from './hours/opening-hours-followers.service.js';
import { StoreHours } from './hours/store-hours.reads.js';
import { ImportStores } from './import-stores.service.js';
import { RegionsService } from './regions.service.js';
import { StoresController } from './stores.controller.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';
import { UndoStores } from './undo-stores.service.js';

@Module({
  controllers: [OpeningHoursController, StoresController],
  providers: [
    ImportStores,
    OpeningHours,
    OpeningHoursFollowers,
    RegionsService,
    StoreHours,
    StoresReads,
    StoresService,
    UndoStores,
  ],
  exports: [ImportStores, OpeningHoursFollowers, RegionsService, StoreHours, StoresReads, StoresService, UndoStores],
})
export class StoresModule {}
