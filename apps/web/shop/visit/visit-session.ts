import {
  advance,
  pagesIn,
  resumeFill,
  shownPages,
  type Definition,
  type Fill,
  type JournalEvent,
  type JournalPlace,
  type Language,
} from '#surveys';
import type { ChangedElsewhere } from '../keep/drafts';
import type { Draft, Photo } from '../keep/shapes';
import type { Reading } from './visit-clock';
import { photosOfAnswer, withoutPhoto } from './photos-in';
import { PhotoTaking } from './photo-taking';
import { itemOf } from './put-right';
import { PutAside } from './put-aside';
import { VisitKeeper, type Noted } from './visit-keeper';
import { wellFormed } from './well-formed';

/** A visit that is being filled in: each tap is kept at once, with its line in the journal. */
export class VisitSession {
  readonly definition: Definition;
  fill: Fill;
  readonly #keeper: VisitKeeper;
  readonly photos: PhotoTaking;
  readonly aside = new PutAside();
  readonly #seen = new Set<string>();
  /** Texts whose typing has not ended, with what stood there before. */
  readonly #typing = new Map<string, unknown>();
  constructor(definition: Definition, draft: Draft, changed: () => void) {
    this.definition = definition;
    this.fill = resumeFill(definition, draft.fill);
    this.photos = new PhotoTaking(this, changed);
    this.#keeper = new VisitKeeper(draft, () => this.fill, changed);
    if (draft.events > 1) this.#keep([{ kind: 'resumed' }]);
  }

  /** The visit as it was last kept, or is about to be. */
  get draft(): Draft {
    return this.#keeper.draft;
  }

  get fault(): ChangedElsewhere | null {
    return this.#keeper.fault;
  }

  /** Why the last changes are not on the phone's disk, or null. */
  get unkept(): unknown {
    return this.#keeper.unkept;
  }

  now(): Reading {
    return this.#keeper.now();
  }

  /** The keys of the sections that are shown, in order. */
  pages(): readonly string[] {
    return shownPages(this.fill).map(({ key }) => key);
  }

  answer(question: string, answer: unknown): void {
    this.aside.forget(itemOf(question));
    const was = this.#valueOf(question);
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    this.#note(question, was);
  }

  /** Answers by one press what may take the place of more: it can be taken back. */
  answerInstead(question: string, answer: unknown): void {
    const { fill } = this;
    this.answer(question, answer);
    this.aside.note(fill, question);
  }

  /** Takes such a press back. */
  undo(question: string): void {
    const was = this.#valueOf(question);
    this.fill = this.aside.back(this.fill, question);
    this.#note(question, was);
  }

  /** Letters and digits as they come, null for none: kept, and noted in the journal when the typing ends. */
  type(question: string, answer: unknown): void {
    this.aside.forget(itemOf(question));
    if (!this.#typing.has(question)) this.#typing.set(question, this.#valueOf(question));
    this.fill = answer === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, answer);
    this.#mended(question);
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
    this.#keeper.draft = { ...this.draft, comment: String(wellFormed(comment)) };
    this.#keep([]);
  }

  /** Which items the server would not take, and have the same answer still. */
  get refused(): readonly string[] {
    return (this.draft.problem?.questions ?? []).map(itemOf);
  }

  /** Opens the section of a question. */
  openAt(question: string): void {
    const page = pagesIn(this.definition).find(({ blocks }) =>
      blocks.some(({ questions }) => questions.some(({ key }) => key === question)),
    );
    if (page !== undefined && page.key !== this.fill.page) this.open(page.key);
  }

  open(page: string): void {
    for (const question of this.#typing.keys()) this.endTyping(question);
    this.fill = { ...this.fill, page };
    this.#keep([]);
  }

  /** Notes once of each question that it was shown. */
  saw(questions: readonly string[]): void {
    const fresh = questions.filter((question) => !this.#seen.has(question));
    for (const question of fresh) this.#seen.add(question);
    if (fresh.length > 0) this.#keep(fresh.map((question) => ({ kind: 'seen', question })));
  }

  startWatch(question: string): void {
    this.#keeper.draft = { ...this.draft, running: { ...this.draft.running, [question]: this.now().mono } };
    this.#keep([{ kind: 'stopwatch', question, value: 'started' }]);
  }

  /** Stops a stopwatch that was started again by mistake: the time that it showed before stays. */
  keepTime(question: string): void {
    const { [question]: _, ...running } = this.draft.running;
    this.#keeper.draft = { ...this.draft, running };
    this.#keep([{ kind: 'stopwatch', question, value: 'cancelled' }]);
  }

  /** The language in which the checklist is read and, by its texts, answered. */
  speak(language: Language): void {
    this.fill = advance(this.fill, { kind: 'language', language });
    this.#keep([]);
  }

  stopWatch(question: string): void {
    const { [question]: started, ...running } = this.draft.running;
    if (started === undefined) return;
    const seconds = Math.round((this.now().mono - started) / 100) / 10;
    const was = this.#valueOf(question);
    this.#keeper.draft = { ...this.draft, running };
    this.aside.note(this.fill, question);
    this.fill = this.#answered(question, seconds);
    this.#keep([{ kind: 'stopwatch', question, value: seconds }, ...this.#entry(question, was)]);
  }

  /** What was entered for a question as it stands now, also where it can't be read; undefined for nothing. */
  given(question: string): unknown {
    const answer = this.fill.answers.get(question);
    return this.fill.rejected.get(question) ?? (answer !== undefined && 'value' in answer ? answer.value : undefined);
  }

  /** Keeps a photo and the answer that names it, together or not at all; throws where there is no room. */
  addPhoto(photo: Photo, answer: (given: unknown) => unknown): Promise<void> {
    const { question } = photo;
    return this.#keeper.keepPhoto(
      photo,
      () => this.#answered(question, answer(this.given(question))),
      (fill) => (this.fill = fill()),
    );
  }

  /** Takes a photo out of an answer; its bytes go, unless another answer names it. */
  removePhoto(question: string, sha256: string): void {
    const was = this.#valueOf(question);
    const rest = withoutPhoto(this.given(question), sha256);
    this.fill = rest === null ? advance(this.fill, { kind: 'leave', question }) : this.#answered(question, rest);
    this.#keep(this.#entry(question, was), { without: sha256 });
  }

  /** Takes photos that the phone has lost out of the answers: they are asked for again. */
  forgetLost(held: ReadonlySet<string>): void {
    for (const question of new Set([...this.fill.answers.keys(), ...this.fill.rejected.keys()])) {
      const lost = photosOfAnswer(this.given(question)).filter((name) => !held.has(name));
      for (const name of lost) this.removePhoto(question, name);
      if (lost.length > 0) this.photos.lost(question);
    }
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
    const set = this.#keeper.clock.woke();
    this.#keep(set === null ? [{ kind: 'resumed' }] : [{ kind: 'clock', value: set }, { kind: 'resumed' }]);
  }

  /** Looks now and then whether somebody set the clock. */
  watchClock(): void {
    const set = this.#keeper.clock.wasSet();
    if (set !== null) this.#keep([{ kind: 'clock', value: set }]);
  }

  /** Ends the visit, once the pictures that are being prepared are kept: writes its last line, and takes nothing more. */
  async end(): Promise<Draft> {
    await this.photos.done();
    for (const question of this.#typing.keys()) this.endTyping(question);
    return this.#keeper.end();
  }

  /**
   * Notes as what the visit goes on its way: what was saved as a file is handed in the same to the letter, so that both are one
   * visit.
   */
  freeze(frozen: Pick<Draft, 'handIn' | 'amendment'>): void {
    this.#keeper.draft = { ...this.draft, ...frozen };
    this.#keep([]);
  }

  /** The journal so far, with what is not on the phone's disk yet. */
  journal(): Promise<JournalEvent[]> {
    return this.#keeper.journal();
  }

  /** Takes nothing more: the visit is another tab's. */
  leave(): void {
    this.#keeper.leave();
  }

  /** Goes on with a visit that could not be handed in after all. */
  goOn(): void {
    this.#keeper.goOn();
  }

  /** Tries once more to keep what could not be kept. */
  async keepAgain(): Promise<void> {
    this.#keep([]);
    await this.kept();
  }

  /** When everything so far is on the phone's disk. */
  kept(): Promise<void> {
    return this.#keeper.kept();
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
    this.#mended(question);
    return [was === undefined ? { kind: 'answered', question, value } : { kind: 'changed', question, value, was }];
  }

  #mended(question: string): void {
    const { problem } = this.draft;
    if (problem === null || !this.refused.includes(question)) return;
    const questions = problem.questions.filter((each) => itemOf(each) !== question);
    this.#keeper.draft = { ...this.draft, problem: { ...problem, questions } };
  }

  #keep(noted: readonly Noted[], change: { without?: string } = {}): void {
    this.#keeper.keep(noted, change);
  }
}
