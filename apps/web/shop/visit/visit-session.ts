import {
  advance,
  resumeFill,
  shownIn,
  shownPages,
  stateOf,
  viewOf,
  type Definition,
  type Fill,
  type JournalEntry,
  type JournalPlace,
} from '#surveys';
import { ChangedElsewhere, keepDraft, type Change } from '../keep/drafts';
import type { Draft, Photo } from '../keep/shapes';
import { phoneClocks, VisitClock, type Reading } from './visit-clock';
import { wellFormed } from './well-formed';

type Noted = Omit<JournalEntry, 'at' | 'mono'>;

/** A visit that is being filled in: each tap is kept at once, with its line in the journal. */
export class VisitSession {
  readonly definition: Definition;
  fill: Fill;
  draft: Draft;
  /** Another tab has changed the visit: nothing more is taken here. */
  fault: ChangedElsewhere | null = null;
  /** Why the last changes are not on the phone's disk; they are kept with the next that can be. Null where all are. */
  unkept: unknown = null;
  readonly #clock: VisitClock;
  readonly #changed: () => void;
  readonly #seen = new Set<string>();
  /** Texts whose typing has not ended, with what stood there before. */
  readonly #typing = new Map<string, unknown>();
  /** Lines of the journal that are not on the disk yet. */
  #waiting: JournalEntry[] = [];
  #keeping: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(definition: Definition, draft: Draft, changed: () => void) {
    this.definition = definition;
    this.draft = draft;
    this.fill = resumeFill(definition, draft.fill);
    this.#clock = new VisitClock(phoneClocks, draft.clock);
    this.#changed = changed;
    if (draft.events > 1) this.#keep([{ kind: 'resumed' }]);
  }

  now(): Reading {
    return this.#clock.read();
  }

  /** The keys of the sections that are shown, in order. */
  pages(): readonly string[] {
    return shownPages(this.fill).map(({ key }) => key);
  }

  answer(question: string, answer: unknown): void {
    const was = this.#valueOf(question);
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    this.#note(question, was);
  }

  /** Letters and digits as they come, null for none: kept, and noted in the journal when the typing ends. */
  type(question: string, answer: unknown): void {
    if (!this.#typing.has(question)) this.#typing.set(question, this.#valueOf(question));
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    this.#keep([]);
  }

  endTyping(question: string): void {
    if (!this.#typing.has(question)) return;
    const was = this.#typing.get(question);
    this.#typing.delete(question);
    this.#note(question, was);
  }

  /** What the shopper says to the reviewer of a returned visit. */
  say(comment: string): void {
    this.draft = { ...this.draft, comment: String(wellFormed(comment)) };
    this.#keep([]);
  }

  open(page: string): void {
    for (const question of this.#typing.keys()) this.endTyping(question);
    this.fill = { ...this.fill, page };
    this.#keep([]);
  }

  /** Notes once which questions the open section shows. */
  sawSection(): void {
    const view = viewOf(this.fill);
    const shown = view.state === 'page' ? view.questions.map(({ key }) => key) : [];
    const fresh = shown.filter((question) => !this.#seen.has(question));
    for (const question of fresh) this.#seen.add(question);
    if (fresh.length > 0) this.#keep(fresh.map((question) => ({ kind: 'seen', question })));
  }

  startWatch(question: string): void {
    this.draft = { ...this.draft, running: { ...this.draft.running, [question]: this.now().mono } };
    this.#keep([{ kind: 'stopwatch', question, value: 'started' }]);
  }

  stopWatch(question: string): void {
    const { [question]: started, ...running } = this.draft.running;
    if (started === undefined) return;
    const seconds = Math.round((this.now().mono - started) / 100) / 10;
    const was = this.#valueOf(question);
    this.draft = { ...this.draft, running };
    this.fill = this.#answered(question, seconds);
    this.#keep([{ kind: 'stopwatch', question, value: seconds }, ...this.#entry(question, was)]);
  }

  /** Keeps a photo and the answer that names it, together or not at all; throws where there is no room. */
  addPhoto(photo: Photo, answer: unknown): Promise<void> {
    const entry = { kind: 'photo', question: photo.question, value: photo.sha256, ...this.now() } as const;
    const kept = this.#keeping.then(async () => {
      if (this.fault !== null) throw this.fault;
      const fill = this.#answered(photo.question, answer);
      await this.#write(fill, [entry], { photo });
      // Taps may have come while it was written.
      this.fill = this.#answered(photo.question, answer);
      this.#changed();
    });
    this.#keeping = kept.catch(() => undefined);
    return kept;
  }

  removePhoto(question: string, sha256: string, answer: unknown): void {
    const was = this.#valueOf(question);
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    // The same picture may answer another question too.
    const elsewhere = JSON.stringify([...this.fill.answers, ...this.fill.rejected]).includes(sha256);
    this.#keep(this.#entry(question, was), elsewhere ? {} : { without: sha256 });
  }

  at(place: JournalPlace, question?: string): void {
    if (question !== undefined) {
      const { latitude, longitude, accuracy } = place;
      this.fill = this.#answered(question, { latitude, longitude, accuracy });
    }
    this.#keep([{ kind: 'place', place, ...(question === undefined ? {} : { question }) }]);
  }

  /** The page came into sight again. */
  woke(): void {
    const set = this.#clock.woke();
    this.#keep(set === null ? [{ kind: 'resumed' }] : [{ kind: 'clock', value: set }, { kind: 'resumed' }]);
  }

  /** Looks now and then whether somebody set the clock. */
  watchClock(): void {
    const set = this.#clock.wasSet();
    if (set !== null) this.#keep([{ kind: 'clock', value: set }]);
  }

  /** Ends the visit: writes its last line, and takes nothing more. */
  async end(): Promise<Draft> {
    for (const question of this.#typing.keys()) this.endTyping(question);
    this.#keep([{ kind: 'ended' }]);
    this.#ended = true;
    try {
      await this.kept();
    } catch (error) {
      this.#ended = false;
      throw error;
    }
    return this.draft;
  }

  /** Goes on with a visit that could not be handed in after all. */
  goOn(): void {
    this.#ended = false;
  }

  /** Tries once more to keep what could not be kept. */
  async keepAgain(): Promise<void> {
    this.#keep([]);
    await this.kept();
  }

  /** When everything so far is on the phone's disk. */
  async kept(): Promise<void> {
    await this.#keeping;
    if (this.fault !== null) throw this.fault;
    if (this.unkept !== null) throw this.unkept;
  }

  #answered(question: string, answer: unknown): Fill {
    return advance(this.fill, { kind: 'answer', question, answer: wellFormed(answer) });
  }

  #valueOf(question: string): unknown {
    return this.fill.rejected.get(question) ?? this.fill.answers.get(question);
  }

  #note(question: string, was: unknown): void {
    this.#keep(this.#entry(question, was));
  }

  #entry(question: string, was: unknown): Noted[] {
    const value = this.#valueOf(question) ?? null;
    if (JSON.stringify(value) === JSON.stringify(was ?? null)) return [];
    return [was === undefined ? { kind: 'answered', question, value } : { kind: 'changed', question, value, was }];
  }

  #keep(noted: readonly Noted[], change: Omit<Change, 'entries'> = {}): void {
    if (this.#ended) return;
    const reading = this.now();
    const entries = noted.map((each) => ({ ...each, ...reading }));
    this.#keeping = this.#keeping.then(async () => {
      if (this.fault !== null) return;
      this.#waiting.push(...entries);
      await this.#write(this.fill, [], change).catch(() => undefined);
    });
    this.#changed();
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

/** What is handed in of a fill: the answers to what is shown. */
export function answersOf(fill: Fill): Record<string, unknown> {
  const shown = shownIn(fill);
  return Object.fromEntries([...fill.answers].filter(([question]) => shown.has(question)));
}
