import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { raw } from 'express';
import { CallingsModule } from '../callings/callings.module.js';
import { AskAfterBridged } from './ask-after-bridged.service.js';
import { Bridge } from './bridge.service.js';
import { BridgedCallsController } from './bridged-calls.controller.js';
import { BridgedMessagesController } from './bridged-messages.controller.js';
import { CallByLine } from './call-by-line.service.js';
import { OwnTelephone } from './own-telephone.service.js';

@Module({
  imports: [CallingsModule],
  controllers: [BridgedCallsController, BridgedMessagesController],
  providers: [AskAfterBridged, Bridge, CallByLine, OwnTelephone],
})
export class BridgedCallsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    // As it came: a signature is of every byte.
    consumer.apply(raw({ type: () => true, limit: '64kb' })).forRoutes(BridgedMessagesController);
  }
}
