import { Module } from '@nestjs/common';
import { RegionsService } from './regions.service.js';
import { StoresController } from './stores.controller.js';
import { StoresReads } from './stores.reads.js';
import { StoresService } from './stores.service.js';

@Module({
  controllers: [StoresController],
  providers: [RegionsService, StoresReads, StoresService],
  exports: [RegionsService, StoresReads, StoresService],
})
export class StoresModule {}
