import { Module } from '@nestjs/common';
import { MailCatcherController } from './mail-catcher.controller.js';

@Module({ controllers: [MailCatcherController] })
export class EmailModule {}
