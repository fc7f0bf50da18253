import { Injectable } from '@nestjs/common';
import type { Job } from './job.js';

/** The jobs of this process by name. Each room's job enters itself when it is made. */
@Injectable()
export class JobRegister {
  readonly #jobs = new Map<string, Job>();

  add<Payload>(job: Job<Payload>): void {
    if (this.#jobs.has(job.name)) throw new Error(`Two jobs are called ${job.name}.`);
    this.#jobs.set(job.name, job as Job);
  }

  has(name: string): boolean {
    return this.#jobs.has(name);
  }

  all(): Job[] {
    return [...this.#jobs.values()];
  }
}
