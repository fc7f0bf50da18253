import { Global, Module } from '@nestjs/common';
import { Relay } from './relay.js';
import { ServiceMail } from './service-mail.js';

@Global()
@Module({
  providers: [Relay, ServiceMail],
  exports: [Relay, ServiceMail],
})
export class MailModule {}
