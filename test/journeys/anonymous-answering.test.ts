import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { afterStoreVisit } from '#surveys';
import { AnonymousAnswers } from '../../apps/api/src/invitations/anonymous-answers.service.js';
import { Secret } from '../../apps/api/src/config/secret.js';
import { Candour } from '../support/candour.ts';
import { inviteByHand, type Invitation } from '../support/invite-by-hand.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { Respondent } from '../support/respondent.ts';
import type { Visitor } from '../support/visitor.ts';

describe('Answering an anonymous survey', () => {
  let candour: Candour;
  let owner: Visitor;
  let invitation: Invitation;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    const { storeId } = await publishSurvey(candour, owner);
    const blocks = [{ key: 'visit', questions: afterStoreVisit.blocks[0]?.questions ?? [] }];
    const { draw: _, ...rest } = afterStoreVisit;
    const definition = { ...rest, key: 'quiet', anonymous: true, blocks };
    const { id } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { id: versionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    invitation = await inviteByHand(candour, { versionId, storeId });
  });
  afterAll(() => candour.stop());

  const rows = <Row extends object>(text: string, values: unknown[] = []) => candour.database.sql<Row>(text, values);

  it('keeps nothing that leads from a response to whoever gave it', async () => {
    const respondent = await Respondent.open(candour, invitation.token);
    await respondent.press('next', {});
    await respondent.press('next', { overall: '1', recommend: '0' });
    expect(respondent.page).toContain('Your answers have been handed in');
    const [response, ...more] = await rows<{ id: string }>('select * from responses');
    expect(more).toEqual([]);
    expect(response).toMatchObject({ customer_id: null, invitation_id: null, received_at: null });
    expect(response?.id[14]).toBe('4');
    const [submission] = await rows<{ submission_key: string }>('select * from submissions');
    expect(submission).toMatchObject({ response_id: null });
    for (const known of [invitation.id, invitation.token, invitation.customerId])
      expect(JSON.stringify(submission)).not.toContain(known);
    expect(await rows('select 1 from fills')).toEqual([]);
    const [asked] = await rows<{ opened_at: Date; state: string }>('select * from invitations where id = $1', [
      invitation.id,
    ]);
    expect(asked).toMatchObject({ state: 'started', answered_at: null });
    expect(asked?.opened_at.toISOString()).toMatch(/T\d\d:00:00\.000Z$/);
  });

  it('still takes one response only', async () => {
    const again = await Respondent.open(candour, invitation.token);
    expect(again.page).toContain('already been handed in');
    const late = await again.press('next', { _page: 'visit', _seen: 'overall', overall: '5' });
    expect(late.text).toContain('already been handed in');
    expect(await rows('select 1 from responses')).toHaveLength(1);
  });

  it('marks answered invitations later, many at once, by day', async () => {
    const { organisationId, campaignId } = invitation;
    const config = { secret: new Secret(process.env['TEST_SECRET'] ?? '') };
    const answers = new AnonymousAnswers({} as never, config as never);
    const tx = { organisationId, query: (text: string, values: unknown[]) => rows(text, values) };
    await answers.mark(tx as never, campaignId);
    const [asked] = await rows<{ answered_at: Date }>('select state, answered_at from invitations where id = $1', [
      invitation.id,
    ]);
    expect(asked).toMatchObject({ state: 'answered' });
    expect(asked?.answered_at.toISOString()).toMatch(/T\d\d:00:00\.000Z$/);
  });
});
