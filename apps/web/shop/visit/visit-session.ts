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
import { keepDraft, type Change } from '../keep/drafts';
import type { Draft, Photo } from '../keep/shapes';
import { phoneClocks, VisitClock, type Reading } from './visit-clock';

type Noted = Omit<JournalEntry, 'at' | 'mono'>;

/** A visit that is being filled in: each tap is kept at once, with its line in the journal. */
export class VisitSession {
  readonly definition: Definition;
  fill: Fill;
  draft: Draft;
  /** What went wrong with keeping; nothing more is taken then. */
  fault: unknown = null;
  readonly #clock: VisitClock;
  readonly #changed: () => void;
  readonly #seen = new Set<string>();
  /** Texts whose typing has not ended, with what stood there before. */
  readonly #typing = new Map<string, unknown>();
  #keeping: Promise<void> = Promise.resolve();

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

  /** Letters of a text as they come: kept, and noted in the journal when the typing ends. */
  type(question: string, text: string): void {
    if (!this.#typing.has(question)) this.#typing.set(question, this.#valueOf(question));
    this.fill = text === '' ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, text);
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
    this.draft = { ...this.draft, comment };
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

  addPhoto(photo: Photo, answer: unknown): void {
    this.fill = this.#answered(photo.question, answer);
    this.#keep([{ kind: 'photo', question: photo.question, value: photo.sha256 }], { photo });
  }

  removePhoto(question: string, sha256: string, answer: unknown): void {
    const was = this.#valueOf(question);
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    this.#keep(this.#entry(question, was), { without: sha256 });
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

  /** Ends the visit: writes its last line. */
  async end(): Promise<Draft> {
    for (const question of this.#typing.keys()) this.endTyping(question);
    this.#keep([{ kind: 'ended' }]);
    await this.kept();
    return this.draft;
  }

  /** When everything so far is on the phone's disk. */
  async kept(): Promise<void> {
    await this.#keeping;
    if (this.fault !== null) throw this.fault;
  }

  #answered(question: string, answer: unknown): Fill {
    return advance(this.fill, { kind: 'answer', question, answer });
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
    const reading = this.now();
    const entries = noted.map((each) => ({ ...each, ...reading }));
    const { fill } = this;
    const { running } = this.draft;
    this.#keeping = this.#keeping.then(async () => {
      if (this.fault !== null) return;
      try {
        const wanted = { ...this.draft, fill: stateOf(fill), running, clock: reading };
        const { head, events, turn } = await keepDraft(wanted, { entries, ...change });
        this.draft = { ...this.draft, fill: wanted.fill, clock: reading, head, events, turn };
      } catch (error) {
        this.fault = error;
        this.#changed();
      }
    });
    this.#changed();
  }
}

/** What is handed in of a fill: the answers to what is shown. */
export function answersOf(fill: Fill): Record<string, unknown> {
  const shown = shownIn(fill);
  return Object.fromEntries([...fill.answers].filter(([question]) => shown.has(question)));
}
