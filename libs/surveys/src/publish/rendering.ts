import { CHECKLIST_KINDS } from '../definition/checklist-question.js';
import type { QuestionKind } from '../definition/question.js';

/** A way in which the one definition is asked. */
export type Rendering = 'web' | 'phone' | 'automated_call' | 'paper' | 'shopper';

/** What a rendering can and can't do. */
export interface RenderingTraits {
  /** As the subject of a sentence. */
  readonly name: string;
  readonly without: readonly QuestionKind[];
  /** Most options it can offer. */
  readonly options: number;
  /** Options that a listener still remembers. */
  readonly heard: number;
  readonly otherText: boolean;
  /** Acts on answers while it asks: hides questions, inserts what was said. */
  readonly routes: boolean;
  /** Knows the customer who answers. */
  readonly customer: boolean;
  /** May be made once and given to many: then it knows nothing about a person. */
  readonly copied: boolean;
  /** Rings a number, so that whoever answers is known. */
  readonly rings: boolean;
  /** Heard, and answered by the keys of a telephone. */
  readonly keypad: boolean;
}

const ABLE = {
  without: CHECKLIST_KINDS,
  options: Infinity,
  heard: Infinity,
  otherText: true,
  routes: true,
  customer: true,
  copied: false,
  rings: false,
  keypad: false,
} as const;

/** The renderings and their traits: keys on a telephone end at nine, print does not change, a shopper is no customer. */
export const RENDERINGS: Readonly<Record<Rendering, RenderingTraits>> = {
  web: { ...ABLE, name: 'A web page' },
  phone: { ...ABLE, name: 'A telephone interview', heard: 7, rings: true },
  automated_call: {
    ...ABLE,
    name: 'An automated call',
    without: [...CHECKLIST_KINDS, 'matrix', 'choices', 'short_text', 'long_text', 'date'],
    options: 9,
    heard: 5,
    otherText: false,
    rings: true,
    keypad: true,
  },
  paper: { ...ABLE, name: 'A printed sheet', options: 40, routes: false, copied: true },
  shopper: { ...ABLE, without: [], name: "A shopper's checklist", customer: false },
};
