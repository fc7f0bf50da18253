import type { OmittingRendering } from '../definition/asked.js';
import type { CustomerData } from '../definition/condition.js';
import type { Definition } from '../definition/definition.js';
import type { Language } from '../definition/language.js';
import { drawnBlocks } from '../logic/drawn-blocks.js';
import type { Seed } from '../logic/seeded-random.js';
import { shownPages, type Fill } from './fill.js';

/** What a fill starts from. */
export interface FillStart {
  /** Decides the draw and the random orders; keep one per respondent. */
  readonly seed: Seed;
  readonly language: Language;
  readonly customer?: CustomerData;
  /** How it is asked, where that may leave questions out. */
  readonly rendering?: OmittingRendering | undefined;
}

/**
 * Opens a survey at its first page, with nothing answered.
 *
 * @throws {RangeError} when the survey is not in that language: offer its `languages` first.
 * @example
 * const fill = beginFill(definition, { seed: 'invitation 17', language: 'fi' });
 */
export function beginFill(definition: Definition, { seed, language, customer = {}, rendering }: FillStart): Fill {
  if (!definition.languages.includes(language))
    throw new RangeError(`The survey ${definition.key} is not in the language ${language}.`);

  const fill: Fill = {
    definition,
    seed,
    language,
    customer,
    rendering,
    drawn: drawnBlocks(definition, seed),
    answers: new Map(),
    rejected: new Map(),
    page: definition.blocks[0]?.key ?? '',
    attempted: new Set(),
    finished: false,
  };
  return { ...fill, page: shownPages(fill)[0]?.key ?? fill.page };
}
