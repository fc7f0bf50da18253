import { Readable } from 'node:stream';

/**
 * A whole message whose end waits: its bytes go out at once, and only when `beforeEnd` has settled does it end, upon which
 * the relay is told that this is all. Where `beforeEnd` fails the message never ends, so the relay takes nothing.
 */
export class LateEndingMessage extends Readable {
  #isGiven = false;

  constructor(
    private readonly content: Buffer,
    private readonly beforeEnd: () => Promise<void>,
  ) {
    super({ highWaterMark: 1 });
  }

  override _read(): void {
    if (!this.#isGiven) {
      this.#isGiven = true;
      this.push(this.content);
      return;
    }
    this.beforeEnd().then(
      () => this.push(null),
      (error: Error) => this.destroy(error),
    );
  }
}
