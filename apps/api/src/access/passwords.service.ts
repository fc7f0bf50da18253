import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { AttemptLimit } from './attempt-limit.js';
import { ChangeTrail } from './change-trail.js';
import { hashPassword, matchesPassword, refuseWeakPassword } from './password.js';
import { PersonLinks } from './person-links.js';
import { normaliseEmail, SignInService } from './sign-in.service.js';
import type { Who } from './who.js';

/** Changes passwords, by the old one or by a link in a mail. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly limit: AttemptLimit,
    private readonly links: PersonLinks,
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
    const digest = this.signIn.digestOf(address);
    const entries = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisation_id: string; person_id: string }>(
          'select organisation_id, person_id from sign_in_directory where email_digest = $1 limit 20',
          [digest],
        ),
      { 'app.sign_in': digest.toString('hex') },
    );
    for (const entry of entries)
      await this.database.inOrganisation(entry.organisation_id, (tx) => this.#sendLink(tx, entry.person_id));
  }

  async change(tx: Transaction, who: Who, current: string, next: string): Promise<void> {
    await this.limit.count([{ key: `password of ${who.personId}`, limit: 10 }]);
    const person = await tx.first<{ password_hash: string | null }>(
      'select password_hash from people where organisation_id = $1 and id = $2',
      [tx.organisationId, who.personId],
    );
    if (!(await matchesPassword(current, person?.password_hash ?? null))) throw new Problem('wrong_credentials', {});
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

  async #sendLink(tx: Transaction, personId: string): Promise<void> {
    const active = await tx.first('select 1 from people where organisation_id = $1 and id = $2 and status = $3', [
      tx.organisationId,
      personId,
      'active',
    ]);
    if (active === null) return;
    const linkId = await this.links.make(tx, personId, 'reset');
    await tx.publish({ name: 'password-reset.asked', personId, linkId, kind: 'reset' });
  }
}
