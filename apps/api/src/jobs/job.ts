import type { z } from 'zod';

/** What a job is told while it runs. */
export interface JobRun<Payload> {
  organisationId: string;
  payload: Payload;
  /** Aborted when the process drains or the lease is lost: stop at the next safe place. */
  signal: AbortSignal;
}

/** One kind of background work. It is safe to run twice, at once too: a dead worker's work is taken over. */
export interface Job<Payload = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  /** May take minutes: several are taken at once, so that no organisation waits for another's. */
  readonly isLong?: boolean;
  run(run: JobRun<Payload>): Promise<void>;
}
