/** `npm run faults -- NAME [--json] [--seed N] [--visits N] [--calls N]`: a whole run of one kind of fault; the last line is what became of everything. */
import { parseArgs } from 'node:util';
import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    seed: { type: 'string' },
    visits: { type: 'string' },
    calls: { type: 'string' },
  },
});
const seed = Number(given.seed ?? process.env['SEED'] ?? Date.now() % 100_000);

const faults: Record<string, () => Promise<object>> = {
  mail: async () => {
    const { crashWhileSending } = await import('./mail-crash.ts');
    const plan = { invitations: 10_000, kills: 10, connections: 10, seed };
    const plain = await crashWhileSending({ ...plan, idempotencyHeader: null });
    const honoured = await crashWhileSending({ ...plan, idempotencyHeader: 'Idempotency-Key' });
    return { ...plain, seed, withIdempotencyHeader: honoured };
  },
  visits: async () => {
    const { chaosOfVisits } = await import('./visit-chaos.ts');
    const visits = Number(given.visits ?? 200);
    const tell = (handedIn: number) => console.error(`${handedIn} of ${visits} visits handed in`);
    return chaosOfVisits({ visits, phones: 4, seed, storm: 0.25, serverLives: 30, tell });
  },
  line: async () => {
    const { chaosOfCalls } = await import('./line-chaos.ts');
    const calls = Number(given.calls ?? 1_000);
    const tell = (over: number) => console.error(`${over} calls over`);
    return chaosOfCalls({ calls, together: 60, forgeries: Math.ceil(calls / 2), seed, away: calls * 300, tell });
  },
  calls: async () => {
    const { crashWhileCalling } = await import('./calls/calls-crash.ts');
    const plan = { callings: 2_000, interviewers: 20, kills: 12, tabs: 40, days: 4, seed };
    return crashWhileCalling({ ...plan, tell: (line) => console.error(line) });
  },
  paper: async () => {
    const { readManyScans } = await import('./paper-scans.ts');
    return readManyScans({ seed, pagesOfKind: 5, tell: (line) => console.error(line) });
  },
  scanner: async () => (await import('./mail-scan.ts')).scanMails(1_000),
};

const [name = ''] = positionals;
const run = Object.hasOwn(faults, name) ? faults[name] : undefined;
if (run === undefined) {
  console.error(`Name a kind of fault: ${Object.keys(faults).join(', ')}.`);
  process.exit(2);
}
await setUp();
try {
  const result = await run();
  console.log(given.json === true ? JSON.stringify(result) : result);
} finally {
  await tearDown();
}
process.exit(0);
