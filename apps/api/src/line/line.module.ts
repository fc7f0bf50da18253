import { Global, Module } from '@nestjs/common';
import { Line } from './line.service.js';
import { LineState } from './line-state.service.js';
import { Signatures } from './signatures.service.js';

@Global()
@Module({
  providers: [Line, LineState, Signatures],
  exports: [Line, LineState, Signatures],
})
export class LineModule {}
