import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import { CONFIG, type Config } from '../config/config.js';
import { givenPhone } from '../customers/phones/given-phone.js';
import type { Transaction } from '../database/transaction.js';
import { LineState } from '../line/line-state.service.js';
import { isReachable, providerOf } from '../line/provider.js';
import { CallerTelephoneTable } from './tables/caller-telephone.table.js';

/** The telephone of whoever asks, and whether the line can ring it. */
@Injectable()
export class OwnTelephone {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly state: LineState,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async told(tx: Transaction, personId: string) {
    const { isSimulated } = providerOf(this.config);
    const isAway = !isReachable(this.config) || (await this.state.isAside());
    const line = isAway ? ('away' as const) : isSimulated ? ('simulated' as const) : ('ready' as const);
    return { number: await this.of(tx, personId), line };
  }

  async of(tx: Transaction, personId: string): Promise<string | null> {
    return (await tx.table(CallerTelephoneTable).findOneBy({ personId }))?.number ?? null;
  }

  /** Writes her number down, read in the organisation's country unless it names one; null forgets it. Throws `unusable_number`. */
  async set(tx: Transaction, personId: string, typed: string | null): Promise<void> {
    const { settings } = await this.organisations.read(tx);
    const { phone: number } = givenPhone(typed, settings.country);
    const telephones = tx.table(CallerTelephoneTable);
    if (number === null) await telephones.delete({ personId });
    else if (!(await telephones.insertOnce({ personId, number }))) await telephones.update({ personId }, { number });
  }
}
