import { Global, Module } from '@nestjs/common';
import { JobRegister } from './job-register.js';
import { JobRunner } from './job-runner.js';

@Global()
@Module({ providers: [JobRegister, JobRunner], exports: [JobRegister] })
export class JobsModule {}
