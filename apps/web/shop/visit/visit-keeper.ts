import { stateOf, type Fill, type JournalEntry, type JournalEvent } from '#surveys';
import { chained, ChangedElsewhere, journalOf, keepDraft, type Change } from '../keep/drafts';
import type { Draft, Photo } from '../keep/shapes';
import { photosIn } from './photos/photos-in';
import { phoneClocks, VisitClock, type Reading } from './visit-clock';

/** A line of the journal before it has its time. */
export type Noted = Omit<JournalEntry, 'at' | 'mono'>;

/** Keeps a visit on the phone's disk: one change after the other, each with its lines of the journal. */
export class VisitKeeper {
  draft: Draft;
  /** Another tab has changed the visit: nothing more is kept here. */
  fault: ChangedElsewhere | null = null;
  /** Why the last changes are not on the phone's disk; they are kept with the next that can be. Null where all are. */
  unkept: unknown = null;
  readonly clock: VisitClock;
  readonly #fill: () => Fill;
  readonly #changed: () => void;
  /** Lines of the journal that are not on the disk yet. */
  #waiting: JournalEntry[] = [];
  #keeping: Promise<void> = Promise.resolve();
  #ended = false;

  /** `fill` gives where the visit stands now; `changed` is told of whatever is to be shown. */
  constructor(draft: Draft, fill: () => Fill, changed: () => void) {
    this.draft = draft;
    this.clock = new VisitClock(phoneClocks, draft.clock);
    this.#fill = fill;
    this.#changed = changed;
  }

  now(): Reading {
    return this.clock.read();
  }

  /** Keeps where the visit stands, with what happened just now. */
  keep(noted: readonly Noted[], change: Pick<Change, 'without'> = {}): void {
    if (this.#ended) return;
    const reading = this.now();
    const entries = noted.map((each) => ({ ...each, ...reading }));
    this.#keeping = this.#keeping.then(async () => {
      if (this.fault !== null) return;
      this.#waiting.push(...entries);
      // The same picture may answer another question too, by now.
      const { without } = change;
      const isNamed = without !== undefined && photosIn(stateOf(this.#fill())).has(without);
      await this.#write(this.#fill(), [], isNamed ? {} : change).catch(() => undefined);
    });
    this.#changed();
  }

  /**
   * Keeps a photo and the answer that names it, together or not at all; throws where there is no room. `answered` is asked when it is
   * written, and once more by `done` after: taps may have come in between.
   */
  keepPhoto(photo: Photo, answered: () => Fill, done: (answered: () => Fill) => void): Promise<void> {
    const entry = { kind: 'photo', question: photo.question, value: photo.sha256, ...this.now() } as const;
    const kept = this.#keeping.then(async () => {
      if (this.fault !== null) throw this.fault;
      await this.#write(answered(), [entry], { photo });
      done(answered);
    });
    this.#keeping = kept.catch(() => undefined);
    return kept;
  }

  /** The journal so far: what is on the disk, and what waits for room there. */
  journal(): Promise<JournalEvent[]> {
    const read = this.#keeping.then(async () => [
      ...(await journalOf(this.draft.key)),
      ...(await chained(this.draft.head, this.#waiting)),
    ]);
    // Nothing is written in between.
    this.#keeping = read.then(
      () => undefined,
      () => undefined,
    );
    return read;
  }

  /** When everything so far is on the phone's disk; throws where it is not. */
  async kept(): Promise<void> {
    await this.#keeping;
    if (this.fault !== null) throw this.fault;
    if (this.unkept !== null) throw this.unkept;
  }

  /** Writes the last line, and takes nothing more. */
  async end(): Promise<Draft> {
    this.keep([{ kind: 'ended' }]);
    this.#ended = true;
    try {
      await this.kept();
    } catch (error) {
      this.#ended = false;
      throw error;
    }
    return this.draft;
  }

  /** Keeps nothing more: the visit is another tab's. */
  leave(): void {
    this.#ended = true;
  }

  /** Goes on with a visit that could not be handed in after all. */
  goOn(): void {
    this.#ended = false;
  }

  /** Writes where the visit stands, and the lines that wait. What fails is written with the next that does not. */
  async #write(fill: Fill, more: readonly JournalEntry[], change: Omit<Change, 'entries'>): Promise<void> {
    const wanted = { ...this.draft, fill: stateOf(fill), clock: this.now() };
    try {
      const { head, events, turn } = await keepDraft(wanted, { entries: [...this.#waiting, ...more], ...change });
      this.draft = { ...this.draft, fill: wanted.fill, clock: wanted.clock, head, events, turn };
      this.#waiting = [];
      if (this.unkept !== null) this.#changed();
      this.unkept = null;
    } catch (error) {
      if (error instanceof ChangedElsewhere) this.fault = error;
      // A photo that finds no room is not taken; everything else is as it was.
      else if (change.photo === undefined) this.unkept = error;
      this.#changed();
      throw error;
    }
  }
}
