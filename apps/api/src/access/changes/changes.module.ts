import { Global, Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangeTrail } from './change-trail.service.js';
import { ChangesReads } from './changes.reads.js';

/** The trail of what people change. */
@Global()
@Module({
  controllers: [ChangesController],
  providers: [ChangeTrail, ChangesReads],
  exports: [ChangeTrail],
})
export class ChangesModule {}
