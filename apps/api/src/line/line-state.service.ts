import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import type { Placed } from './line.service.js';
import { providerOf } from './provider.js';

/** Why no calls are placed. */
export type LineTrouble = 'silent' | 'too_many' | 'turned_away' | 'other';

/** How the provider fares, for whoever looks after it. */
export interface ToldLineState {
  failures: number;
  trouble: LineTrouble | null;
  /** In the provider's words. */
  detail: string | null;
  since: Date | null;
  restsUntil: Date | null;
  /** It failed so often that nobody is called until a person says so. */
  stoppedAt: Date | null;
}

/** So many failures in a row, and nobody is called any more until a person has looked. */
export const mostFailures = 20;
const shortest = 2_000;
const longest = 5 * 60_000;

const well: ToldLineState = {
  failures: 0,
  trouble: null,
  detail: null,
  since: null,
  restsUntil: null,
  stoppedAt: null,
};

/** How the line fares, for all processes over this database: a provider that fails is left alone for longer and longer, and then for good. */
@Injectable()
export class LineState {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<ToldLineState> {
    const row = await this.database.inInstallation((tx) =>
      tx.first<ToldLineState>(
        `select failures, trouble, detail, since, rests_until as "restsUntil", stopped_at as "stoppedAt" from line_states where provider_digest = $1`,
        [this.#digest()],
      ),
    );
    return row ?? well;
  }

  /** How a request for a call went; a number that can't be called is no fault of the line's. */
  async asked(placed: Placed): Promise<void> {
    if (placed.was === 'placed') return this.#well();
    if (placed.was === 'unknown') return this.#failed('silent', placed.detail);
    const { refusal, detail } = placed;
    if (refusal !== 'number' && refusal !== 'not_there') await this.#failed(refusal, detail);
  }

  /** Nobody is to be called by it now: it rests, or is stopped. */
  async isAside(): Promise<boolean> {
    const { stoppedAt, restsUntil } = await this.read();
    return stoppedAt !== null || (restsUntil !== null && restsUntil.getTime() > Date.now());
  }

  /** It took a call: whatever was before is over. */
  async #well(): Promise<void> {
    await this.database.inInstallation((tx) =>
      tx.query(
        `update line_states set failures = 0, trouble = null, detail = null, since = null, rests_until = null
         where provider_digest = $1 and failures > 0 and stopped_at is null`,
        [this.#digest()],
      ),
    );
  }

  /**
   * It failed once more: it rests for twice as long as before, give or take a half, so that many do not come back at once. What was asked
   * together fails together, and counts once: while it rests already, nothing is new.
   */
  async #failed(trouble: LineTrouble, detail: string): Promise<void> {
    const { failures } = await this.read();
    const rest = Math.min(longest, shortest * 2 ** Math.min(failures, 10)) * (0.5 + Math.random());
    await this.database.inInstallation((tx) =>
      tx.query(
        `insert into line_states (provider_digest, failures, trouble, detail, since, rests_until) values ($1, 1, $2, $3, now(), $4)
         on conflict (provider_digest) do update set failures = line_states.failures + 1, trouble = $2, detail = $3,
           since = coalesce(line_states.since, now()), rests_until = $4,
           stopped_at = case when line_states.failures + 1 >= $5 then coalesce(line_states.stopped_at, now()) end
         where line_states.rests_until is null or line_states.rests_until <= now()`,
        [this.#digest(), trouble, withoutNumbers(detail).slice(0, 300), new Date(Date.now() + rest), mostFailures],
      ),
    );
  }

  /** A person has looked: calls are placed again. False where they were all the time. */
  async goOn(): Promise<boolean> {
    const resumed = await this.database.inInstallation((tx) =>
      tx.change(
        `update line_states set failures = 0, trouble = null, detail = null, since = null, rests_until = null, stopped_at = null
         where provider_digest = $1 and failures > 0`,
        [this.#digest()],
      ),
    );
    return resumed > 0;
  }

  /** Of the account, not of the token by which it is opened. */
  #digest(): Buffer {
    const { kind, account, isSimulated } = providerOf(this.config);
    return createHash('sha256')
      .update(`${isSimulated ? 'simulated' : kind} ${account}`)
      .digest();
  }
}

/** What a provider said, without the numbers of whoever was to be called: the state of a line is the installation's, and nobody's data. */
function withoutNumbers(detail: string): string {
  return detail.replaceAll(/\+?\d{6,}/g, '…');
}
