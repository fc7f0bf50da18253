import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { MemoryLocker, type Lock, type Locker, type RequestRelease } from '@tus/server';
import { ProcessLocks } from '../../database/process-locks.service.js';
import { Problem } from '../../http/problem.js';

/** So long does a request wait for another: storing a file takes less. Afterwards whoever sends asks again. */
const patience = 5_000;
const between = 100;

/**
 * One request at a time writes to an upload, in whichever process it is: within one by memory, where whoever has the lock is
 * asked to let go of a connection that may be dead; between processes by a lock of the database. Throws `twin_in_flight` (423).
 */
@Injectable()
export class UploadLocks implements Locker {
  readonly #memory = new MemoryLocker({ acquireLockTimeout: patience });

  constructor(private readonly locks: ProcessLocks) {}

  newLock(id: string): Lock {
    const own = this.#memory.newLock(id);
    const lock = `upload ${id}`;
    return {
      lock: async (signal: AbortSignal, release: RequestRelease) => {
        await own.lock(signal, release).catch(() => {
          throw new Problem('twin_in_flight', {});
        });
        if (await this.#take(lock, signal)) return;
        await own.unlock();
        throw new Problem('twin_in_flight', {});
      },
      unlock: async () => {
        await this.locks.letGo(lock);
        await own.unlock();
      },
    };
  }

  /** Does something with an upload that nobody else does with it meanwhile. */
  async alone<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    const lock = this.newLock(id);
    await lock.lock(new AbortController().signal, () => undefined);
    try {
      return await work();
    } finally {
      await lock.unlock();
    }
  }

  async #take(id: string, signal: AbortSignal): Promise<boolean> {
    const until = Date.now() + patience;
    while (!signal.aborted && Date.now() < until) {
      if (await this.locks.take(id)) return true;
      await wait(between);
    }
    return false;
  }
}
