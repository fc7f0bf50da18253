import { Injectable } from '@nestjs/common';
import type { Barred } from '../callings/telephone-queue.js';
import { CallConsents } from '../customers/consents/call-consents.service.js';
import type { Transaction } from '../database/transaction.js';

export const noConsent: Barred = {
  reason: 'no_consent',
  detail: 'The customer has not agreed to automated calls.',
};

/** Who has agreed to be called by a machine. */
@Injectable()
export class AgreedToCalls {
  constructor(private readonly consents: CallConsents) {}

  async missing(tx: Transaction, customerIds: readonly string[]): Promise<Map<string, Barred>> {
    const missing = await this.consents.missing(tx, 'automated_call', customerIds);
    return new Map([...missing].map((id) => [id, noConsent]));
  }
}
