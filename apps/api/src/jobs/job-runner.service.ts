import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import type { Job as QueuedJob, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { databaseTrouble } from '../http/database-trouble.js';
import { asWork } from './as-work.js';
import { BOSS } from './boss.js';
import { FLOW, type Flow } from './flow-event.js';
import type { Job } from './job.js';
import { JobRegister } from './job-register.service.js';
import { WORKS } from './works.js';

const betweenComplaints = 30_000;
const envelope = z.looseObject({ organisationId: z.string() });

/** Takes queued jobs and runs them; checks at start that every job named in the flow exists. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('jobs');
  readonly #draining = new AbortController();
  #complainedAt = 0;

  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    @Inject(FLOW) private readonly flow: Flow,
    @Inject(WORKS) private readonly works: boolean,
    private readonly register: JobRegister,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const [event, names] of Object.entries(this.flow))
      for (const name of names)
        if (!this.register.has(name)) throw new Error(`The flow sends ${event} to ${name}, but no such job exists.`);
    this.boss.on('error', (error) => this.#complain(error));
    this.boss.on('warning', ({ message, data }) => {
      if ('type' in data && data.type === 'listen_notify_unavailable') this.#log.warn(message);
    });
    await this.boss.start();
    if (this.works) for (const job of this.register.all()) await this.#take(job);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#draining.abort();
    await this.boss.stop({ graceful: true, timeout: 20_000 });
  }

  /** While the database is away each queue fails twice a second: that is said now and then, in a line. */
  #complain(error: Error): void {
    const isListening = error.message.startsWith('LISTEN/NOTIFY');
    if (!isListening && databaseTrouble(error) === null) return this.#log.error(error.stack ?? error.message);
    if (Date.now() - this.#complainedAt < betweenComplaints) return;
    this.#complainedAt = Date.now();
    this.#log.error(`The queues wait for the database: ${error.message}`);
  }

  async #take(job: Job): Promise<void> {
    // New work is told of; what is tried again, or was left by a dead process, is found by looking.
    const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2, burstWhenBatchFull: true };
    // A batch is over when all of it is, so one organisation's long work takes half of the workers at most.
    const turns = job.isLong ? { localConcurrency: 4, localGroupConcurrency: 2 } : {};
    const worker = await this.boss.work(
      job.name,
      { ...polling, ...turns, batchSize: 5, perJobResults: true },
      async (batch: QueuedJob<object>[]) => {
        const results = await Promise.all(batch.map((queued) => this.#run(job, queued)));
        // What waited for its turn behind these is there now, and nothing tells of it.
        this.boss.notifyWorker(worker);
        return results;
      },
    );
  }

  async #run(job: Job, queued: QueuedJob<object>) {
    try {
      const { organisationId } = envelope.parse(queued.data);
      const signal = AbortSignal.any([this.#draining.signal, queued.signal]);
      const payload = job.payload.parse(queued.data);
      await asWork(() => job.run({ organisationId, payload, signal }));
      return { id: queued.id, status: 'completed' as const };
    } catch (error) {
      this.#log.error({ job: job.name, id: queued.id, error: String(error) }, (error as Error).stack);
      return { id: queued.id, status: 'failed' as const, output: { message: String(error) } };
    }
  }
}
