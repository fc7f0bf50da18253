import { Injectable } from '@nestjs/common';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { AttemptLimit } from './attempt-limit.service.js';
import { ChangeTrail } from '../changes/change-trail.service.js';
import { hashPassword, matchesPassword, refuseWeakPassword } from './password.js';
import { normaliseEmail, SignInService } from './sign-in.service.js';
import type { Who } from '../who.js';
import { PersonLinkTable } from './tables/person-link.table.js';
import { PersonTable } from './tables/person.table.js';
import type { signInChanges } from './sign-in-changes.js';
import { AccessProblem } from '../access-problems.js';

/** Changes passwords, by the old one or by a link in a mail. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly limit: AttemptLimit,
    private readonly signIn: SignInService,
    private readonly trail: ChangeTrail<typeof signInChanges>,
  ) {}

  /** Mails a link to every active person with this address. Answers the same whether there is one or not. */
  async askReset(email: string, ip: string): Promise<void> {
    const address = normaliseEmail(email);
    await this.limit.count([
      { key: `reset ${address}`, limit: 5 },
      { key: `reset from ${ip}`, limit: 50 },
    ]);
    await this.signIn.askForLink(address, 'reset');
  }

  async change(tx: Transaction, who: Who, current: string, next: string): Promise<void> {
    const { personId } = who;
    if (personId === null) throw new AccessProblem('not_allowed', { permission: 'signed-in' });
    const key = `password of ${personId}`;
    await this.limit.count([{ key, limit: 10 }]);
    const person = await tx.table(PersonTable).findOneBy({ id: personId });
    if (!(await matchesPassword(current, person?.passwordHash ?? null)))
      throw new AccessProblem('wrong_credentials', {});
    await this.limit.giveBack([key]);
    refuseWeakPassword(next);
    await tx.table(PersonTable).update({ id: personId }, { passwordHash: await hashPassword(next) });
    await tx.table(PersonLinkTable).update({ personId, usedAt: null }, { usedAt: now });
    await this.signIn.endSessions(tx, personId, who.sessionHash);
    await this.trail.record(tx, who, { action: 'changed password', kind: 'person', id: personId, name: who.name });
  }
}
