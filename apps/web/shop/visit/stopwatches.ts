import type { Filling } from './filling';
import type { Noted, VisitKeeper } from './visit-keeper';

/** The stopwatches of a visit: each runs by the phone's own clock, however often the page is closed and opened meanwhile. */
export class Stopwatches {
  readonly #keeper: VisitKeeper;
  readonly #filling: Filling;
  readonly #note: (noted: readonly Noted[]) => void;

  /** `note` keeps where the visit stands, with these lines of the journal. */
  constructor(keeper: VisitKeeper, filling: Filling, note: (noted: readonly Noted[]) => void) {
    this.#keeper = keeper;
    this.#filling = filling;
    this.#note = note;
  }

  isRunning(question: string): boolean {
    return this.#running[question] !== undefined;
  }

  start(question: string): void {
    this.#set({ ...this.#running, [question]: this.#keeper.now().mono });
    this.#note([{ kind: 'stopwatch', question, value: 'started' }]);
  }

  /** Stops one, and answers its question with the time. */
  stop(question: string): void {
    const started = this.#running[question];
    if (started === undefined) return;
    // Tenths of a second are as fine as a thumb is.
    const value = Math.round((this.#keeper.now().mono - started) / 100) / 10;
    this.#let(question);
    this.#filling.aside.note(this.#filling.fill, question);
    const noted = this.#filling.noting(question, () => this.#filling.with(question, value));
    this.#note([{ kind: 'stopwatch', question, value }, ...noted]);
  }

  /** Stops one that was started again by mistake: the time that it showed before stays. */
  cancel(question: string): void {
    this.#let(question);
    this.#note([{ kind: 'stopwatch', question, value: 'cancelled' }]);
  }

  get #running(): Readonly<Record<string, number>> {
    return this.#keeper.draft.running;
  }

  #let(question: string): void {
    const { [question]: _, ...running } = this.#running;
    this.#set(running);
  }

  #set(running: Record<string, number>): void {
    this.#keeper.draft = { ...this.#keeper.draft, running };
  }
}
