import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Line, type LineFault } from './line.service.js';
import { isReachable } from './provider.js';

/** The provider is asked no more often than this, in milliseconds. */
const every = 60_000;

/** In a sentence, for whoever starts Candour. */
const sentences: Record<LineFault | 'address', string> = {
  token:
    'The provider of the telephone line turns away the account or the token in PHONE_URL: correct it and start again. No call is placed meanwhile; interviews by hand go on.',
  number:
    'The provider of the telephone line does not know PHONE_NUMBER as a number of this account: set one that is. Its calls may be refused meanwhile; interviews by hand go on.',
  address:
    'The provider of the telephone line can’t reach PUBLIC_URL, an address of this machine alone: set one that others have. Interviews by hand go on.',
};

/** Whether the line is set up rightly, as far as its provider says: tried at the start, and for whoever looks at it. */
@Injectable()
export class LineCheck implements OnApplicationBootstrap {
  readonly #log = new Logger('line');
  #asked: { at: number; fault: Promise<LineFault | null> } | null = null;

  constructor(
    private readonly line: Line,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The start waits for no provider. */
  onApplicationBootstrap(): void {
    if (!isReachable(this.config)) this.#log.warn(sentences.address);
    void this.fault().then((fault) => fault !== null && this.#log.warn(sentences[fault]));
  }

  /** What the provider says is wrong; null where nothing is, or it does not say. */
  async fault(): Promise<LineFault | null> {
    if (this.config.phone.line === null) return null;
    if (this.#asked === null || Date.now() - this.#asked.at > every)
      this.#asked = { at: Date.now(), fault: this.line.fault() };
    return this.#asked.fault;
  }
}
