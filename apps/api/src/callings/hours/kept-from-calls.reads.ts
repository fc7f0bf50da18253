import { Injectable } from '@nestjs/common';
import { beginningOf } from '#calling';
import { agreedTo } from '../../customers/consents/call-consent.js';
import type { Transaction } from '../../database/transaction.js';
import { hoursKey, placeOf } from '../place.js';
import { CallingHours } from './calling-hours.service.js';
import { CallingRules } from './calling-rules.service.js';

interface Rung {
  phone: string;
  ownZone: string | null;
  hasConsent: boolean;
}

/** Who has a number and may not be rung at it all the same, before anybody is asked. */
@Injectable()
export class KeptFromCalls {
  constructor(
    private readonly rules: CallingRules,
    private readonly hours: CallingHours,
  ) {}

  /** By reason: no consent where the country asks for it, or no hour at which anybody may be rung there. */
  async count(tx: Transaction, customerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const strict = (await this.rules.list(tx)).items.filter(
      ({ consent, windows }) => consent === 'given' || !windows.length,
    );
    const beginnings = strict.flatMap(({ country }) => beginningOf(country) ?? []);
    const hoursOf = await this.hours.of(tx);
    const kept = new Map<string, number>();
    for (const { hasConsent, ...where } of await customersAt(tx, customerIds, beginnings)) {
      const place = placeOf({ ...where, storeZone: null, organisationZone: 'UTC' });
      if (place === null) continue;
      const there = hoursOf(hoursKey(place), null);
      const isClosed = there.atOrAfter(Date.now()) === null;
      const reason = there.consent === 'given' && !hasConsent ? 'no_consent' : isClosed ? 'closed' : null;
      if (reason !== null) kept.set(reason, (kept.get(reason) ?? 0) + 1);
    }
    return kept;
  }
}

/** Only numbers of countries whose rules keep somebody from being rung are read; all others can be. */
async function customersAt(tx: Transaction, ids: readonly string[], beginnings: readonly string[]): Promise<Rung[]> {
  return tx.query<Rung>(
    `select phone, time_zone as "ownZone", consent = 'given' or consent = 'unknown' and ${agreedTo('customers.id', "'phone'")} as "hasConsent" from customers
     where organisation_id = $1 and id = any($2) and phone like any($3)`,
    [tx.organisationId, ids, beginnings.map((beginning) => `${beginning}%`)],
  );
}
