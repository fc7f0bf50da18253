import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction.js';
import { Problem } from '../../http/problem.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { Role } from '../permissions.js';
import { may } from '../permissions.js';
import type { Token } from '../token.js';
import type { Who } from '../who.js';
import { PeopleReads } from './people.reads.js';
import type { SessionRow } from './sign-in.wire.js';
import { AccessProblem } from '../access-problems.js';

/** What a person sees of themselves. */
@Injectable()
export class MeReads {
  constructor(
    private readonly people: PeopleReads,
    private readonly organisations: OrganisationsService,
  ) {}

  async me(tx: Transaction, personId: string) {
    const person = await this.people.person(tx, personId);
    const { id, name, timeZone, language, settings } = await this.organisations.read(tx);
    const { colour, suppressBelow, markBelow, contactGapDays } = settings;
    const everything = person.role !== 'region_manager' && person.role !== 'store_manager';
    return {
      person: { id: person.id, name: person.name, email: person.email, role: person.role, language: person.language },
      organisation: { id, name, timeZone, language, colour, settings: { suppressBelow, markBelow, contactGapDays } },
      may: may[person.role],
      scope: { everything, regionIds: person.regionIds, storeIds: person.storeIds },
    };
  }

  async sessions(tx: Transaction, who: Who) {
    return tx.query<SessionRow>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", device, token_hash = $3 as current
       from sessions where organisation_id = $1 and person_id = $2 and expires_at > now() order by last_seen_at desc`,
      [tx.organisationId, who.personId, who.sessionHash],
    );
  }

  /** What an invitation to join says before it is accepted; used and old ones are gone. */
  async join(tx: Transaction, token: Token) {
    const found = await tx.first<{ usable: boolean; organisation: string; email: string; name: string; role: Role }>(
      `select l.used_at is null and l.expires_at > now() and p.status = 'invited' as usable,
         o.name as organisation, p.email, p.name, p.role
       from person_links l join people p on p.organisation_id = l.organisation_id and p.id = l.person_id
       join organisations o on o.id = l.organisation_id
       where l.organisation_id = $1 and l.token_hash = $2 and l.kind = 'join'`,
      [tx.organisationId, token.hash],
    );
    if (found === null) throw new Problem('not_found', {});
    if (!found.usable) throw new AccessProblem('gone', {});
    const { organisation, email, name, role } = found;
    return { organisation, email, name, role };
  }
}
