import { Global, Module } from '@nestjs/common';
import { FOUNDING } from '../access/founding.js';
import { FoundingService } from './founding.service.js';
import { StandardModule } from '../standard/standard.module.js';

@Global()
@Module({
  imports: [StandardModule],
  providers: [{ provide: FOUNDING, useClass: FoundingService }],
  exports: [FOUNDING],
})
export class SampleModule {}
