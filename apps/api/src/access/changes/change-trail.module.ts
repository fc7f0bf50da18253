import { Global, Module } from '@nestjs/common';
import { ChangeTrail } from './change-trail.service.js';

/** The trail of what people change, written. */
@Global()
@Module({ providers: [ChangeTrail], exports: [ChangeTrail] })
export class ChangeTrailModule {}
