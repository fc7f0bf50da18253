import type { Answer } from '../answers/answer.js';
import type { OmittingRendering } from '../definition/asked.js';
import type { CustomerData } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import type { Language } from '../definition/language.js';
import type { Page } from '../definition/pages-in.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import type { Seed } from '../logic/seeded-random.js';
import { shownQuestions } from '../logic/shown-questions.js';

/**
 * One respondent's way through a survey, at one moment. Never changes: `advance` gives the next one. Keep it between
 * requests with `stateOf`.
 */
export interface Fill {
  readonly definition: Definition;
  readonly seed: Seed;
  readonly language: Language;
  readonly customer: CustomerData;
  /** How it is asked, where that may leave questions out; somebody who goes on in another way is shown them there. */
  readonly rendering?: OmittingRendering | undefined;
  /** The drawn blocks; empty where the definition draws none. */
  readonly drawn: readonly string[];
  /** Everything answered, also what routing hides for now: going back and forth loses nothing. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What was entered and could not be read, as it came, by question or `matrix.row`. */
  readonly rejected: ReadonlyMap<string, unknown>;
  /** The key of the open page. */
  readonly page: string;
  /** Pages that the respondent tried to leave with something amiss: their findings are shown. */
  readonly attempted: ReadonlySet<string>;
  /** Handed in: nothing but the language changes any more. */
  readonly finished: boolean;
}

const shownByFill = new WeakMap<Fill, ReadonlySet<string>>();

/** The keys of the questions shown in this fill, statements included. */
export function shownIn(fill: Fill): ReadonlySet<string> {
  const remembered = shownByFill.get(fill);
  if (remembered !== undefined) return remembered;

  const shown = shownQuestions(compileDefinition(fill.definition), fill);
  shownByFill.set(fill, shown);
  return shown;
}

/** The pages with something to show, in order. */
export function shownPages(fill: Fill): readonly Page[] {
  const shown = shownIn(fill);
  return compileDefinition(fill.definition).pages.filter((page) =>
    page.blocks.some((block) => block.questions.some(({ key }) => shown.has(key))),
  );
}
