import { askingLeave } from './asking-leave.ts';
import { Candour } from './candour.ts';
import { eventually } from './eventually.ts';
import { inviteByHand, type Invitation } from './invite-by-hand.ts';
import { join } from './people-of-all-roles.ts';
import { publishSurvey, type Published } from './published-survey.ts';
import { Respondent } from './respondent.ts';
import type { Visitor } from './visitor.ts';

/** A Candour with a survey that asks for leave to contact, a store with its manager, and a rule that opens cases for low scores. */
export class CaseHouse {
  private constructor(
    readonly candour: Candour,
    readonly owner: Visitor,
    readonly manager: Visitor,
    readonly published: Published,
    readonly rule: string,
  ) {}

  static async start(): Promise<CaseHouse> {
    const candour = await Candour.start();
    const owner = await candour.setUp();
    const published = await publishSurvey(candour, owner, { definition: askingLeave() });
    const manager = await join(candour, owner, 'store_manager', { storeIds: [published.storeId] });
    const { id } = (await owner.post('/api/case-rules', lowScores())).ok(201);
    return new CaseHouse(candour, owner, manager, published, id);
  }

  async one(id: string, who: Visitor = this.owner) {
    return (await who.get(`/api/cases/${id}`)).ok();
  }

  /** Of how many answers that met the rule what became. */
  async outcomes(): Promise<Record<string, number>> {
    const { items } = (await this.owner.get('/api/case-rules')).ok();
    const mine = items.find(({ id }: { id: string }) => id === this.rule);
    return Object.fromEntries(
      mine.outcomes.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count]),
    );
  }

  /** All that was answered is judged. */
  async judged(): Promise<void> {
    await eventually(
      () =>
        this.candour.database.sql(
          `select 1 from unfolded union all select 1 from pgboss.job where name = 'open-cases-by-rule' and state < 'completed'`,
        ),
      (rows) => rows.length === 0,
      30_000,
    );
  }

  invited(versionId = this.published.versionId): Promise<Invitation> {
    return inviteByHand(this.candour, { versionId, storeId: this.published.storeId });
  }

  async answer(invitation: Invitation, answers: Record<string, string> = {}): Promise<void> {
    const respondent = await Respondent.open(this.candour, invitation.token);
    await respondent.press('next', { overall: '1', comment: 'Nobody came', contact: '1', ...answers });
  }

  /** Writes down what somebody did, as of now. */
  async act(id: string, act: object, who: Visitor = this.manager) {
    const { events } = await this.one(id);
    return who.post(`/api/cases/${id}/events`, { act, events: events.length });
  }
}

/** A test of the overall score. */
export const overallBelow = (below: number) => ({ kind: 'score', measure: 'role:overall', below });

/** A rule that opens cases for low scores of every survey. */
export const lowScores = (more: object = {}) => ({
  name: 'Badly served',
  surveyId: null,
  test: overallBelow(30),
  team: 'store',
  ...more,
});
