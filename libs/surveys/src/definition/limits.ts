/**
 * How large a definition may be. All limits are stated here and nowhere else; going past one is a finding that
 * names the limit.
 */
export const LIMITS = {
  /** Questions in the whole survey, statements included. */
  questions: 500,
  /** Blocks; as a page holds at least one block, also the largest number of pages. */
  blocks: 200,
  /** Options of a choice. */
  options: 200,
  /** Rows of a matrix. */
  rows: 100,
  /** Conditions inside conditions. */
  conditionDepth: 60,
  /** Conditions side by side in one `all` or `any`. */
  conditions: 100,
  /** UTF-16 units of one text in one language. */
  text: 10_000,
  /** Points of a scale. */
  pointsAtLeast: 2,
  pointsAtMost: 11,
  /** Answers: characters of a short and of a long text when the question states nothing, and the most it may state. */
  shortText: 200,
  longText: 4_000,
  shortTextAtMost: 1_000,
  longTextAtMost: 10_000,
  /** Seconds that a stopwatch runs: a day. */
  seconds: 86_400,
  /** Text beside an 'other' option. */
  otherText: 500,
  /** Findings reported at once; more would help nobody. */
  findings: 100,
} as const;
