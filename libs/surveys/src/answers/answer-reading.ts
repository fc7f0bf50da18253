import type { AnswerFinding } from './answer-finding.js';
import type { Answer } from './answer.js';

/** An answer in its canonical shape, or what is wrong with it. */
export type AnswerReading<A = Answer> = { readonly answer: A } | { readonly finding: AnswerFinding };
