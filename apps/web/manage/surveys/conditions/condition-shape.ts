import type { AnswerComparison, Condition, CustomerComparison, Definition } from '#surveys';

/** One comparison of a condition: with an answer, or with what is known about the customer. */
export type Comparison = AnswerComparison | CustomerComparison;
export type { Condition, Definition };
