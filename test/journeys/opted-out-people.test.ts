import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const head = 'Customer number;Email;Name;Phone\n';

describe('Whoever opted out is not asked again, whatever the next list says', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: smallSurvey() });
  });
  afterAll(() => candour.stop());

  const list = async (...rows: string[]) => importFile(owner, 'customers', head + rows.join('\n'));
  const named = async (search: string) =>
    (
      (await owner.get(`/api/customers?search=${search}`)).ok().items as {
        id: string;
        email: string;
        suppressed: boolean;
      }[]
    ).map(({ email, suppressed }) => [email, suppressed]);
  const idOf = async (search: string) =>
    (await owner.get(`/api/customers?search=${search}`)).ok().items[0].id as string;
  /** Starts a campaign for everybody; gives whom its mails went to. */
  const mailed = async () => {
    const { id } = (await owner.post('/api/campaigns', { name: 'C', surveyVersionId: published.versionId })).ok(201);
    (await owner.post(`/api/campaigns/${id}/start`)).ok();
    await eventually(
      async () => (await owner.get(`/api/campaigns/${id}`)).ok(),
      ({ releasedAt }) => releasedAt !== null,
    );
    const waiting = () =>
      candour.database.sql(`select 1 from attempts where state in ('queued', 'leased', 'reaching')`);
    await eventually(waiting, ({ length }) => length === 0, 30_000);
    return (
      await candour.database.sql<{ email: string }>(
        'select c.email from invitations i join customers c on c.id = i.customer_id where i.campaign_id = $1 order by 1',
        [id],
      )
    ).map(({ email }) => email);
  };
  const caught = async (search: string) =>
    (await owner.get(`/api/mail-catcher?search=${search}`)).ok().items as object[];

  it('follows a person to a new address, by a list or by hand', async () => {
    await list('C1;family@example.com;Eva Lind;', 'C2;family@example.com;Olle Lind;');
    (await owner.post('/api/suppressions', { email: 'family@example.com' })).ok(204);
    await list('C1;eva@example.com;Eva Lind;');
    expect(await named('eva@')).toEqual([['eva@example.com', true]]);
    await owner.patch(`/api/customers/${await idOf('eva@')}`, { email: 'eva.new@example.com' });
    expect(await named('eva.new@')).toEqual([['eva.new@example.com', true]]);
  });

  it('asks a mailbox that two share once in a campaign, and not again in the next one', async () => {
    await list('D1;both@example.com;Ada Ek;', 'D2;both@example.com;Bo Ek;', 'D3;single@example.com;Cia;');
    expect(await mailed()).toEqual(['both@example.com', 'single@example.com']);
    expect([(await caught('both@')).length, (await caught('single@')).length]).toEqual([1, 1]);
    await list('D4;both@example.com;Dan Ek;');
    expect(await mailed()).toEqual([]);
    const [skips] = await candour.database.sql<{ reasons: string[] }>(
      'select array_agg(distinct reason order by reason) as reasons from campaign_skips',
    );
    expect(skips?.reasons).toEqual(['asked_recently', 'same_mailbox', 'suppressed']);
  });

  it('does not ask somebody who was erased and comes back, by number, by name and telephone, or by address', async () => {
    for (const [number, email] of [
      ['E1', 'e1@example.com'],
      ['E2', 'e2@example.com'],
      ['E3', 'e3@example.com'],
    ])
      await list(`${number};${email};Person ${number};040 123 45${number?.slice(1)}7`);
    for (const email of ['e1@', 'e2@', 'e3@']) (await owner.delete(`/api/customers/${await idOf(email)}`)).ok(204);
    await list(
      'E1;new1@example.com;Somebody;',
      ';new2@example.com;Person E2;+358 40 1234527',
      ';e3@example.com;Person E3;',
      'E9;fresh@example.com;Fresh;',
    );
    const back = await Promise.all(['new1@', 'new2@', 'e3@', 'fresh@'].map(named));
    expect(back.flat()).toEqual([
      ['new1@example.com', true],
      ['new2@example.com', true],
      ['e3@example.com', true],
      ['fresh@example.com', false],
    ]);
    const stored = JSON.stringify(await candour.database.sql('select * from opt_outs'));
    expect(stored).not.toMatch(/e1@example|Person E/);
    expect(await mailed()).toEqual(['fresh@example.com']);
  });

  it('asks again whoever is taken off the list', async () => {
    await list('F1;f1@example.com;Fia;');
    (await owner.post('/api/suppressions', { email: 'f1@example.com' })).ok(204);
    await list('F1;f2@example.com;Fia;');
    const { items } = (await owner.get('/api/suppressions')).ok();
    for (const { id, address } of items)
      if (address.startsWith('f…')) (await owner.delete(`/api/suppressions/${id}`)).ok(204);
    await list('F1;f3@example.com;Fia;');
    expect(await named('f3@')).toEqual([['f3@example.com', false]]);
  });

  it('leaves nothing of an erased person in lists and caught mails, and everything of others', async () => {
    const found = await list('G1;gone@example.com;Gone Person;', 'G2;stays@example.com;Stays;');
    const refused = await list('G3;not an address;Gone Person;');
    await mailed();
    expect([(await caught('gone@')).length, (await caught('stays@')).length]).toEqual([1, 1]);
    (await owner.delete(`/api/customers/${await idOf('gone@')}`)).ok(204);
    await eventually(
      async () => [(await caught('gone@')).length, (await owner.get(`/api/imports/${found.id}`)).ok().hasFile],
      ([mails, hasFile]) => mails === 0 && hasFile === false,
    );
    expect(await caught('stays@')).toHaveLength(1);
    await eventually(
      async () => (await owner.get(`/api/imports/${refused.id}/faults`)).ok().items[0].value,
      (value) => value === '',
    );
    const again = await owner.post(`/api/imports/${refused.id}/start`, {});
    expect([again.status, again.body.detail]).toEqual([422, expect.stringMatching(/no longer kept/)]);
  });
});
