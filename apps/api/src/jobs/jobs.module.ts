import { Global, Module } from '@nestjs/common';
import { JobRegister } from './job-register.js';
import { JobRunner } from './job-runner.js';
import { RoundRunner } from './round-runner.js';

@Global()
@Module({ providers: [JobRegister, JobRunner, RoundRunner], exports: [JobRegister, RoundRunner] })
export class JobsModule {}
