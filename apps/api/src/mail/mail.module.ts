import { Global, Module } from '@nestjs/common';
import { Relay } from './relay.service.js';
import { ServiceMail } from './service-mail.service.js';

@Global()
@Module({
  providers: [Relay, ServiceMail],
  exports: [Relay, ServiceMail],
})
export class MailModule {}
