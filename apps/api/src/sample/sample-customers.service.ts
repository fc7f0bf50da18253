import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import { invitationToken } from '../invitations/invitation-token.js';
import { Problem } from '../http/problem.js';
import type { HandIn } from '../responses/hand-in.js';
import { ResponsesService } from '../responses/responses.service.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import { BuildSample, type BuiltSample } from './build-sample.service.js';
import { Chance } from './chance.js';
import { sampleAnswers } from './sample-answers.js';
import { planSample, sampleMonths, type PlannedCustomer } from './sample-plan.js';
import { sampleDay } from './sample-day.js';
import { onceInSample } from './sample-step.js';
import { referenceOf, writeSample } from './write-sample.js';

const chunk = 2_000;
const atOnce = 250;

/** What answers point at. */
type Answered = Pick<BuiltSample, 'storeIds' | 'versionIds'>;

/** A planned customer with the rows that stand for them. */
interface AskedCustomer extends PlannedCustomer {
  customerId: string;
  invitationId: string | null;
}

/** The sample's customers: stores, customers and campaigns in one transaction, then every answer by the real intake, once. */
@Injectable()
export class SampleCustomers {
  constructor(
    private readonly database: Database,
    private readonly build: BuildSample,
    private readonly responses: ResponsesService,
    private readonly versions: SurveyVersions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Loads them, telling how far the answers are; gives the stores by their codes. */
  async load(organisationId: string, tell: (done: number) => Promise<void>): Promise<ReadonlyMap<string, string>> {
    const { day, ...made } = await this.#write(organisationId);
    const built = { ...made, storeIds: new Map(made.storeIds) };
    await this.#answer(organisationId, built, await this.#written(organisationId, day), tell);
    return built.storeIds;
  }

  #write(organisationId: string) {
    return this.database.inOrganisation(organisationId, (tx) =>
      onceInSample(tx, 'customers', async () => {
        const { storeIds, campaignIds, versionIds } = await this.build.build(tx, sampleMonths);
        const day = sampleDay();
        const planned = planSample(day);
        const tokenHash = (id: string) => invitationToken(this.config.secret, organisationId, id).hash;
        for (let start = 0; start < planned.length; start += chunk)
          await writeSample(tx, planned.slice(start, start + chunk), { storeIds, campaignIds, tokenHash });
        return { day, storeIds: [...storeIds], versionIds };
      }),
    );
  }

  /** The customers that were planned that day, with the ids that they were written with. */
  async #written(organisationId: string, day: string): Promise<AskedCustomer[]> {
    const rows = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ reference: string; customerId: string; invitationId: string | null }>(
        `select c.reference, c.id as "customerId", i.id as "invitationId" from customers c
         left join invitations i on i.organisation_id = c.organisation_id and i.customer_id = c.id where c.organisation_id = $1`,
        [organisationId],
      ),
    );
    const ids = new Map(rows.map((row) => [row.reference, row]));
    return planSample(day).flatMap((customer) => {
      const found = ids.get(referenceOf(customer.number));
      return found === undefined ? [] : [{ ...customer, ...found }];
    });
  }

  async #answer(
    organisationId: string,
    built: Answered,
    customers: readonly AskedCustomer[],
    tell: (done: number) => Promise<void>,
  ): Promise<void> {
    const chance = new Chance('candour sample answers');
    const answering = customers.filter(({ answers }) => answers);
    for (let start = 0; start < answering.length; start += atOnce) {
      const some = answering.slice(start, start + atOnce);
      await Promise.all(some.map((customer) => this.#handIn(organisationId, built, customer, chance)));
      await tell(start + some.length);
    }
    await this.database.inOrganisation(organisationId, (tx) =>
      tx.query(
        `update invitations i set answered_at = r.answered_on + interval '14 hours', opened_at = r.answered_on + interval '13 hours 54 minutes',
           started_at = r.answered_on + interval '13 hours 55 minutes' from responses r
         where i.organisation_id = $1 and r.organisation_id = $1 and r.invitation_id = i.id`,
        [organisationId],
      ),
    );
  }

  async #handIn(organisationId: string, built: Answered, customer: AskedCustomer, chance: Chance): Promise<void> {
    const { store, language, month, number } = customer;
    const surveyVersionId = built.versionIds[store.setting];
    const { definition } = await this.versions.version(organisationId, surveyVersionId);
    const seed = `sample ${number}`;
    const handIn: HandIn = {
      submissionKey: `sample:${number}`.padEnd(12, '.'),
      surveyVersionId,
      storeId: built.storeIds.get(store.code) ?? null,
      channel: customer.channel,
      language,
      answeredOn: customer.answeredOn,
      seed,
      answers: sampleAnswers(definition, store, { seed, language, progress: month / (sampleMonths - 1) }, chance),
      strict: false,
      customerId: customer.customerId,
      invitationId: customer.invitationId,
    };
    // What was handed in before loading stopped stays.
    await this.responses.accept(organisationId, handIn).catch((error: unknown) => {
      if (!(error instanceof Problem && error.code === 'key_used_for_other_answers')) throw error;
    });
  }
}
