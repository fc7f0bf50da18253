import { createHash } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';

/** What a fixed piece of work takes on the quiet machine that the tests' limits were chosen on, in milliseconds. */
const quiet = 80;

/** How many times as long that takes here and now, at least 1: on a slower machine, or a busy one. */
export function measureSlowness() {
  const piece = Buffer.alloc(1 << 20);
  const hash = createHash('sha256');
  const start = performance.now();
  for (let at = 0; at < 128; at += 1) hash.update(piece);
  hash.digest();
  return Math.max(1, (performance.now() - start) / quiet);
}

/** A limit in milliseconds that follows the machine: as measured when the tests began, and as busy as it is by now. */
export function patience(limit) {
  const [load = 0] = loadavg();
  return limit * Math.max(1, Number(process.env.TEST_SLOWNESS ?? 1), load / availableParallelism());
}
