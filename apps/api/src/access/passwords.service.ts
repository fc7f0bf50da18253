import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { AttemptLimit } from './attempt-limit.js';
import { ChangeTrail } from './change-trail.js';
import { hashPassword, matchesPassword, refuseWeakPassword } from './password.js';
import { normaliseEmail, SignInService } from './sign-in.service.js';
import type { Who } from './who.js';

/** Changes passwords, by the old one or by a link in a mail. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly limit: AttemptLimit,
    private readonly signIn: SignInService,
    private readonly trail: ChangeTrail,
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
    const key = `password of ${who.personId}`;
    await this.limit.count([{ key, limit: 10 }]);
    const person = await tx.first<{ password_hash: string | null }>(
      'select password_hash from people where organisation_id = $1 and id = $2',
      [tx.organisationId, who.personId],
    );
    if (!(await matchesPassword(current, person?.password_hash ?? null))) throw new Problem('wrong_credentials', {});
    await this.limit.giveBack([key]);
    refuseWeakPassword(next);
    await tx.query('update people set password_hash = $3 where organisation_id = $1 and id = $2', [
      tx.organisationId,
      who.personId,
      await hashPassword(next),
    ]);
    await tx.query(
      'update person_links set used_at = now() where organisation_id = $1 and person_id = $2 and used_at is null',
      [tx.organisationId, who.personId],
    );
    await this.signIn.endSessions(tx, who.personId ?? '', who.sessionHash);
    await this.trail.record(tx, who, { action: 'changed password', kind: 'person', id: who.personId, name: who.name });
  }
}
