import { Global, Module } from '@nestjs/common';
import { LineCheck } from './line-check.service.js';
import { Line } from './line.service.js';
import { LineState } from './line-state.service.js';
import { ProviderMessages } from './provider-messages.service.js';
import { Signatures } from './signatures.service.js';

@Global()
@Module({
  providers: [Line, LineCheck, LineState, ProviderMessages, Signatures],
  exports: [Line, LineCheck, LineState, ProviderMessages],
})
export class LineModule {}
