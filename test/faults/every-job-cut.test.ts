import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { queues, rounds } from '../../apps/api/src/flow.ts';
import { caseWorks, lateCaseWorks } from '../support/cut-cases.ts';
import { callingWorks } from '../support/cut-callings.ts';
import { campaignWorks } from '../support/cut-campaigns.ts';
import { CutCandour, type CutWork } from '../support/cut-candour.ts';
import { listWorks } from '../support/cut-lists.ts';
import { paperWorks } from '../support/cut-paper.ts';
import { postWorks } from '../support/cut-post.ts';
import { shoppingWorks } from '../support/cut-shopping.ts';
import { recountDifferences } from '../support/recount.ts';

/** What is done by itself and cut here, by the name of its job, its rounds or its deadline. A new one is entered here, or the test fails. */
const here = [
  'release-campaign and send-mail',
  'settle-campaign',
  'remind',
  'ask-by-next-channel',
  'close-campaign',
  'run-import',
  'undo-import',
  'end-import',
  'print-run',
  'end-printing',
  'read-scan and hand-in-sheets',
  'end-scan',
  'print-mailing',
  'end-mailing',
  'find-people and mail-person-link',
  'forget-in-imports, forget-caught-mails and forget-fields',
  'count-by-field',
  'open-cases-by-rule and mail-case-receipt',
  'case-clock and mail-late-cases',
  'promise-clock',
  'keep-promises',
  'remove-photo-files',
  'folder',
  'unread-numbers',
  'calling-clock',
  'tell-of-offer',
  'remind and remind-shopper',
  'tell-shopper',
  'offer',
  'miss',
  'arrive',
  'return',
  'approve',
  'purge',
];
/** What is cut in a test of its own, or changes nothing that could be there by half. */
const elsewhere: Record<string, string> = {
  'load-sample': 'sample-in-parts',
  'reports-mailbox': 'mailbox-away',
  'abandoned-uploads': 'photo-storage',
  // Each of its rounds ends in one statement of one transaction, and the next begins anew.
  'asking-watch': 'large-campaigns',
  // Does what forget-in-imports does, for other files.
  'due-files': 'every-job-cut',
  'line-calls': 'line-chaos',
  'ask-after-bridged': 'bridged-calls',
  'mail-call-check': 'call-checks',
  // Each of its parts is one transaction, and the next round goes on where it was cut.
  'scan-clock': 'every-job-cut',
  // Asks a process to forget what it has in memory, which goes with it anyway.
  'forget-heard-calls': 'every-job-cut',
  // Its parts are the deadlines.
  'shopping-clock': 'every-job-cut',
};

const source = join(import.meta.dirname, '../../apps/api/src');

it('Everything that is done by itself is cut somewhere', () => {
  const clock = readFileSync(join(source, 'shopping/shopping-clock.service.ts'), 'utf8');
  const all = [
    ...queues.map(({ name }) => name),
    ...Object.keys(rounds),
    ...[...clock.matchAll(/case '(\w+)':/g)].map(([, kind]) => kind),
  ];
  expect(all.length).toBeGreaterThan(30);
  const named = [...here.flatMap((name) => name.split(/, | and /)), ...Object.keys(elsewhere)];
  expect([...new Set(all)].toSorted()).toEqual([...new Set(named)].toSorted());
  for (const file of Object.values(elsewhere))
    expect(globSync(join(import.meta.dirname, `${file}.test.ts`))).toHaveLength(1);
});

describe('Work in the background, cut at each of its statements', () => {
  let cut: CutCandour;
  let works: Record<string, CutWork<never>>;

  beforeAll(async () => {
    cut = await CutCandour.start();
    (await cut.owner.post('/api/customer-fields', { name: 'Segment', kind: 'choice' })).ok(201);
    works = {
      ...callingWorks(cut),
      ...(await caseWorks(cut)),
      ...lateCaseWorks(cut),
      ...campaignWorks(cut),
      ...listWorks(cut),
      ...paperWorks(cut),
      ...postWorks(cut),
      ...(await shoppingWorks(cut)),
    } as unknown as typeof works;
  }, 120_000);
  afterAll(() => cut?.stop());

  it.each(here)(
    'is done once: %s',
    async (name) => {
      const work = works[name];
      if (work === undefined) throw new Error(`Nobody says how ${name} is begun.`);
      const statements = await cut.cut(work);
      // What touches files alone has no statement.
      expect(statements).toBeGreaterThanOrEqual(name === 'remove-photo-files' ? 0 : 3);
    },
    300_000,
  );

  it('and every figure is what the answers make it', async () => {
    expect(await recountDifferences(cut.candour)).toEqual([]);
  }, 60_000);
});
