import type { AnswerCode } from '../src/answers/answer-finding.js';
import type { Answer, Emptiness } from '../src/answers/answer.js';
import { readDefinition } from '../src/definition/read-definition.js';
import type { Definition } from '../src/definition/definition.js';
import type { Language } from '../src/definition/language.js';
import { advance, type Step } from '../src/fill/advance.js';
import { beginFill, type FillStart } from '../src/fill/begin-fill.js';
import { resumeFill, stateOf } from '../src/fill/fill-state.js';
import type { Fill } from '../src/fill/fill.js';
import { findingsOf } from '../src/fill/findings-of.js';
import { recordOf } from '../src/fill/record-of.js';
import type { PageView, QuestionView } from '../src/view/view.js';
import { viewOf } from '../src/view/view-of.js';

/** What a record is expected to hold: a bare value, or one of the emptinesses by name after `no:`. */
type Expected = Readonly<Record<string, unknown>>;

/**
 * A respondent and a survey, told as a story: what the respondent does, and what there is to see. Each line returns the
 * scenario, and the first line that does not hold throws a sentence.
 */
export class Scenario {
  private constructor(
    private readonly name: string,
    private fill: Fill,
  ) {}

  static begin(name: string, definition: Definition, start: Partial<FillStart>): Scenario {
    const reading = readDefinition(JSON.parse(JSON.stringify(definition)));
    if ('findings' in reading)
      throw new Error(`${name}: ${reading.findings.map(({ path, message }) => `${path}: ${message}`).join('\n')}`);

    return new Scenario(name, beginFill(reading.definition, { seed: 1, language: 'en', ...start }));
  }

  // What the respondent does

  answer(question: string, answer: unknown): this {
    return this.take({ kind: 'answer', question, answer });
  }

  empty(question: string, empty: Emptiness): this {
    return this.answer(question, { empty });
  }

  leave(question: string): this {
    return this.take({ kind: 'leave', question });
  }

  next(): this {
    return this.take({ kind: 'turn', to: 'next' });
  }

  /** Posts the page as a browser without script does: it knows only what was on the page. */
  postThenNext(answers: Readonly<Record<string, unknown>>): this {
    const seen = this.pageView().questions.map(({ key }) => key);
    Object.entries(answers).forEach(([question, answer]) => this.answer(question, answer));
    return this.take({ kind: 'turn', to: 'next', seen });
  }

  back(): this {
    return this.take({ kind: 'turn', to: 'back' });
  }

  goTo(page: string): this {
    return this.take({ kind: 'turn', to: { page } });
  }

  speaks(language: Language): this {
    return this.take({ kind: 'language', language });
  }

  /** Leaves, and goes on from what was kept, on another device. */
  comesBackLater(definition: Definition = this.fill.definition): this {
    const kept: unknown = JSON.parse(JSON.stringify(stateOf(this.fill)));
    this.fill = resumeFill(definition, kept, this.fill.customer);
    return this;
  }

  // What there is to see

  isOn(page: string): this {
    return this.expect(this.pageView().page.key === page, `to be on ${page}, is on ${this.pageView().page.key}`);
  }

  /** Exactly these questions, in this order. */
  seesOnly(...keys: readonly string[]): this {
    const seen = this.pageView().questions.map(({ key }) => key);
    return this.expect(seen.join() === keys.join(), `to see only ${keys.join()}, sees ${seen.join()}`);
  }

  sees(...keys: readonly string[]): this {
    const seen = this.pageView().questions.map(({ key }) => key);
    return this.expect(
      keys.every((key) => seen.includes(key)),
      `to see ${keys.join()}, sees ${seen.join()}`,
    );
  }

  doesNotSee(...keys: readonly string[]): this {
    const seen = this.pageView().questions.map(({ key }) => key);
    return this.expect(!keys.some((key) => seen.includes(key)), `not to see ${keys.join()}, sees ${seen.join()}`);
  }

  reads(question: string, text: string): this {
    const shown = this.questionView(question).text;
    return this.expect(shown === text, `${question} to read "${text}", reads "${shown}"`);
  }

  isTold(question: string, sentence: string | null): this {
    const [key = '', row] = question.split('.');
    const view = this.questionView(key);
    const told =
      row === undefined ? view.finding : (view.rows.find((candidate) => candidate.key === row)?.finding ?? null);
    return this.expect(told === sentence, `to be told "${sentence}" about ${question}, is told "${told}"`);
  }

  /** Exactly these findings on all pages, as `overall: required`. */
  finds(...expected: readonly `${string}: ${AnswerCode}`[]): this {
    const found = findingsOf(this.fill).map(({ question, code }) => `${question}: ${code}`);
    return this.expect(found.join() === expected.join(), `the findings ${expected.join()}, found ${found.join()}`);
  }

  isFinished(): this {
    return this.expect(this.fill.finished, 'to be finished');
  }

  isUnfinished(): this {
    return this.expect(!this.fill.finished, 'not to be finished');
  }

  /** The record holds these answers, among others: a value as it is, an emptiness as `no:skipped`. */
  records(expected: Expected): this {
    const { answers } = recordOf(this.fill);
    for (const [question, value] of Object.entries(expected)) {
      const answer = answers[question];
      const recorded = JSON.stringify(answer === undefined ? null : plainly(answer));
      this.expect(recorded === JSON.stringify(value), `${question} to be ${JSON.stringify(value)}, is ${recorded}`);
    }
    return this;
  }

  /** The fill itself, for what a story has no words for. */
  get now(): Fill {
    return this.fill;
  }

  private take(step: Step): this {
    this.fill = advance(this.fill, step);
    return this;
  }

  private pageView(): PageView {
    const view = viewOf(this.fill);
    if (view.state !== 'page') throw new Error(`${this.name}: expected a page, but the survey is finished`);

    return view;
  }

  private questionView(key: string): QuestionView {
    const view = this.pageView().questions.find((question) => question.key === key);
    if (view === undefined) throw new Error(`${this.name}: expected to see ${key} on this page`);

    return view;
  }

  private expect(holds: boolean, expected: string): this {
    if (!holds) throw new Error(`${this.name}: expected ${expected}`);

    return this;
  }
}

/** Begins a story: `scenario('Routing', survey(…)).answer('overall', 2).next().sees('why')`. */
export function scenario(name: string, definition: Definition, start: Partial<FillStart> = {}): Scenario {
  return Scenario.begin(name, definition, start);
}

function plainly(answer: Answer): unknown {
  if ('rows' in answer)
    return Object.fromEntries(Object.entries(answer.rows).map(([row, cell]) => [row, plainly(cell)]));

  return 'empty' in answer ? `no:${answer.empty}` : answer.value;
}
