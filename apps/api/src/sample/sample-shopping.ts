import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { BuildShopping } from './build-shopping.js';
import { dateVisits } from './date-visits.js';
import { DecideVisits } from './decide-visits.js';
import { MakeVisits } from './make-visits.js';

/** Mystery shopping of the sample, from programmes to paid visits, by the services that do it every day. */
@Injectable()
export class SampleShopping {
  constructor(
    private readonly database: Database,
    private readonly building: BuildShopping,
    private readonly making: MakeVisits,
    private readonly deciding: DecideVisits,
  ) {}

  async load(organisationId: string, storeIds: ReadonlyMap<string, string>): Promise<void> {
    const built = await this.database.inOrganisation(organisationId, (tx) => this.building.build(tx, storeIds));
    await this.making.make(organisationId, built);
    await this.database.inOrganisation(organisationId, async (tx) => {
      await this.deciding.decide(tx, built);
      await dateVisits(tx);
    });
  }
}
