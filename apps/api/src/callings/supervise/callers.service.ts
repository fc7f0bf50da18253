import { Injectable } from '@nestjs/common';
import { may, roles } from '../../access/permissions.js';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { callingChanges } from '../calling-changes.js';
import { CallerAbilitiesTable } from '../tables/caller-abilities.table.js';

const roleNames = roles.filter((role) => may[role].includes('calls.make'));

/** In which languages somebody asks (any where none is named), and what else she can do that campaigns name. */
export interface Abilities {
  languages: string[];
  skills: string[];
}

/** Who rings, and whom they can ask. */
@Injectable()
export class Callers {
  constructor(private readonly trail: ChangeTrail<typeof callingChanges>) {}

  /** Whoever may ring, by name. */
  async list(tx: Transaction) {
    return tx.query<Abilities & { id: string; name: string }>(
      `select p.id, p.name, coalesce(a.languages, '{}') as languages, coalesce(a.skills, '{}') as skills from people p
       left join caller_abilities a on a.organisation_id = $1 and a.person_id = p.id
       where p.organisation_id = $1 and p.role = any($2) and p.status = 'active' order by p.name, p.id`,
      [tx.organisationId, roleNames],
    );
  }

  /** One of them. Throws `not_found` for whoever may not ring. */
  async one(tx: Transaction, id: string) {
    const caller = (await this.list(tx)).find((each) => each.id === id);
    if (caller === undefined) throw new Problem('not_found', {});
    return caller;
  }

  /** Says what somebody can do, from her next take on. What was given to her by name stays hers. */
  async set(tx: Transaction, who: Who, id: string, given: Abilities): Promise<void> {
    const { name } = await this.one(tx, id);
    const abilities = { languages: [...new Set(given.languages)], skills: [...new Set(given.skills)] };
    const known = tx.table(CallerAbilitiesTable);
    if (!(await known.insertOnce({ personId: id, ...abilities }))) await known.update({ personId: id }, abilities);
    await this.trail.record(tx, who, { action: 'changed', kind: 'interviewer', id, name });
  }
}
