import { writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CutCandour, CutWork } from './cut-candour.ts';
import { caughtUnder } from './cut-campaigns.ts';
import { eventually } from './eventually.ts';
import { ended } from './import-file.ts';
import { inviteByHand } from './invite-by-hand.ts';
import { Respondent } from './respondent.ts';

const file = (turn: number) =>
  [
    'Customer number;Email;Name;Store;Purchase date;Amount',
    `P${turn}a;a${turn}@lists.example;One;S1;2026-03-01;10,50`,
    `P${turn}a;a${turn}@lists.example;One;S1;2026-03-02;20,00`,
    `P${turn}b;b${turn}@lists.example;Two;S1;2026-03-01;5,00`,
  ].join('\n');

interface Listed {
  id: string;
  turn: number;
}

/** Lists that come in and go again, people who are mailed a link, and people who are forgotten. */
export function listWorks(cut: CutCandour): Record<string, CutWork<Listed>> {
  const { candour, owner } = cut;
  const { sql } = candour.database;
  const upload = async (turn: number, name: string): Promise<Listed> => ({
    id: (await owner.upload('customers', file(turn), name)).ok(201).id as string,
    turn,
  });
  const start = async ({ id }: Listed) => (await owner.post(`/api/imports/${id}/start`)).ok(202);
  const found = async ({ id, turn }: Listed) => {
    const rows = await sql<{ reference: string; purchases: number }>(
      `select u.reference, count(p.id)::int as purchases from customers u left join purchases p on p.customer_id = u.id
       where u.reference like $1 group by u.reference order by u.reference`,
      [`P${turn}_`],
    );
    return [(await owner.get(`/api/imports/${id}`)).ok().status, ...rows.map(({ purchases }) => purchases)];
  };

  return {
    'run-import': {
      jobs: ['run-import'],
      prepare: (turn) => upload(turn, 'run.csv'),
      begin: start,
      came: found,
      expected: ['done', 2, 1],
    },
    'undo-import': {
      jobs: ['undo-import'],
      prepare: async (turn) => {
        const listed = await upload(turn + 1_000, 'undo.csv');
        await start(listed);
        await ended(owner, listed.id);
        return listed;
      },
      begin: async ({ id }) => (await owner.post(`/api/imports/${id}/undo`)).ok(202),
      came: found,
      expected: ['undone'],
    },
    'end-import': {
      jobs: ['end-import'],
      prepare: async (turn) => {
        const listed = await upload(turn + 2_000, 'end.csv');
        await sql(`update imports set status = 'running' where id = $1`, [listed.id]);
        return listed;
      },
      begin: ({ id }) => cut.send('end-import', { importId: id }),
      came: found,
      expected: ['failed'],
    },
    'find-people and mail-person-link': {
      jobs: ['find-people', 'mail-person-link'],
      prepare: async (turn) => {
        await sql('delete from attempt_counts');
        await sql('delete from person_links');
        return { id: '', turn };
      },
      begin: async () =>
        (await candour.visitor().post('/api/password-resets', { email: 'owner@acme.example' })).ok(202),
      came: async () => {
        const links = await sql<{ id: string }>('select id from person_links');
        return [links.length, links.every(({ id }) => caughtUnder(cut, id) >= 1)];
      },
      expected: [1, true],
    },
    'forget-in-imports, forget-caught-mails and forget-fields': {
      jobs: ['forget-in-imports', 'forget-caught-mails', 'forget-fields'],
      prepare: async (turn) => {
        const { versionId, storeId } = cut.published;
        const { token, customerId: id } = await inviteByHand(candour, { versionId, storeId });
        (await owner.patch(`/api/customers/${id}`, { fields: { segment: `Only ${turn}` } })).ok();
        await (await Respondent.open(candour, token)).press('next', { overall: '4', manners: '5' });
        await folded(cut);
        const listed = await upload(turn + 3_000, 'forget.csv');
        await start(listed);
        await ended(owner, listed.id);
        return { id, turn };
      },
      begin: async ({ id }) => (await owner.delete(`/api/customers/${id}`)).ok(204),
      came: async ({ turn }) => {
        const fields = await sql('select 1 from responses where fields @> $1', [
          JSON.stringify({ segment: `Only ${turn}` }),
        ]);
        const files = await sql('select 1 from imports where file_removed_at is null and status = $1', ['done']);
        return [fields.length, files.length];
      },
      expected: [0, 0],
    },
    'count-by-field': {
      jobs: ['count-by-field'],
      prepare: async (turn) => {
        const isCompared = turn % 2 === 0;
        (await owner.patch('/api/customer-fields/segment', { compared: isCompared })).ok();
        await eventually(compared(cut), (state) => state === (isCompared ? 'yes' : 'no'), 60_000);
        return { id: isCompared ? 'no' : 'yes', turn };
      },
      begin: async ({ id }) => (await owner.patch('/api/customer-fields/segment', { compared: id === 'yes' })).ok(),
      came: async ({ id }) => (await compared(cut)()) === id,
      expected: true,
    },
    'remove-photo-files': {
      jobs: ['remove-photo-files'],
      prepare: async (turn) => {
        const [organisation] = await sql<{ id: string }>('select id from organisations');
        const id = `${organisation?.id}/00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`;
        mkdirSync(dirname(pathOf(cut, id)), { recursive: true });
        writeFileSync(pathOf(cut, id), 'a photo');
        return { id, turn };
      },
      begin: ({ id }) => cut.send('remove-photo-files', { keys: [id] }),
      came: ({ id }) => Promise.resolve(existsSync(pathOf(cut, id))),
      expected: false,
    },
    'unread-numbers': {
      jobs: [],
      prepare: async (turn) => {
        await sql('update customers set phone_typed = null, phone = null');
        const { id } = (await owner.post('/api/customers', { language: 'en', reference: `unread ${turn}` })).ok(201);
        (await owner.patch('/api/organisation', { country: null })).ok();
        await sql('update customers set phone_typed = $2 where id = $1', [id, '040 123 4567']);
        return { id, turn };
      },
      begin: async () => (await owner.patch('/api/organisation', { country: 'FI' })).ok(),
      came: async ({ id }) => {
        const [row] = await sql<{ phone: string | null }>('select phone from customers where id = $1', [id]);
        return [row?.phone ?? null, (await sql('select 1 from unread_numbers')).length];
      },
      expected: ['+358401234567', 0],
    },
    folder: {
      jobs: [],
      prepare: (turn) => Promise.resolve({ id: `folded-${turn}`, turn }),
      begin: async ({ id: submissionKey }) => {
        const { versionId: surveyVersionId, storeId, program } = cut.published;
        const answer = {
          surveyVersionId,
          storeId,
          channel: 'web',
          language: 'en',
          answers: { overall: 4, manners: 5 },
        };
        (await program.post('/api/responses', { submissionKey, ...answer })).ok(201);
      },
      came: async () => (await sql('select 1 from unfolded')).length,
      expected: 0,
    },
  };
}

const pathOf = ({ candour }: CutCandour, key: string) => join(candour.dataFolder, 'files', key);
const compared = (cut: CutCandour) => async () =>
  (await cut.owner.get('/api/customer-fields')).ok().items[0]?.compared as string;

function folded({ candour }: CutCandour): Promise<unknown> {
  return eventually(
    () => candour.database.sql('select 1 from unfolded'),
    (waiting) => waiting.length === 0,
    60_000,
  );
}
