import {
  advance,
  pagesIn,
  resumeFill,
  shownPages,
  type Definition,
  type Fill,
  type FillState,
  type Language,
} from '#surveys';
import { PutAside } from './put-aside';
import { itemOf } from './put-right';
import type { Noted } from './visit-keeper';
import { wellFormed } from './well-formed';

/**
 * What a visit's checklist is answered with, and the section that is open. What changes an answer gives the lines that the journal
 * notes of it.
 */
export class Filling {
  fill: Fill;
  readonly definition: Definition;
  readonly aside = new PutAside();
  /** Texts whose typing has not ended, with what stood there before. */
  readonly #typing = new Map<string, unknown>();

  constructor(definition: Definition, state: FillState) {
    this.definition = definition;
    this.fill = resumeFill(definition, state);
  }

  /** Answers a question; null for none. */
  answer(question: string, answer: unknown): Noted[] {
    this.aside.forget(itemOf(question));
    return this.noting(question, () => this.with(question, answer));
  }

  /** The same by one press, that may take the place of more: it can be taken back. */
  answerInstead(question: string, answer: unknown): Noted[] {
    const { fill } = this;
    const noted = this.answer(question, answer);
    this.aside.note(fill, question);
    return noted;
  }

  /** Takes such a press back. */
  undo(question: string): Noted[] {
    return this.noting(question, () => this.aside.back(this.fill, question));
  }

  /** Letters and digits as they come, null for none: they are noted when the typing ends. */
  type(question: string, answer: unknown): void {
    this.aside.forget(itemOf(question));
    if (!this.#typing.has(question)) this.#typing.set(question, this.#entered(question));
    this.fill = this.with(question, answer);
  }

  endTyping(question: string): Noted[] {
    if (!this.#typing.has(question)) return [];
    const was = this.#typing.get(question);
    this.#typing.delete(question);
    return this.#noted(question, was);
  }

  /** Ends all typing: nothing is typed on where it is not seen. */
  endAllTyping(): Noted[] {
    return [...this.#typing.keys()].flatMap((question) => this.endTyping(question));
  }

  /** The language in which the checklist is read and, by its texts, answered. */
  speak(language: Language): void {
    this.fill = advance(this.fill, { kind: 'language', language });
  }

  open(page: string): void {
    this.fill = { ...this.fill, page };
  }

  /** The keys of the sections that are shown, in order. */
  pages(): readonly string[] {
    return shownPages(this.fill).map(({ key }) => key);
  }

  /** The section of a question; undefined where the checklist has no such question. */
  pageOf(question: string): string | undefined {
    return pagesIn(this.definition).find(({ blocks }) =>
      blocks.some(({ questions }) => questions.some(({ key }) => key === question)),
    )?.key;
  }

  /** What was entered for a question as it stands now, also where it can't be read; undefined for nothing. */
  given(question: string): unknown {
    const answer = this.fill.answers.get(question);
    return this.fill.rejected.get(question) ?? (answer !== undefined && 'value' in answer ? answer.value : undefined);
  }

  /** The fill with another answer to a question; null for none. */
  with(question: string, answer: unknown): Fill {
    if (answer === null) return advance(this.fill, { kind: 'leave', question });
    return advance(this.fill, { kind: 'answer', question, answer: wellFormed(answer) });
  }

  /** Changes the answer to a question; gives what the journal notes of it. */
  noting(question: string, change: () => Fill): Noted[] {
    const was = this.#entered(question);
    this.fill = change();
    return this.#noted(question, was);
  }

  #entered(question: string): unknown {
    return this.fill.rejected.get(question) ?? this.fill.answers.get(question);
  }

  #noted(question: string, was: unknown): Noted[] {
    const value = this.#entered(question) ?? null;
    if (JSON.stringify(value) === JSON.stringify(was ?? null)) return [];
    return [was === undefined ? { kind: 'answered', question, value } : { kind: 'changed', question, value, was }];
  }
}
