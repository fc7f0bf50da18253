import type { Condition } from './condition.js';
import type { Language, Text } from './language.js';
import type { Question } from './question.js';

/** The format this library reads and writes. */
export const FORMAT = 'candour-survey/1';

/** Questions that belong together: shown, hidden and drawn as one. */
export interface Block {
  readonly key: string;
  /** A heading above the block. */
  readonly title?: Text;
  /** Starts a new page. A page bears the key of its first block; the first block starts one anyway. */
  readonly newPage?: boolean;
  readonly showIf?: Condition;
  /** Who answers, in the author's words, as at a question. */
  readonly showIfWords?: Text;
  /** In a checklist the block is a section; with a weight on every scored one, sections count by it and not by their points. */
  readonly weight?: number;
  readonly questions: readonly Question[];
}

/** What a critical item that earned nothing does to a visit's score: 59 is the most it can reach, unless told. */
export interface CriticalItems {
  /** `cap` lowers the score to at most `cap`, `section` lets its section earn nothing, `zero` all of it, `flag` only says so. */
  readonly rule: 'cap' | 'section' | 'zero' | 'flag';
  readonly cap?: number;
}

/** Each respondent sees `take` of these blocks, drawn by the respondent's seed; the others are 'not shown'. */
export interface Draw {
  readonly blocks: readonly string[];
  readonly take: number;
}

/**
 * A survey, or a mystery-shopper checklist, as one JSON file: everything any rendering needs, and nothing about how
 * it looks. Read it with `readDefinition`, check it with `checkDefinition` before it is published.
 *
 * @example
 * const definition: Definition = {
 *   format: 'candour-survey/1',
 *   key: 'visit',
 *   audience: 'customer',
 *   setting: 'store',
 *   languages: ['en'],
 *   anonymous: false,
 *   title: { en: 'Your visit' },
 *   introduction: { en: 'One minute, please.' },
 *   thanks: { en: 'Thank you.' },
 *   blocks: [{ key: 'start', questions: [{ kind: 'yes_no', key: 'found', text: { en: 'Did you find it?' } }] }],
 * };
 */
export interface Definition {
  readonly format: typeof FORMAT;
  readonly key: string;
  readonly audience: 'customer' | 'shopper';
  readonly setting: 'store' | 'call_centre' | 'any';
  /** Every text exists in each of these. */
  readonly languages: readonly Language[];
  /** Answers can't be traced to the respondent. */
  readonly anonymous: boolean;
  readonly title: Text;
  readonly introduction: Text;
  readonly thanks: Text;
  /** What happens with the answers, and who sees them. */
  readonly privacy?: Text;
  readonly blocks: readonly Block[];
  readonly draw?: Draw;
  /** Checklists only. */
  readonly critical?: CriticalItems;
}
