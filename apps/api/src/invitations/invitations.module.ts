import { Module } from '@nestjs/common';
import { AnonymousAnswers } from './anonymous-answers.service.js';

@Module({ providers: [AnonymousAnswers], exports: [AnonymousAnswers] })
export class InvitationsModule {}
