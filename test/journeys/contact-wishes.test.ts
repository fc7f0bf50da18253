import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { inviteByHand } from '../support/invite-by-hand.ts';
import { publishSurvey, type Published } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const en = (text: string) => ({ en: text });

/** A yes to ‘May we contact you?’ is heard: listed, marked when somebody did, and forgotten with the person. */
describe('Who wishes to be contacted', () => {
  let candour: Candour;
  let owner: Visitor;
  let published: Published;

  const asking = (anonymous: boolean, key: string) => {
    const small = smallSurvey({ anonymous, key });
    const contact = { kind: 'yes_no', key: 'contact', text: en('May we contact you?'), contact: true };
    return { ...small, blocks: [{ key: 'visit', questions: [...(small.blocks[0]?.questions ?? []), contact] }] };
  };

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    published = await publishSurvey(candour, owner, { definition: asking(false, 'known') });
  });
  afterAll(() => candour.stop());

  const answer = async (contact: '0' | '1', versionId = published.versionId) => {
    const invitation = await inviteByHand(candour, { versionId, storeId: published.storeId });
    const respondent = await Respondent.open(candour, invitation.token);
    await respondent.press('next', { overall: '2', comment: 'Call me', contact });
    return invitation;
  };
  const wishes = async (query = '') => (await owner.get(`/api/contact-wishes${query}`)).ok().items as Wish[];
  const waiting = () => candour.database.sql('select 1 from unfolded limit 1');

  it('lists whoever said yes, with how to reach them and what they said; never from an anonymous survey', async () => {
    const { id } = (await owner.post('/api/surveys', { definition: asking(true, 'nobody') })).ok(201);
    const { id: anonymous } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const yes = await answer('1');
    await answer('0');
    await answer('1', anonymous);
    await eventually(waiting, (rows) => rows.length === 0);
    const found = await eventually(wishes, (items) => items.length > 0);
    expect(found).toEqual([
      expect.objectContaining({
        comment: 'Call me',
        doneAt: null,
        customer: expect.objectContaining({ id: yes.customerId, email: yes.email }),
      }),
    ]);
  });

  it('marks that somebody did, by whom and when, and takes it back; twice the same is once', async () => {
    const [wish] = await wishes();
    for (let times = 0; times < 2; times += 1)
      (await owner.put(`/api/contact-wishes/${wish?.responseId}`, { done: true })).ok(204);
    expect(await wishes('?done=false')).toEqual([]);
    expect(await wishes('?done=true')).toEqual([expect.objectContaining({ doneBy: 'Acme Owner' })]);
    const { items } = (await owner.get('/api/changes')).ok();
    expect(items.filter(({ action }: { action: string }) => action === 'contacted')).toHaveLength(1);
    (await owner.put(`/api/contact-wishes/${wish?.responseId}`, { done: false })).ok(204);
    expect((await wishes('?done=false')).length).toBe(1);
    expect((await owner.put(`/api/contact-wishes/01890000-0000-7000-8000-000000000001`, { done: true })).status).toBe(
      404,
    );
  });

  it('is forgotten with the response', async () => {
    const [wish] = await wishes();
    (await owner.post(`/api/responses/${wish?.responseId}/erase`)).ok(204);
    expect(await wishes()).toEqual([]);
    expect(await candour.database.sql('select 1 from contact_wishes')).toEqual([]);
  });
});

interface Wish {
  responseId: string;
  doneAt: string | null;
}
