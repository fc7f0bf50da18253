import type { Definition } from '../definition/definition.js';
import { pagesIn, type Page } from '../definition/pages-in.js';
import { placedQuestions } from '../definition/placed-questions.js';
import type { Question } from '../definition/question.js';

/** A definition with the indexes that filling and intake need at every step. */
export interface CompiledDefinition {
  readonly definition: Definition;
  readonly pages: readonly Page[];
  readonly questions: ReadonlyMap<string, Question>;
  /** Blocks of the draw; a block that is not among them is always a candidate. */
  readonly drawable: ReadonlySet<string>;
}

const compiled = new WeakMap<Definition, CompiledDefinition>();

/**
 * The indexes of a definition, made once and remembered as long as the definition lives. Every function of this library
 * calls it by itself; call it at start-up to take the work out of the first request. A definition must not be changed
 * afterwards.
 */
export function compileDefinition(definition: Definition): CompiledDefinition {
  const remembered = compiled.get(definition);
  if (remembered !== undefined) return remembered;

  const made: CompiledDefinition = {
    definition,
    pages: pagesIn(definition),
    questions: new Map(placedQuestions(definition).map(({ question }) => [question.key, question])),
    drawable: new Set(definition.draw?.blocks),
  };
  compiled.set(definition, made);
  return made;
}
