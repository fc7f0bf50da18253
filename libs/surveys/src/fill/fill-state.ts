import type { Answer } from '../answers/answer.js';
import { isPlain } from '../answers/plain.js';
import type { OmittingRendering } from '../definition/asked.js';
import type { CustomerData } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import { isLanguage, type Language } from '../definition/language.js';
import { compileDefinition } from '../logic/compiled-definition.js';
import type { Seed } from '../logic/seeded-random.js';
import { beginFill } from './begin-fill.js';
import type { Fill } from './fill.js';
import { readTarget } from './read-target.js';

/** A fill as plain JSON, to be kept until the respondent returns. Holds nothing about the customer but the answers. */
export interface FillState {
  readonly format: 'candour-fill/1';
  readonly survey: string;
  readonly seed: Seed;
  readonly language: Language;
  readonly drawn: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly rejected: Readonly<Record<string, unknown>>;
  readonly page: string;
  readonly attempted: readonly string[];
  readonly finished: boolean;
}

/** What to keep of a fill between two requests; `resumeFill` takes it back, on any device. */
export function stateOf(fill: Fill): FillState {
  return {
    format: 'candour-fill/1',
    survey: fill.definition.key,
    seed: fill.seed,
    language: fill.language,
    drawn: fill.drawn,
    answers: Object.fromEntries(fill.answers),
    rejected: Object.fromEntries(fill.rejected),
    page: fill.page,
    attempted: fill.definition.blocks.map(({ key }) => key).filter((key) => fill.attempted.has(key)),
    finished: fill.finished,
  };
}

/**
 * Continues a fill from its state, as it was. The state may come from an earlier version of the survey or be damaged:
 * answers that this version can't read, unknown questions, pages and blocks are left out, and nothing throws. Customer data
 * and the way of asking are not part of the state, and are given anew.
 *
 * @example
 * resumeFill(definition, JSON.parse(JSON.stringify(stateOf(fill)))); // the same fill
 */
export function resumeFill(
  definition: Definition,
  state: unknown,
  customer: CustomerData = {},
  rendering?: OmittingRendering,
): Fill {
  const kept = isPlain(state) ? state : {};
  const seed = typeof kept['seed'] === 'number' || typeof kept['seed'] === 'string' ? kept['seed'] : 0;
  const language = isLanguage(kept['language']) ? kept['language'] : undefined;
  const known = language !== undefined && definition.languages.includes(language) ? language : definition.languages[0];
  const fill = beginFill(definition, { seed, language: known ?? 'en', customer, rendering });
  const blocks = definition.blocks.map(({ key }) => key);
  const page = typeof kept['page'] === 'string' && blocks.includes(kept['page']) ? kept['page'] : fill.page;
  return {
    ...fill,
    drawn: Array.isArray(kept['drawn']) ? textsIn(kept['drawn'], definition.draw?.blocks ?? []) : fill.drawn,
    answers: readableAnswers(definition, kept['answers']),
    rejected: rejectedEntries(definition, kept['rejected']),
    page,
    attempted: new Set(textsIn(kept['attempted'], blocks)),
    finished: kept['finished'] === true,
  };
}

function textsIn(list: unknown, known: readonly string[]): readonly string[] {
  return Array.isArray(list) ? known.filter((text) => list.includes(text)) : [];
}

function readableAnswers(definition: Definition, kept: unknown): ReadonlyMap<string, Answer> {
  const compiled = compileDefinition(definition);
  const readable = new Map<string, Answer>();
  for (const [target, raw] of Object.entries(isPlain(kept) ? kept : {})) {
    const reading = readTarget(compiled, target, raw);
    if ('answer' in reading) readable.set(reading.question, reading.answer);
  }
  return readable;
}

/** Entries that this version can't read either. */
function rejectedEntries(definition: Definition, kept: unknown): ReadonlyMap<string, unknown> {
  const compiled = compileDefinition(definition);
  const entries = Object.entries(isPlain(kept) ? kept : {});
  return new Map(
    entries.filter(([target, raw]) => {
      const reading = readTarget(compiled, target, raw);
      return (
        'finding' in reading && reading.finding.code !== 'unknown_question' && reading.finding.code !== 'unknown_row'
      );
    }),
  );
}
