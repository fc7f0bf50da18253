import { setTimeout as pause } from 'node:timers/promises';

const step = 250;

/**
 * Waits until a full quarter of a second has passed since then: how long something took is told by no more than that, so that nobody learns
 * by the clock in how many places an address is known.
 */
export async function untilFullStep(since: number): Promise<void> {
  await pause(step - ((performance.now() - since) % step));
}
