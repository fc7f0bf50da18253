import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { CustomersModule } from '../customers/customers.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { PostModule } from '../post/post.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { SurveysModule } from '../surveys/surveys.module.js';
import { PreviewController } from './preview.controller.js';
import { readForm } from './drawing/read-form.js';
import { LetterCodeController } from './letter-code.controller.js';
import { RespondController } from './respond.controller.js';
import { RespondService } from './respond.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe.service.js';

@Module({
  imports: [CustomersModule, InvitationsModule, PostModule, ResponsesModule, SurveysModule],
  controllers: [RespondController, LetterCodeController, UnsubscribeController, PreviewController],
  providers: [RespondService, UnsubscribeService],
  exports: [RespondService],
})
export class RespondModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(readForm).forRoutes(RespondController, UnsubscribeController, PreviewController);
  }
}
