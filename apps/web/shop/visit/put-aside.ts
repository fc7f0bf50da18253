import type { Answer, Fill } from '#surveys';

interface Aside {
  answer: Answer | undefined;
  rejected: unknown;
}

/** Answers that one press put in the place of others: until something else is answered there, the press can be taken back. */
export class PutAside {
  readonly #aside = new Map<string, Aside>();

  /** Notes what a press is about to take the place of, where there is anything. */
  note(fill: Fill, question: string): void {
    const [answer, rejected] = [fill.answers.get(question), fill.rejected.get(question)];
    if (answer !== undefined || rejected !== undefined) this.#aside.set(question, { answer, rejected });
  }

  has(question: string): boolean {
    return this.#aside.has(question);
  }

  forget(question: string): void {
    this.#aside.delete(question);
  }

  /** The fill with what was there before the press. */
  back(fill: Fill, question: string): Fill {
    const aside = this.#aside.get(question);
    if (aside === undefined) return fill;
    this.#aside.delete(question);
    const [answers, rejected] = [new Map(fill.answers), new Map(fill.rejected)];
    answers.delete(question);
    rejected.delete(question);
    if (aside.answer !== undefined) answers.set(question, aside.answer);
    if (aside.rejected !== undefined) rejected.set(question, aside.rejected);
    return { ...fill, answers, rejected };
  }
}
