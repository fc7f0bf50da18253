import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { invitationToken } from '../invitations/invitation-token.js';
import { ResponsesService } from '../responses/responses.service.js';
import { SurveyVersions } from '../responses/survey-versions.js';
import { BuildSample, type BuiltSample } from './build-sample.js';
import { Chance } from './chance.js';
import { sampleAnswers } from './sample-answers.js';
import { planSample, sampleMonths } from './sample-plan.js';
import { writeSample, type WrittenCustomer } from './write-sample.js';

const chunk = 2_000;
const atOnce = 250;

/** The sample's customers: stores, customers and campaigns in one transaction, then every answer by the real intake. */
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
    const { built, customers } = await this.#write(organisationId);
    await this.#answer(organisationId, built, customers, tell);
    return built.storeIds;
  }

  async #write(organisationId: string): Promise<{ built: BuiltSample; customers: WrittenCustomer[] }> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const built = await this.build.build(tx, sampleMonths);
      const customers: WrittenCustomer[] = [];
      const planned = planSample(new Date().toISOString().slice(0, 10));
      const tokenHash = (id: string) => invitationToken(this.config.secret, organisationId, id).hash;
      for (let start = 0; start < planned.length; start += chunk)
        customers.push(...(await writeSample(tx, planned.slice(start, start + chunk), { ...built, tokenHash })));
      return { built, customers };
    });
  }

  async #answer(
    organisationId: string,
    built: BuiltSample,
    customers: readonly WrittenCustomer[],
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

  async #handIn(organisationId: string, built: BuiltSample, customer: WrittenCustomer, chance: Chance): Promise<void> {
    const { store, language, month, number } = customer;
    const surveyVersionId = built.versionIds[store.setting];
    const { definition } = await this.versions.version(organisationId, surveyVersionId);
    const seed = `sample ${number}`;
    await this.responses.accept(organisationId, {
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
    });
  }
}
