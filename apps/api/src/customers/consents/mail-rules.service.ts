import { Injectable } from '@nestjs/common';
import { beginningOf, COUNTRIES_WITH_RULES, rulesOf, zonesOfCountry, type ConsentNeeded } from '#calling';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { customerChanges } from '../customer-changes.js';
import { MailRuleTable } from '../tables/mail-rule.table.js';
import { lacksMailConsent, neededAsText, type MailConsentNeeded } from './mail-consent.js';

/** In which countries a mail that asks for an opinion needs consent: as Candour proposes it, or as the organisation has decided. */
@Injectable()
export class MailRules {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof customerChanges>,
  ) {}

  /** Each country with a rule, and of those that ask for consent, or where nobody has decided, how many customers with an address have not given it. */
  async list(tx: Transaction) {
    const own = await this.#own(tx);
    const { settings } = await this.organisations.read(tx);
    const countries = [...new Set([...COUNTRIES_WITH_RULES, ...own.keys()])].toSorted();
    const items = [];
    for (const country of countries) {
      const rule = own.get(country);
      const consent = rule?.consent ?? rulesOf(country).consent.mail;
      const isUndecided = rule !== undefined && rule.decidedAt === null;
      const isCounted = consent === 'given' || isUndecided;
      const withoutConsent = isCounted ? await countLacking(tx, neededIn([country], settings.country)) : null;
      items.push({ country, consent, proposed: rulesOf(country).consent.mail, isUndecided, withoutConsent });
    }
    return items;
  }

  async set(tx: Transaction, who: Who, country: string, consent: ConsentNeeded): Promise<void> {
    const rules = tx.table(MailRuleTable);
    const decided = { consent, decidedAt: now };
    if (!(await rules.insertOnce({ country, ...decided }))) await rules.update({ country }, decided);
    await this.trail.record(tx, who, { action: 'changed', kind: 'mail rule', id: null, name: country });
  }

  /** Whose country asks for consent before a mail; null where none does. */
  async needed(tx: Transaction): Promise<MailConsentNeeded | null> {
    const own = await this.#own(tx);
    const countries = [...new Set([...COUNTRIES_WITH_RULES, ...own.keys()])].filter(
      (country) => (own.get(country)?.consent ?? rulesOf(country).consent.mail) === 'given',
    );
    if (countries.length === 0) return null;
    return neededIn(countries, (await this.organisations.read(tx)).settings.country);
  }

  async #own(tx: Transaction) {
    const rows = await tx.table(MailRuleTable).findBy({});
    return new Map(rows.map((row) => [row.country, row]));
  }
}

function neededIn(countries: readonly string[], home: string | null): MailConsentNeeded {
  return {
    beginnings: countries.flatMap((country) => beginningOf(country) ?? []),
    timeZones: countries.flatMap((country) => zonesOfCountry(country)),
    isAtHome: home !== null && countries.includes(home),
  };
}

async function countLacking(tx: Transaction, needed: MailConsentNeeded): Promise<number> {
  const lacks = lacksMailConsent({ customer: 'c', storeZone: latestStoreZone, needed: '$2' });
  const row = await tx.first<{ count: number }>(
    `select count(*)::int as count from customers c
     where c.organisation_id = $1 and c.erased_at is null and c.email is not null and c.consent = 'unknown' and ${lacks}`,
    [tx.organisationId, neededAsText(needed)],
  );
  return row?.count ?? 0;
}

/** Looked at only of whoever has neither a number nor a clock of her own. */
const latestStoreZone = `(select s.time_zone from purchases p join stores s on s.organisation_id = p.organisation_id and s.id = p.store_id
  where p.organisation_id = $1 and p.customer_id = c.id order by p.purchased_on desc nulls last limit 1)`;
