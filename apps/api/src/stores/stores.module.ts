import { Module } from '@nestjs/common';
import { ImportStores } from './import-stores.service.js';
import { RegionsService } from './regions.service.js';
import { StoresController } from './stores.controller.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';
import { UndoStores } from './undo-stores.service.js';

@Module({
  controllers: [StoresController],
  providers: [ImportStores, RegionsService, StoresReads, StoresService, UndoStores],
  exports: [ImportStores, RegionsService, StoresReads, StoresService, UndoStores],
})
export class StoresModule {}
