/** `npm run faults -- NAME [--json]`: a whole run of one kind of fault; the last line is what became of everything. */
import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';

const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);

const faults: Record<string, () => Promise<object>> = {
  mail: async () => {
    const { crashWhileSending } = await import('./mail-crash.ts');
    const plan = { invitations: 10_000, kills: 10, connections: 10, seed };
    const plain = await crashWhileSending({ ...plan, idempotencyHeader: null });
    const honoured = await crashWhileSending({ ...plan, idempotencyHeader: 'Idempotency-Key' });
    return { ...plain, seed, withIdempotencyHeader: honoured };
  },
  scanner: async () => (await import('./mail-scan.ts')).scanMails(1_000),
};

const [name = ''] = process.argv.slice(2);
const run = Object.hasOwn(faults, name) ? faults[name] : undefined;
if (run === undefined) {
  console.error(`Name a kind of fault: ${Object.keys(faults).join(', ')}.`);
  process.exit(2);
}
await setUp();
try {
  const result = await run();
  console.log(process.argv.includes('--json') ? JSON.stringify(result) : result);
} finally {
  await tearDown();
}
process.exit(0);
