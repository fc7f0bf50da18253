import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { AttemptLimit } from './attempt-limit.js';
import { hashPassword, matchesPassword, refuseWeakPassword } from './password.js';
import { makeToken, readToken } from './token.js';

interface Candidate {
  organisationId: string;
  organisation: string;
  personId: string;
  hash: string | null;
}

/** Opens and ends sessions. A person is known by address and password; several organisations may know the same address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly limit: AttemptLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs a person in and gives the session's token. Wrong tries are counted per address and per network address. */
  async signIn(
    email: string,
    password: string,
    organisationId: string | undefined,
    from: { ip: string; device: string },
  ) {
    const address = normaliseEmail(email);
    const key = `sign-in ${address}`;
    await this.limit.count([
      { key, limit: 10 },
      { key: `sign-in from ${from.ip}`, limit: 100 },
    ]);
    const matching: Candidate[] = [];
    const candidates = await this.#candidates(address);
    for (const candidate of candidates.length > 0 ? candidates : [null])
      if ((await matchesPassword(password, candidate?.hash ?? null)) && candidate !== null) matching.push(candidate);
    const chosen = organisationId ? matching.filter((found) => found.organisationId === organisationId) : matching;
    if (chosen.length > 1) {
      const organisations = chosen.map((found) => ({ id: found.organisationId, name: found.organisation }));
      throw new Problem('choose_organisation', { organisations });
    }
    const [found] = chosen;
    if (found === undefined) throw new Problem('wrong_credentials', {});
    await this.limit.forget(key);
    return this.database.inOrganisation(found.organisationId, (tx) =>
      this.openSession(tx, found.personId, from.device),
    );
  }

  async openSession(tx: Transaction, personId: string, device: string, days = 14): Promise<string> {
    const token = makeToken(tx.organisationId);
    await tx.query(
      `insert into sessions (organisation_id, token_hash, id, person_id, device, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))`,
      [tx.organisationId, token.hash, newId(), personId, device.slice(0, 300), days],
    );
    await tx.query('update people set last_seen_at = now() where organisation_id = $1 and id = $2', [
      tx.organisationId,
      personId,
    ]);
    return token.text;
  }

  /** Ends every session of a person, except one where that is given. */
  async endSessions(tx: Transaction, personId: string, except: Buffer | null = null): Promise<void> {
    await tx.query(
      'delete from sessions where organisation_id = $1 and person_id = $2 and ($3::bytea is null or token_hash <> $3)',
      [tx.organisationId, personId, except],
    );
  }

  /** Sets a new password with a one-time link, and ends every session and every other link of the person. */
  async useLink(
    text: string,
    kind: 'join' | 'reset',
    password: string,
    name: string | null,
    device: string,
  ): Promise<string> {
    const token = readToken(text);
    if (token === null) throw new Problem('not_found', {});
    refuseWeakPassword(password);
    const hash = await hashPassword(password);
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const used = await tx.first<{ person_id: string }>(
        `update person_links set used_at = now() where organisation_id = $1 and token_hash = $2 and kind = any($3)
         and used_at is null and expires_at > now() returning person_id`,
        // A shopper may choose a password too, with the same link.
        [tx.organisationId, token.hash, kind === 'join' ? ['join', 'shop'] : [kind]],
      );
      if (used === null) throw new Problem('gone', {});
      const changed = await tx.change(
        `update people set password_hash = $3, status = 'active', name = coalesce($4, name)
         where organisation_id = $1 and id = $2 and status <> 'deactivated'`,
        [tx.organisationId, used.person_id, hash, name],
      );
      if (changed === 0) throw new Problem('gone', {});
      await tx.query(
        'update person_links set used_at = now() where organisation_id = $1 and person_id = $2 and used_at is null',
        [tx.organisationId, used.person_id],
      );
      await this.endSessions(tx, used.person_id);
      return this.openSession(tx, used.person_id, device);
    });
  }

  /** Digest under which the directory knows an address: keyed, so that a copy of the table tells no addresses. */
  digestOf(email: string): Buffer {
    const key = this.config.secret.derive('sign-in directory');
    return createHash('sha256').update(key).update(normaliseEmail(email)).digest();
  }

  async #candidates(address: string): Promise<Candidate[]> {
    const digest = this.digestOf(address);
    const entries = await this.database.inInstallation(
      (tx) =>
        tx.query<{ organisation_id: string; person_id: string }>(
          'select organisation_id, person_id from sign_in_directory where email_digest = $1 order by organisation_id limit 20',
          [digest],
        ),
      { 'app.sign_in': digest.toString('hex') },
    );
    const found = entries.map((entry) =>
      this.database.inOrganisation(entry.organisation_id, (tx) =>
        tx.first<Candidate>(
          `select o.id as "organisationId", o.name as organisation, p.id as "personId", p.password_hash as hash
           from people p join organisations o on o.id = p.organisation_id
           where p.organisation_id = $1 and p.id = $2 and p.status = 'active'`,
          [entry.organisation_id, entry.person_id],
        ),
      ),
    );
    return (await Promise.all(found)).filter((candidate) => candidate !== null);
  }
}

/** The form in which addresses are compared: NFC, lower case, no blanks around. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}
