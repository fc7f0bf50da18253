import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { InstallationService } from '../access/installation.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { invitationToken } from '../invitations/invitation-token.js';
import type { Job, JobRun } from '../jobs/job.js';
import { JobRegister } from '../jobs/job-register.js';
import { ResponsesService } from '../responses/responses.service.js';
import { SurveyVersions } from '../responses/survey-versions.js';
import { FoldResponses } from '../scores/fold-responses.js';
import { Chance } from './chance.js';
import { BuildSample, type BuiltSample } from './build-sample.js';
import { sampleAnswers } from './sample-answers.js';
import { planSample, sampleMonths } from './sample-plan.js';
import { writeSample, type WrittenCustomer } from './write-sample.js';

const payload = z.object({});
const chunk = 2_000;
const atOnce = 250;

/** Fills the sample organisation: stores, customers and campaigns in one transaction, then every answer by the real intake. */
@Injectable()
export class LoadSample implements Job<z.output<typeof payload>> {
  readonly name = 'load-sample';
  readonly payload = payload;

  constructor(
    private readonly database: Database,
    private readonly installation: InstallationService,
    private readonly build: BuildSample,
    private readonly responses: ResponsesService,
    private readonly versions: SurveyVersions,
    private readonly folding: FoldResponses,
    @Inject(CONFIG) private readonly config: Config,
    register: JobRegister,
  ) {
    register.add(this);
  }

  async run({ organisationId }: JobRun<z.output<typeof payload>>): Promise<void> {
    const progress = await this.installation.sampleProgress();
    try {
      const customers = await this.#write(organisationId);
      await this.#answer(organisationId, customers);
      // Not before every answer is in the figures: whoever looks first should see them whole.
      while ((await this.database.inOrganisation(organisationId, (tx) => this.folding.fold(tx))) > 0);
      await this.installation.tellSampleProgress({ ...progress, status: 'done', done: 6_000, total: 6_000 });
    } catch (error) {
      await this.installation.tellSampleProgress({ ...progress, status: 'failed', message: String(error) });
      throw error;
    }
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
    { built, customers }: { built: BuiltSample; customers: WrittenCustomer[] },
  ): Promise<void> {
    const chance = new Chance('candour sample answers');
    const answering = customers.filter(({ answers }) => answers);
    const progress = await this.installation.sampleProgress();
    for (let start = 0; start < answering.length; start += atOnce) {
      const some = answering.slice(start, start + atOnce);
      await Promise.all(some.map((customer) => this.#handIn(organisationId, built, customer, chance)));
      await this.installation.tellSampleProgress({
        ...progress,
        status: 'running',
        done: start + some.length,
        total: answering.length,
      });
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
