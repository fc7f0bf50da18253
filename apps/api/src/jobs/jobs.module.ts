import { Global, Module } from '@nestjs/common';
import { JobRegister } from './job-register.service.js';
import { JobRunner } from './job-runner.service.js';
import { RoundRunner } from './round-runner.service.js';

@Global()
@Module({ providers: [JobRegister, JobRunner, RoundRunner], exports: [JobRegister, RoundRunner] })
export class JobsModule {}
