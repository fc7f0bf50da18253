import { adjustPValues } from '#scoring';
import type { Answer } from './answer-case.ts';

export const comparisons: Record<string, Answer> = {
  p_adjust({ p }) {
    const bh = adjustPValues(p, 'benjamini-hochberg');
    const bonferroni = adjustPValues(p, 'bonferroni');
    const rejected = (adjusted: (number | null)[]): number => adjusted.filter((q) => q !== null && q <= 0.05).length;
    return {
      bh,
      by: adjustPValues(p, 'benjamini-yekutieli'),
      holm: adjustPValues(p, 'holm'),
      hochberg: adjustPValues(p, 'hochberg'),
      bonferroni,
      n_reject_bh_05: rejected(bh),
      n_reject_bonferroni_05: rejected(bonferroni),
    };
  },
};
