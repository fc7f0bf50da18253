import type { Definition, Fill, JournalEvent, JournalPlace, Language } from '#surveys';
import type { ChangedElsewhere } from '../keep/drafts';
import type { Draft, Photo } from '../keep/shapes';
import { Filling } from './filling';
import { photosOfAnswer, withoutPhoto } from './photos/photos-in';
import { PhotoTaking } from './photos/photo-taking';
import type { PutAside } from './put-aside';
import { itemOf } from './put-right';
import { Stopwatches } from './stopwatches';
import type { Reading } from './visit-clock';
import { VisitKeeper, type Noted } from './visit-keeper';
import { wellFormed } from './well-formed';

/** A visit that is being filled in: each tap is kept at once, with its line in the journal. */
export class VisitSession {
  readonly photos: PhotoTaking;
  readonly watches: Stopwatches;
  readonly #filling: Filling;
  readonly #keeper: VisitKeeper;
  readonly #seen = new Set<string>();

  constructor(definition: Definition, draft: Draft, changed: () => void) {
    this.photos = new PhotoTaking(this, changed);
    this.#filling = new Filling(definition, draft.fill);
    this.#keeper = new VisitKeeper(draft, () => this.fill, changed);
    this.watches = new Stopwatches(this.#keeper, this.#filling, (noted) => this.#note(noted));
    if (draft.events > 1) this.#note([{ kind: 'resumed' }]);
  }

  get definition(): Definition {
    return this.#filling.definition;
  }

  get fill(): Fill {
    return this.#filling.fill;
  }

  /** Presses that can be taken back. */
  get aside(): PutAside {
    return this.#filling.aside;
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
    return this.#filling.pages();
  }

  answer(question: string, answer: unknown): void {
    this.#note(this.#filling.answer(question, answer));
  }

  /** Answers by one press what may take the place of more: it can be taken back. */
  answerInstead(question: string, answer: unknown): void {
    this.#note(this.#filling.answerInstead(question, answer));
  }

  /** Takes such a press back. */
  undo(question: string): void {
    this.#note(this.#filling.undo(question));
  }

  /** Letters and digits as they come, null for none: kept, and noted in the journal when the typing ends. */
  type(question: string, answer: unknown): void {
    this.#filling.type(question, answer);
    this.#mended(question);
    this.#note([]);
  }

  endTyping(question: string): void {
    const noted = this.#filling.endTyping(question);
    if (noted.length > 0) this.#note(noted);
  }

  /** What the shopper says to the reviewer of a returned visit. */
  say(comment: string): void {
    this.#keeper.draft = { ...this.draft, comment: String(wellFormed(comment)) };
    this.#note([]);
  }

  /** Which items the server would not take, and have the same answer still. */
  get refused(): readonly string[] {
    return (this.draft.problem?.questions ?? []).map(itemOf);
  }

  /** Opens the section of a question. */
  openAt(question: string): void {
    const page = this.#filling.pageOf(question);
    if (page !== undefined && page !== this.fill.page) this.open(page);
  }

  open(page: string): void {
    const noted = this.#filling.endAllTyping();
    this.#filling.open(page);
    this.#note(noted);
  }

  /** Notes once of each question that it was shown. */
  saw(questions: readonly string[]): void {
    const fresh = questions.filter((question) => !this.#seen.has(question));
    for (const question of fresh) this.#seen.add(question);
    if (fresh.length > 0) this.#note(fresh.map((question) => ({ kind: 'seen', question })));
  }

  /** The language in which the checklist is read and, by its texts, answered. */
  speak(language: Language): void {
    this.#filling.speak(language);
    this.#note([]);
  }

  /** What was entered for a question as it stands now, also where it can't be read; undefined for nothing. */
  given(question: string): unknown {
    return this.#filling.given(question);
  }

  /** Keeps a photo and the answer that names it, together or not at all; throws where there is no room. */
  addPhoto(photo: Photo, answer: (given: unknown) => unknown): Promise<void> {
    const { question } = photo;
    return this.#keeper.keepPhoto(
      photo,
      () => this.#filling.with(question, answer(this.given(question))),
      (fill) => (this.#filling.fill = fill()),
    );
  }

  /** Takes a photo out of an answer; its bytes go, unless another answer names it. */
  removePhoto(question: string, sha256: string): void {
    const rest = withoutPhoto(this.given(question), sha256);
    const noted = this.#filling.noting(question, () => this.#filling.with(question, rest));
    this.#note(noted, { without: sha256 });
  }

  /** Takes photos that the phone has lost out of the answers: they are asked for again. */
  forgetLost(kept: ReadonlySet<string>): void {
    for (const question of new Set([...this.fill.answers.keys(), ...this.fill.rejected.keys()])) {
      const lost = photosOfAnswer(this.given(question)).filter((name) => !kept.has(name));
      for (const name of lost) this.removePhoto(question, name);
      if (lost.length > 0) this.photos.lost(question);
    }
  }

  at(place: JournalPlace, question?: string): void {
    if (question !== undefined) {
      const { latitude, longitude, accuracy } = place;
      this.#filling.fill = this.#filling.with(question, { latitude, longitude, accuracy });
    }
    this.#note([{ kind: 'place', place, ...(question === undefined ? {} : { question }) }]);
  }

  /** The page came into sight again. */
  woke(): void {
    const set = this.#keeper.clock.woke();
    this.#note(set === null ? [{ kind: 'resumed' }] : [{ kind: 'clock', value: set }, { kind: 'resumed' }]);
  }

  /** Looks now and then whether somebody set the clock. */
  watchClock(): void {
    const set = this.#keeper.clock.wasSet();
    if (set !== null) this.#note([{ kind: 'clock', value: set }]);
  }

  /** Ends the visit, once the pictures that are being prepared are kept: writes its last line, and takes nothing more. */
  async end(): Promise<Draft> {
    await this.photos.done();
    const noted = this.#filling.endAllTyping();
    if (noted.length > 0) this.#note(noted);
    return this.#keeper.end();
  }

  /**
   * Notes as what the visit goes on its way: what was saved as a file is handed in the same to the letter, so that both are one
   * visit.
   */
  freeze(frozen: Pick<Draft, 'handIn' | 'amendment'>): void {
    this.#keeper.draft = { ...this.draft, ...frozen };
    this.#note([]);
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
    this.#note([]);
    await this.kept();
  }

  /** When everything so far is on the phone's disk. */
  kept(): Promise<void> {
    return this.#keeper.kept();
  }

  /** Keeps where the visit stands, with what the journal notes of it. */
  #note(noted: readonly Noted[], change: { without?: string } = {}): void {
    for (const { kind, question } of noted)
      if (question !== undefined && (kind === 'answered' || kind === 'changed')) this.#mended(question);
    this.#keeper.keep(noted, change);
  }

  /** What is answered anew is no longer what the server would not take. */
  #mended(question: string): void {
    const { problem } = this.draft;
    if (problem === null || !this.refused.includes(question)) return;
    const questions = problem.questions.filter((each) => itemOf(each) !== question);
    this.#keeper.draft = { ...this.draft, problem: { ...problem, questions } };
  }
}
