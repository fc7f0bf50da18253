import { Global, Module } from '@nestjs/common';
import { FOUNDING } from '../access/founding.js';
import { FoundingService } from './founding.service.js';

@Global()
@Module({ providers: [{ provide: FOUNDING, useClass: FoundingService }], exports: [FOUNDING] })
export class SampleModule {}
