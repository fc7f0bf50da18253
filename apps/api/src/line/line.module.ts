import { Global, Module } from '@nestjs/common';
import { Line } from './line.service.js';
import { LineState } from './line-state.service.js';
import { ProviderMessages } from './provider-messages.service.js';
import { Signatures } from './signatures.service.js';

@Global()
@Module({
  providers: [Line, LineState, ProviderMessages, Signatures],
  exports: [Line, LineState, ProviderMessages],
})
export class LineModule {}
