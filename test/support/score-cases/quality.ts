import {
  auditSuppression,
  digitHeaping,
  evenOddConsistency,
  kAnonymity,
  mahalanobisDistances,
  percentMatch,
  speeding,
  straightlining,
  unreliableProportion,
} from '#scoring';
import type { Answer } from './answer.ts';
import { itemRows } from './tables.ts';

type Numbers = (number | null)[];

export const quality: Record<string, Answer> = {
  straightlining({ rows }) {
    const all = (rows as Numbers[]).map((row) => straightlining(row));
    return {
      longstring: all.map((row) => row.longestRun),
      average_string: all.map((row) => row.meanRun),
      irv: all.map((row) => row.ownSd),
      max_identical_share: all.map((row) => row.largestShare),
      mean_root_pairs: all.map((row) => row.meanRootPairs),
    };
  },

  speeding({ seconds, words, items, seconds_per_word, seconds_per_item, relative_cut }) {
    const pace = {
      words,
      items,
      secondsPerWord: seconds_per_word,
      secondsPerItem: seconds_per_item,
      relativeCut: relative_cut,
    };
    const { median, speeds } = speeding(seconds, pace);
    return {
      median,
      relative_speed_index: speeds.map((speed) => speed.relativeIndex),
      flag_words: speeds.map((speed) => speed.tooFastForWords),
      flag_items: speeds.map((speed) => speed.tooFastForItems),
      flag_relative: speeds.map((speed) => speed.tooFastForOthers),
    };
  },

  percent_match({ rows, threshold }) {
    const matches = percentMatch(rows, threshold);
    return {
      max_match: matches.map(({ share }) => share),
      match_with: matches.map(({ partner }) => partner),
      flagged: matches.map(({ flagged }) => flagged),
    };
  },

  even_odd({ rows, factor_sizes }) {
    return { even_odd: evenOddConsistency(rows, factor_sizes) };
  },

  mahalanobis(input, datasets) {
    const { squared, cutoff, flagged } = mahalanobisDistances(itemRows(input, datasets), input.confidence);
    return { d2: squared, cutoff, flagged };
  },

  digit_heaping({ values }) {
    const { counts, shareOf0Or5, chiSquare, df, pValue, whippleIndex } = digitHeaping(values);
    return { counts, share_0_or_5: shareOf0Or5, chisq: chiSquare, df, p_value: pValue, whipple_index: whippleIndex };
  },

  k_anonymity({ rows, k, quasi_identifiers, keys }) {
    const { smallestClass, violatingRows, classes } = kAnonymity(rows, k, quasi_identifiers ?? keys ?? undefined);
    return { min_class: smallestClass, violating_rows: violatingRows, n_classes: classes };
  },

  suppression_audit({ counts, suppressed, margins_published, min_interval }) {
    return auditSuppression(counts, suppressed, { marginsPublished: margins_published, minInterval: min_interval });
  },

  rse_log_rule({ p, se, n, threshold, min_n }) {
    const all = (p as number[]).map((value, i) =>
      unreliableProportion({ p: value, se: se[i], n: n[i] }, { largest: threshold, smallestBase: min_n }),
    );
    return { ratio: all.map(({ ratio }) => ratio), suppress: all.map(({ suppress }) => suppress) };
  },
};
