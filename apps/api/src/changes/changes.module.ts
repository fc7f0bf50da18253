import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangesReads } from './changes.reads.js';

/** The trail of what people changed, read: it comes after every room that tells it something. */
@Module({ controllers: [ChangesController], providers: [ChangesReads] })
export class ChangesModule {}
