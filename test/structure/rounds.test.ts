import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rounds } from '../../apps/api/src/flow.ts';

interface File {
  path: string;
  text: string;
}

/** Files that keep time without looking for work, by name, and why. */
const keepTime: Record<string, string> = {
  'full-steps.ts': 'Waits, so that the clock tells nothing.',
  'import-customers.service.ts': 'Waits for another import of the same customers.',
  'application-role.ts': 'Waits for another process that makes the account.',
  'embedded-postgres.ts': 'Starts its database again where that went down.',
  'gathered-writes.ts': 'Refuses what has waited too long.',
  'patiently.ts': 'Waits for the database.',
  'pulse.service.ts': 'Asks the database whether it is there: it looks for no rows.',
  'turns.ts': 'Ends a wait.',
  'within.ts': 'Ends a wait.',
  'writable-host.ts': 'Ends a wait.',
  'asking-batches.service.ts': 'Renews the lease of what the job holds.',
  'prepare-files.ts': 'Waits for the store of files at the start.',
  'silence.ts': 'Ends a wait.',
  'anonymous-answers.service.ts': 'Marks an answer later, so that its time tells nobody whose it was.',
  'going-round.ts': 'Goes the rounds.',
  'in-parts.ts': 'Rests between parts of one job.',
  'respond.service.ts': 'Waits for the same answers, which are being stored now.',
  'serve-upload.ts': 'Ends a wait.',
  'upload-locks.service.ts': 'Waits for another request of the same upload.',
  'simulated-call.ts': 'Ends a wait: nobody answers, or presses a key.',
  'child-process.ts': 'Ends what opens a scan for too long, or with too much.',
  'welcome.ts': 'Waits for the sample at the start.',
};

/** Whoever looks for work again and again stands beside the flow, where a reader finds all that happens by itself. */
function pollerFaults(files: readonly File[], names: readonly string[]): string[] {
  const timed = files.filter(({ text }) => /\bsetInterval\(|\bsetTimeout\(|timers\/promises/.test(text));
  const paths = timed.map(({ path }) => path);
  const keeping = paths.map((path) => basename(path));
  const entered = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\brounds\.add\(\s*'([\w-]+)'/g)].map(([, name]) => ({ path, name: name ?? '' })),
  );
  return [
    ...paths
      .filter((path) => !(basename(path) in keepTime))
      .map((path) => `${path} keeps time by itself: make it a round of flow.ts`),
    ...Object.keys(keepTime)
      .filter((name) => !keeping.includes(name))
      .map((name) => `${name} keeps no time any more: take it from the list`),
    ...names
      .filter((name) => !entered.some((each) => each.name === name))
      .map((name) => `nobody goes the round ${name}`),
    ...entered
      .filter(({ path, name }) => !names.includes(name) || !basename(path).startsWith(`${name}.`))
      .map(({ path, name }) => `${path} goes a round ${name} that is not on the map, or not by its file's name`),
  ];
}

it('Whatever looks for work again and again stands beside the flow', () => {
  const source = join(import.meta.dirname, '../../apps/api/src');
  const files = globSync('**/*.ts', { cwd: source, exclude: ['**/*.test.ts'] }).map((path) => ({
    path,
    text: readFileSync(join(source, path), 'utf8'),
  }));
  expect(files.length).toBeGreaterThan(400);
  const names = Object.keys(rounds);
  expect(pollerFaults(files, names)).toEqual([]);
  const planted = [
    { path: 'cases/due-cases.ts', text: 'setInterval(() => void this.#look(), 5_000)' },
    { path: 'cases/late-cases.ts', text: `rounds.add('late-cases', () => this.#look())` },
  ];
  expect(pollerFaults([...files, ...planted], [...names, 'nothing'])).toEqual([
    'cases/due-cases.ts keeps time by itself: make it a round of flow.ts',
    'nobody goes the round nothing',
    `cases/late-cases.ts goes a round late-cases that is not on the map, or not by its file's name`,
  ]);
});
