import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { caseChanges } from '../case-changes.js';
import { CaseProblem } from '../case-problems.js';
import { rootCauses } from '../log/event-details.js';
import { CaseCauseTable } from '../tables/case-cause.table.js';
import type { CauseChangeInput, CauseInput } from './case-causes.wire.js';

export type Cause = Omit<Row<typeof CaseCauseTable>, 'organisationId'>;

/** A cause, a part of it, a part of that: who closes a case looks at all of them. */
const deepest = 3;
/** Nobody finds one among more. */
const most = 100;

/** Why it comes to cases: a tree that an organisation changes, and begins with some that are ready. */
@Injectable()
export class CaseCauses {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof caseChanges>,
  ) {}

  /** All, those that are retired too, each behind the one that it is part of. */
  async list(tx: Transaction): Promise<Cause[]> {
    const kept = (await tx.table(CaseCauseTable).findBy({})).map(({ organisationId: _, ...cause }) => cause);
    const known = new Set(kept.map(({ key }) => key));
    const ready = rootCauses
      .map((key, place) => ({ key, parent: null, names: null, place, retiredAt: null }))
      .filter(({ key }) => !known.has(key));
    const all = [...ready, ...kept].toSorted((one, other) => one.place - other.place);
    const within = (parent: string | null): Cause[] =>
      all.filter((cause) => cause.parent === parent).flatMap((cause) => [cause, ...within(cause.key)]);
    return within(null);
  }

  /** Throws `not_found` for a parent that is none or is retired, `too_many_causes`. */
  async add(tx: Transaction, who: Who, { parent, names }: CauseInput): Promise<string> {
    await this.organisations.locked(tx);
    const all = await this.list(tx);
    const above = parent === null ? null : all.find(({ key }) => key === parent);
    if (above === undefined || above?.retiredAt) throw new Problem('not_found', {});
    if (all.length >= most || depth(all, above) >= deepest) throw new CaseProblem('too_many_causes', { most, deepest });
    const key = newId();
    const place = Math.max(...all.map((cause) => cause.place)) + 1;
    await tx.table(CaseCauseTable).insert({ key, parent, names, place });
    await this.trail.record(tx, who, { action: 'added', kind: 'root cause', id: key, name: nameIn(names) });
    return key;
  }

  /** Renames one, retires it with its parts, or takes it into use again. */
  async change(tx: Transaction, who: Who, key: string, { names, isRetired }: CauseChangeInput): Promise<void> {
    await this.organisations.locked(tx);
    const all = await this.list(tx);
    const found = all.find((cause) => cause.key === key);
    if (found === undefined) throw new Problem('not_found', {});
    const those = isRetired ? [found, ...partsOf(all, key)] : [found];
    for (const cause of those) {
      const retiredAt = isRetired === undefined ? cause.retiredAt : isRetired ? (cause.retiredAt ?? new Date()) : null;
      const after = { ...cause, retiredAt, names: cause === found && names ? names : cause.names };
      const { key: _, ...changes } = after;
      if (!(await tx.table(CaseCauseTable).insertOnce(after)))
        await tx.table(CaseCauseTable).update({ key: cause.key }, changes);
    }
    const action = isRetired === undefined ? 'renamed' : isRetired ? 'retired' : 'reinstated';
    const name = nameIn(names ?? found.names) || found.key;
    await this.trail.record(tx, who, { action, kind: 'root cause', id: null, name });
  }
}

function depth(all: readonly Cause[], cause: Cause | null): number {
  return cause === null ? 0 : 1 + depth(all, all.find(({ key }) => key === cause.parent) ?? null);
}

function partsOf(all: readonly Cause[], key: string): Cause[] {
  return all.filter(({ parent }) => parent === key).flatMap((cause) => [cause, ...partsOf(all, cause.key)]);
}

const nameIn = (names: Cause['names']) => Object.values(names ?? {}).find((name) => name) ?? '';
