import { Module } from '@nestjs/common';
import { ImportStores } from './import-stores.js';
import { RegionsService } from './regions.service.js';
import { StoresController } from './stores.controller.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';

@Module({
  controllers: [StoresController],
  providers: [ImportStores, RegionsService, StoresReads, StoresService],
  exports: [ImportStores, RegionsService, StoresReads, StoresService],
})
export class StoresModule {}
