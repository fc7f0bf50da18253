import { Logger } from '@nestjs/common';

const between = 30_000;

/** Tells whoever runs Candour what is the matter with files: each trouble at once, and then now and then. */
export class NowAndThen {
  readonly #log = new Logger('files');
  readonly #saidAt = new Map<string, number>();

  say(sentence: string): void {
    if (Date.now() - (this.#saidAt.get(sentence) ?? 0) < between) return;
    this.#saidAt.set(sentence, Date.now());
    this.#log.error(`${sentence} Until that is mended, uploaded files are neither taken nor shown.`);
  }
}
