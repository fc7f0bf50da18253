import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { GoingRound } from './going-round.js';
import { ROUNDS, type Round, type RoundName, type Rounds } from './round.js';
import { WORKS } from './works.js';

/** Goes the rounds of this process, where it works. Each room's round enters itself when it is made; all must stand beside the flow. */
@Injectable()
export class RoundRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #going = new Map<RoundName, GoingRound>();

  constructor(
    @Inject(ROUNDS) private readonly rounds: Rounds,
    @Inject(WORKS) private readonly works: boolean,
  ) {}

  add(name: RoundName, round: Round, log = new Logger(name)): void {
    if (this.#going.has(name)) throw new Error(`Two rounds are called ${name}.`);
    this.#going.set(name, new GoingRound(round, this.rounds[name], log));
  }

  onApplicationBootstrap(): void {
    for (const name of Object.keys(this.rounds) as RoundName[])
      if (!this.#going.has(name)) throw new Error(`There is no round called ${name}.`);
    if (this.works) for (const round of this.#going.values()) round.begin();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.#going.values()].map((round) => round.end()));
  }
}
