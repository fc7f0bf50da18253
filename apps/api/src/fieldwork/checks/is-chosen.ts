import { createHash } from 'node:crypto';

/** Whether an interview is among so many per cent of all: by a digest of its attempt, so that it is the same choice each time. */
export function isChosen(attemptId: string, percent: number): boolean {
  const drawn = createHash('sha256').update(`was she called ${attemptId}`).digest().readUInt32BE(0) / 2 ** 32;
  return drawn * 100 < percent;
}
