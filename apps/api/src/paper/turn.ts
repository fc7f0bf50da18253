import { promisify } from 'node:util';

/** Lets everybody else have their turn before long work goes on. */
export const turn = promisify(setImmediate);
