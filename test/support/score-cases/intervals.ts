import { meanInterval } from '#scoring';
import type { Answer } from './answer-case.ts';

export const intervals: Record<string, Answer> = {
  ci_mean({ values, confidence }) {
    return meanInterval(values, confidence);
  },
};
