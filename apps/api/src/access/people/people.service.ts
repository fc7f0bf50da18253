import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import type { ChangePersonInput, InvitePersonInput, changeMeSchema } from '../access.dto.js';
import { ChangeTrail } from '../changes/change-trail.service.js';
import type { Role } from '../permissions.js';
import { PersonLinks } from '../sign-in/person-links.service.js';
import { PeopleReads } from '../sign-in/people.reads.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { Who } from '../who.js';
import { PersonLinkTable } from '../sign-in/tables/person-link.table.js';
import { PersonRegionTable } from './tables/person-region.table.js';
import { PersonStoreTable } from './tables/person-store.table.js';
import { PersonTable } from '../sign-in/tables/person.table.js';
import { SignInDirectoryTable } from '../sign-in/tables/sign-in-directory.table.js';
import { peopleChanges } from './people-changes.js';
import { AccessProblem } from '../access-problems.js';

/** Invites people into an organisation and changes what they may do. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly reads: PeopleReads,
    private readonly signIn: SignInService,
    private readonly trail: ChangeTrail<typeof peopleChanges>,
    private readonly links: PersonLinks,
  ) {}

  async invite(tx: Transaction, who: Who, input: InvitePersonInput): Promise<string> {
    const id = await this.add(tx, who, input);
    await this.sendLink(tx, id, input.role);
    return id;
  }

  /** Adds a person who is told nothing yet: `sendLink` does so. */
  async add(tx: Transaction, who: Who, input: InvitePersonInput): Promise<string> {
    const id = newId();
    const { email, name, role, language } = input;
    await tx.table(PersonTable).insert({ id, email, name, role, language, status: 'invited' });
    await tx.table(SignInDirectoryTable).insert({ emailDigest: this.signIn.digestOf(email), personId: id });
    await this.#setScope(tx, id, input);
    const fields = { role: [null, role] as [null, string] };
    await this.trail.record(tx, who, { action: 'invited', kind: 'person', id, name, fields });
    return id;
  }

  async inviteAgain(tx: Transaction, who: Who, id: string): Promise<void> {
    const person = await this.reads.person(tx, id);
    // A shopper comes by a link each time: on a new phone too.
    if (person.status !== 'invited' && !(person.role === 'shopper' && person.status === 'active'))
      throw new Problem('wrong_state', { what: 'person', state: person.status, wanted: 'invited' });
    await this.trail.record(tx, who, { action: 'invited again', kind: 'person', id, name: person.name });
    await this.sendLink(tx, id, person.role);
  }

  async change(tx: Transaction, who: Who, id: string, input: ChangePersonInput): Promise<void> {
    // Owners are counted under a lock, so that two owners can't step down at the same moment.
    await tx.query("select pg_advisory_xact_lock(hashtext('owners ' || $1))", [tx.organisationId]);
    const before = await this.reads.person(tx, id);
    const stepsDown = before.role === 'owner' && before.status === 'active';
    const stays = (input.role ?? 'owner') === 'owner' && (input.status ?? 'active') === 'active';
    if (stepsDown && !stays && (await this.reads.activeOwners(tx)) <= 1) throw new AccessProblem('last_owner', {});
    const locked = await tx.table(PersonTable).lock({ id });
    const { name, role } = input;
    // Whoever has no password yet is only invited again.
    const status = input.status === 'active' && locked?.passwordHash === null ? 'invited' : input.status;
    await tx.table(PersonTable).update({ id }, { name, role, status });
    await this.#setScope(tx, id, input);
    if (input.status === 'deactivated') await this.signIn.endSessions(tx, id);
    const fields = peopleChanges.between(before, input);
    await this.trail.record(tx, who, { action: 'changed', kind: 'person', id, name: before.name, fields });
  }

  /** Changes what people say of themselves. */
  async changeSelf(tx: Transaction, id: string, input: z.output<typeof changeMeSchema>): Promise<void> {
    await tx.table(PersonTable).update({ id }, input);
  }

  /** Mails a person a new link; those sent before no longer work. */
  async sendLink(tx: Transaction, personId: string, role: Role): Promise<void> {
    await tx.table(PersonLinkTable).delete({ personId });
    if (role === 'shopper') {
      const linkId = await this.links.make(tx, personId, 'shop');
      await tx.publish({ name: 'shopper.invited', personId, linkId, kind: 'shop' });
    } else {
      const linkId = await this.links.make(tx, personId, 'join');
      await tx.publish({ name: 'person.invited', personId, linkId, kind: 'join' });
    }
  }

  async #setScope(tx: Transaction, id: string, scope: { regionIds?: string[]; storeIds?: string[] }): Promise<void> {
    const { regionIds, storeIds } = scope;
    if (regionIds !== undefined) {
      await tx.table(PersonRegionTable).delete({ personId: id });
      const rows = [...new Set(regionIds)].map((regionId) => ({ personId: id, regionId }));
      await tx.table(PersonRegionTable).insert(...rows);
    }
    if (storeIds !== undefined) {
      await tx.table(PersonStoreTable).delete({ personId: id });
      const rows = [...new Set(storeIds)].map((storeId) => ({ personId: id, storeId }));
      await tx.table(PersonStoreTable).insert(...rows);
    }
  }
}
