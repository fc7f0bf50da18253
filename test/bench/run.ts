/** `npm run bench -- NAME [--json]`: one bench against its reference in the same run; the last line is the result. */
import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';
import type { BenchResult } from './bench.ts';
import { fdatasyncTime } from './fdatasync.ts';

const benches: Record<string, () => Promise<{ bench: () => Promise<BenchResult> }>> = {
  intake: () => import('./intake.ts'),
  'case-rules': () => import('./case-rules.ts'),
  answer: () => import('./answer.ts'),
  send: () => import('./send.ts'),
  dashboard: () => import('./dashboard.ts'),
  screen: () => import('./screen.ts'),
  scoring: () => import('./scoring.ts'),
  fold: () => import('./fold.ts'),
  start: () => import('./start.ts'),
  visits: () => import('./visits.ts'),
  phone: () => import('./phone.ts'),
  paper: () => import('./paper.ts'),
  'paper-checks': () => import('./paper-checks.ts'),
  keypad: () => import('./keypad.ts'),
  interview: () => import('./interview.ts'),
  'calling-order': () => import('./calling-order.ts'),
  interviewers: () => import('./interviewers.ts'),
  'next-call': () => import('./next-call.ts'),
};

const [name = ''] = process.argv.slice(2);
const found = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (found === undefined) {
  console.error(`Name a bench: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
process.env['TEST_FSYNC'] = 'on';
await setUp();
try {
  const { bench } = await found();
  const result = { ...(await bench()), fdatasyncMs: Number(fdatasyncTime().toFixed(2)) };
  console.log(process.argv.includes('--json') ? JSON.stringify(result) : result);
} finally {
  await tearDown();
}
process.exit(0);
