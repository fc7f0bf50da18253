import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.service.js';
import { asBuilt, asMade } from './made-shopping.js';
import { BuildShopping } from './build-shopping.service.js';
import { dateVisits } from './date-visits.js';
import { DecideVisits } from './decide-visits.service.js';
import { MakeVisits } from './make-visits.service.js';
import { onceInSample } from '../sample-step.js';

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
    const made = await this.database.inOrganisation(organisationId, (tx) =>
      onceInSample(tx, 'shopping', async () => asMade(await this.building.build(tx, storeIds))),
    );
    const built = asBuilt(made);
    await this.making.make(organisationId, built);
    await this.database.inOrganisation(organisationId, async (tx) => {
      await onceInSample(tx, 'decisions', async () => {
        await this.deciding.decide(tx, built);
        await dateVisits(tx);
        return {};
      });
    });
  }
}
