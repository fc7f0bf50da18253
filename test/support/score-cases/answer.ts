import type { Datasets, Input } from './case-files.ts';

/** Answers the input of one method in the shape of the case file. */
export type Answer = (input: Input, datasets: Datasets) => unknown;
