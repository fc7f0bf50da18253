import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import type { RoundRun } from '../../jobs/round.js';
import { RoundRunner } from '../../jobs/round-runner.service.js';
import { CaseMails } from './case-mails.service.js';
import { LateCases } from './late-cases.service.js';

/** So many cases are looked at before the next organisation has its turn. */
const together = 200;

/** Finds cases of which a clock has used what it allows, and tells people of them in their hours. */
@Injectable()
export class CaseClock {
  constructor(
    private readonly database: Database,
    private readonly late: LateCases,
    private readonly mails: CaseMails,
    rounds: RoundRunner,
  ) {
    rounds.add('case-clock', (run) => this.#look(run));
  }

  async #look(run: RoundRun): Promise<void> {
    for (const organisationId of await this.#organisations('cases where escalates_at <= now()'))
      for (const id of await this.#reached(organisationId))
        if (!run.isOver) await this.database.inOrganisation(organisationId, (tx) => this.late.escalate(tx, id));
    for (const organisationId of await this.#organisations('case_tellings where mail_id is null and tell_at <= now()'))
      for (const personId of await this.database.inOrganisation(organisationId, (tx) => this.mails.waiting(tx)))
        if (!run.isOver) await this.database.inOrganisation(organisationId, (tx) => this.mails.gather(tx, personId));
  }

  async #organisations(among: string): Promise<string[]> {
    const rows = await this.database.inInstallation(
      (tx) => tx.query<{ id: string }>(`select distinct organisation_id as id from ${among}`),
      { 'app.dispatch': 'on' },
    );
    return rows.map(({ id }) => id);
  }

  async #reached(organisationId: string): Promise<string[]> {
    const rows = await this.database.inOrganisation(organisationId, (tx) =>
      tx.query<{ id: string }>(
        'select id from cases where organisation_id = $1 and escalates_at <= now() order by escalates_at limit $2',
        [organisationId, together],
      ),
    );
    return rows.map(({ id }) => id);
  }
}
