import { Module } from '@nestjs/common';
import { StandardReads } from './standard.reads.js';

@Module({ providers: [StandardReads], exports: [StandardReads] })
export class StandardModule {}
