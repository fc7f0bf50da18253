import { randomUUID } from 'node:crypto';
import type { CutCandour, CutWork } from './cut-candour.ts';
import { caughtUnder } from './cut-campaigns.ts';
import { giveJob, inviteShopper, planWave, startShopping, takePhoto, visitOf } from './shopping.ts';

/** The mails to shoppers, and everything that the shopping clock does by itself. */
export async function shoppingWorks(cut: CutCandour): Promise<Record<string, CutWork<string>>> {
  const { candour, owner } = cut;
  const { sql } = candour.database;
  const shopping = await startShopping(candour, owner, { visitsPerStore: 12, rotationDays: 0 });
  const shopper = await inviteShopper(shopping);
  let open: string[] = [];
  const nextJob = async () => {
    if (open.length === 0) open = await planWave(shopping);
    return open.pop() ?? '';
  };
  const accepted = async () => {
    const jobId = await nextJob();
    await giveJob(shopping, jobId, shopper);
    return jobId;
  };
  const handedIn = async () => {
    const jobId = await accepted();
    const visit = visitOf(jobId, shopping.versionId);
    return (await shopper.phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201).visitId as string;
  };
  const photo = await takePhoto(90_210);
  /** A visit whose photo never came, and of which nothing came for longer than it is waited for. */
  const waitedFor = async () => {
    const jobId = await accepted();
    const visit = visitOf(jobId, shopping.versionId, {}, [photo]);
    const { visitId } = (await shopper.phone.put(`/api/visits/${randomUUID()}`, visit)).ok(201);
    await sql(`update visits set received_at = received_at - interval '8 days' where id = $1`, [visitId]);
    return visitId as string;
  };
  /** Lets a deadline pass now, whether or not there was one. */
  const pass = (kind: string) => (subject: string) =>
    sql(
      `insert into deadlines (organisation_id, kind, subject_id, at) select id, $1, $2, now() from organisations
       on conflict (organisation_id, kind, subject_id) do update set at = now()`,
      [kind, subject],
    );
  const left = async (table: 'assignments' | 'visits', kind: string, id: string) => {
    const [row] = await sql<{ state: string; due: number; purged: boolean }>(
      `select state, (select count(*)::int from deadlines where kind = $2 and subject_id = $1) as due from ${table} where id = $1`,
      [id, kind],
    );
    return [row?.state, row?.due];
  };
  const passed = (
    table: 'assignments' | 'visits',
    kind: string,
    state: string,
    prepare: () => Promise<string>,
  ): CutWork<string> => ({
    jobs: ['remind-shopper', 'remove-photo-files'],
    prepare,
    begin: pass(kind),
    came: (id) => left(table, kind, id),
    expected: [state, 0],
  });
  const offered = async () => {
    const jobId = await nextJob();
    (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
    return jobId;
  };

  return {
    'tell-of-offer': {
      jobs: ['tell-of-offer'],
      prepare: nextJob,
      begin: async (id) => (await owner.post(`/api/assignments/${id}/offer`, { shopperId: shopper.id })).ok(204),
      came: async (id) => {
        const mails = await sql<{ id: string; state: string }>(
          'select id, state from offer_mails where assignment_id = $1',
          [id],
        );
        return mails.map((mail) => [mail.state === 'ending' ? 'sent' : mail.state, caughtUnder(cut, mail.id) <= 1]);
      },
      expected: [['sent', true]],
    },
    'remind and remind-shopper': {
      jobs: ['remind-shopper'],
      prepare: accepted,
      begin: pass('remind'),
      came: async (id) => [...(await left('assignments', 'remind', id)), caughtUnder(cut, id) >= 1],
      expected: ['accepted', 0, true],
    },
    'tell-shopper': {
      jobs: ['tell-shopper'],
      prepare: handedIn,
      begin: async (id) =>
        (await owner.post(`/api/reviews/${id}/reject`, { reason: 'Not the store of the job.' })).ok(204),
      came: (id) => Promise.resolve(caughtUnder(cut, `${id}-`) >= 1),
      expected: true,
    },
    offer: passed('assignments', 'offer', 'open', offered),
    miss: passed('assignments', 'miss', 'missed', accepted),
    arrive: passed('visits', 'arrive', 'in_review', waitedFor),
    return: passed('visits', 'return', 'in_review', async () => {
      const id = await handedIn();
      (
        await owner.post(`/api/reviews/${id}/return`, {
          notes: [{ question: 'story', note: 'Please say more about it.' }],
        })
      ).ok(204);
      return id;
    }),
    approve: passed('visits', 'approve', 'approved', async () => {
      const id = await handedIn();
      await sql(`update visits set photo_flags = '[]', flags = '[]' where id = $1`, [id]);
      return id;
    }),
    purge: passed('visits', 'purge', 'approved', async () => {
      const id = await handedIn();
      (await owner.post(`/api/reviews/${id}/approve`)).ok(204);
      return id;
    }),
  };
}
