import type { Checklist } from '#api';
import { database, fact, keepFact } from '../keep/database';
import { draftsOf, changeDraft } from '../keep/drafts';
import { tell } from '../../offline/heard';
import type { Job } from '../keep/shapes';
import { keepFor } from '../keep/who-is-here';
import { ask, Refused } from '../../offline/request';

let line: Promise<unknown> = Promise.resolve();

/** Fetches all that is needed without a network: jobs, the board, pay, and each checklist once. One after the other: no older answer comes last. */
export function refresh(): Promise<void> {
  const next = line.then(fetchAll);
  line = next.catch(() => undefined);
  return next;
}

async function fetchAll(): Promise<void> {
  const before = await fact('me');
  const me = await ask('GET', '/api/shop/me');
  // Whoever signed out, or another who signed in meanwhile, is not overruled by an answer that was on its way.
  if (before?.id !== (await fact('me'))?.id) return;
  if (before !== undefined && before.id !== me.id) throw new Refused(401, 'not_signed_in', '', []);
  await (before === undefined ? keepFact('me', me) : keepFor(me.id, 'me', me));
  await keepFact('offset', Date.parse(me.now) - Date.now());
  const { items: jobs } = await ask('GET', '/api/shop/jobs');
  await keepFor(me.id, 'jobs', jobs);
  // What there is to do is shown at once; what it needs without a network follows.
  tell();
  for (const { versionId, state, returned } of jobs) {
    if (state === 'offered' || state === 'accepted' || state === 'handed_in') await keepVersion(versionId);
    if (returned !== null) await keepVersion(returned.versionId);
  }
  await keepFor(me.id, 'board', (await ask('GET', '/api/shop/board')).items);
  await keepFor(me.id, 'statement', await ask('GET', '/api/shop/statement'));
  await refreshDrafts(me.id, jobs);
}

/** A checklist, from the phone or, the first time, from the server. */
export async function keepVersion(id: string): Promise<Checklist> {
  const db = await database();
  const known = await db.get('versions', id);
  if (known !== undefined) return known;
  const version = await ask('GET', `/api/shop/versions/${id}`);
  await db.put('versions', version);
  return version;
}

/** What became of visits that were handed in. The rest of a draft is the shopper's own and stays as it is. */
async function refreshDrafts(personId: string, jobs: readonly Job[]): Promise<void> {
  for (const { key, state, receipt, amends } of await draftsOf(personId)) {
    const job = jobs.find(({ visit }) => visit?.key === (amends?.key ?? key));
    if (state !== 'safe' || receipt === null || !job?.visit) continue;
    const { visit, returned } = job;
    await changeDraft(key, (draft) => ({ ...draft, job, receipt: { ...receipt, state: visit.state, returned } }));
  }
}
