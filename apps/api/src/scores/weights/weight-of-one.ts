/** A weight of one, in the millionths in which weights are kept. */
export const weightOfOne = 1_000_000;
