import { Injectable } from '@nestjs/common';
import type { SetUpInput } from '../access/access.dto.js';
import type { Founding } from '../access/founding.js';
import { MeReads } from '../access/me.reads.js';
import { OrganisationsService } from '../access/organisations.service.js';
import type { Transaction } from '../database/transaction.js';
import { StandardService } from '../standard/standard.service.js';

/** Begins organisations with everything that a new one has. */
@Injectable()
export class FoundingService implements Founding {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly reads: MeReads,
    private readonly standard: StandardService,
  ) {}

  async found(input: Omit<SetUpInput, 'token'>, alongside: (tx: Transaction) => Promise<void>) {
    return this.organisations.found(input, async (tx) => {
      await this.standard.beginWithReadyStandard(tx);
      await alongside(tx);
    });
  }

  me(tx: Transaction, personId: string) {
    return this.reads.me(tx, personId);
  }

  async startSample(_token: string | null): Promise<void> {
    throw new Error('no sample yet');
  }
}
