import { checkCount, checkFinite, checkPositive, present, type Missable } from '../refusal/checks.js';
import { refuse } from '../refusal/scoring-error.js';
import { median } from '../samples/quantile.js';

/** What a questionnaire asks of a reader, and the pace below which nobody reads. */
export interface ReadingPace {
  readonly words: number;
  readonly items: number;
  readonly secondsPerWord?: number;
  readonly secondsPerItem?: number;
  /** Times faster than the median that is too fast. */
  readonly relativeCut?: number;
}

/** One respondent's pace; null where the time is missing. */
export interface Speed {
  /** Median time over own time: 2 is twice as fast as the median. null for a time of zero. */
  readonly relativeIndex: number | null;
  readonly tooFastForWords: boolean | null;
  readonly tooFastForItems: boolean | null;
  readonly tooFastForOthers: boolean | null;
}

/**
 * Flags respondents who were faster than reading allows: seconds strictly below words x secondsPerWord or items x
 * secondsPerItem; or at least relativeCut times as fast as the median respondent.
 *
 * Negative seconds: `invalid_value`; a pace not above zero: `invalid_parameter`.
 * Source: Zhang & Conrad 2014 (300 ms a word); Huang et al. 2012 (2 s an item); Leiner 2019 (relative index 2).
 *
 * @example speeding([100, 300], { words: 420, items: 24 }).speeds[0].tooFastForWords // true
 */
export function speeding(seconds: readonly Missable[], pace: ReadingPace): { median: number | null; speeds: Speed[] } {
  const { words, items, secondsPerWord = 0.3, secondsPerItem = 2, relativeCut = 2 } = pace;
  checkCount(words, 'words');
  checkCount(items, 'items');
  checkPositive(secondsPerWord, 'seconds per word');
  checkPositive(secondsPerItem, 'seconds per item');
  checkPositive(relativeCut, 'relative cut');
  const known = present(seconds);
  if (known.some((value) => value < 0)) refuse('invalid_value', 'negative seconds');
  const middle = known.length === 0 ? null : median(known);
  const speeds = seconds.map((value): Speed => {
    if (value === null || middle === null)
      return { relativeIndex: null, tooFastForWords: null, tooFastForItems: null, tooFastForOthers: null };

    checkFinite(value, 'seconds');
    return {
      relativeIndex: value === 0 ? null : middle / value,
      tooFastForWords: value < words * secondsPerWord,
      tooFastForItems: value < items * secondsPerItem,
      tooFastForOthers: value === 0 ? middle > 0 : middle / value >= relativeCut,
    };
  });
  return { median: middle, speeds };
}
