import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { customerChanges } from '../customer-changes.js';
import { CustomerProblem } from '../customer-problems.js';
import { SuppressionFollowers } from '../suppression-followers.service.js';
import { SuppressedNumberTable } from '../tables/suppressed-number.table.js';
import { readPhone } from './read-phone.js';

/** Of a dialled number, given as SQL, whether nobody rings it. */
export const isSuppressedNumber = (number: string): string =>
  `exists (select from suppressed_numbers x where x.organisation_id = $1 and x.number_digest = sha256(convert_to($1::text || ':' || ${number}, 'UTF8')))`;

/** Numbers that are never rung, whoever has them: of registers of those who want no calls, of households that said so. Mails still go. */
@Injectable()
export class SuppressedNumbers {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof customerChanges>,
    private readonly followers: SuppressionFollowers,
  ) {}

  /** A page of them, the newest first. */
  async list(tx: Transaction, after: string | null, limit: number) {
    return tx.query<{ id: string; number: string; at: Date }>(
      `select id, shown_as as number, at from suppressed_numbers
       where organisation_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [tx.organisationId, after, limit + 1],
    );
  }

  /**
   * Puts numbers on the list, as they were typed; those without + are the organisation's country's. Those that are there already stay. Throws
   * `unusable_number` with each that can't be read; none is kept then.
   */
  async suppress(tx: Transaction, who: Who, typed: readonly string[]): Promise<number> {
    const { country } = (await this.organisations.read(tx)).settings;
    const read = typed.map((each) => readPhone(each, country));
    const findings = read.flatMap(({ fault }, at) => (fault === null ? [] : [{ path: `phones.${at}`, ...fault }]));
    if (findings.length > 0) throw new CustomerProblem('unusable_number', {}, findings);
    const numbers = [...new Set(read.flatMap(({ kept }) => kept.phone ?? []))];
    const added = await tx.query<{ id: string }>(
      `insert into suppressed_numbers (organisation_id, number_digest, id, shown_as)
       select $1, * from unnest($2::bytea[], $3::uuid[], $4::text[]) on conflict do nothing returning id`,
      [
        tx.organisationId,
        numbers.map((number) => digestOf(tx.organisationId, number)),
        numbers.map(() => newId()),
        numbers.map(masked),
      ],
    );
    const name = numbers.length === 1 ? masked(numbers[0] ?? '') : String(added.length);
    if (added.length > 0) await this.trail.record(tx, who, { action: 'suppressed', kind: 'number', id: null, name });
    return added.length;
  }

  /** A number may be rung again; whoever was left out for it alone is asked after all, where her campaign still asks. */
  async lift(tx: Transaction, who: Who, id: string): Promise<void> {
    const row = await tx.table(SuppressedNumberTable).findOneBy({ id });
    if (row === null) throw new Problem('not_found', {});
    await tx.table(SuppressedNumberTable).delete({ id });
    await this.followers.lifted(tx, row.numberDigest);
    await this.trail.record(tx, who, { action: 'lifted suppression', kind: 'number', id, name: row.shownAs });
  }
}

/** Under which a number is kept: it says whether one is on the list. */
function digestOf(organisationId: string, number: string): Buffer {
  return createHash('sha256').update(`${organisationId}:${number}`).digest();
}

/** A number as it may be shown: `+358…567`. */
function masked(number: string): string {
  return `${number.slice(0, 4)}…${number.slice(-3)}`;
}
