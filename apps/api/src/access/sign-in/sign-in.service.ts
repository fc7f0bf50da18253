import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Database } from '../../database/database.service.js';
import { newId } from '../../database/ids.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { Turns } from '../../database/connections/turns.js';
import { Problem } from '../../http/problem.js';
import { AttemptLimit } from './attempt-limit.service.js';
import { untilFullStep } from './full-steps.js';
import { knownDevice, signOfDevice } from './known-device.js';
import { hashPassword, matchesPassword, refuseWeakPassword } from './password.js';
import { makeToken, readToken } from '../token.js';
import { PersonLinkTable } from './tables/person-link.table.js';
import { PersonTable } from './tables/person.table.js';
import { SessionTable } from './tables/session.table.js';
import { AccessProblem } from '../access-problems.js';

/** Where somebody signs in from: a network, a browser by its own words, and the sign that it was given before. */
export interface SignInPlace {
  ip: string;
  device: string;
  sign: string | undefined;
}

interface Candidate {
  organisationId: string;
  organisation: string;
  personId: string;
  hash: string | null;
}

const accountTurns = new Turns({ atOnce: 1_000, ofOne: 2, patience: 20_000 });
const placeTurns = new Turns({ atOnce: 1_000, ofOne: 8, patience: 20_000 });

/** Opens and ends sessions. A person is known by address and password; several organisations may know the same address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly limit: AttemptLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Signs a person in; gives the session's token, and a sign for a browser that has none yet. Only wrong tries keep anybody out: they are
   * counted by address and by network, and a browser that a person signed in with before has a count of its own.
   */
  async signIn(email: string, password: string, organisationId: string | undefined, from: SignInPlace) {
    const since = performance.now();
    const address = normaliseEmail(email);
    const device = knownDevice(this.config.secret, address, from.sign);
    const counts = [
      { key: device === null ? `sign-in ${address}` : `sign-in ${address} on ${device}`, limit: 10 },
      { key: `sign-in from ${from.ip}`, limit: 100 },
    ] as const;
    const [ofAccount, ofPlace] = counts;
    // Right ones count until they are known to be right, so only a few are looked at together.
    const matching = await accountTurns.during(ofAccount.key, () =>
      placeTurns.during(ofPlace.key, async () => {
        await this.limit.count(counts);
        const found = await this.#matching(address, password);
        if (found.length > 0) await this.limit.giveBack(counts.map(({ key }) => key));
        return found;
      }),
    );
    const chosen = organisationId ? matching.filter((found) => found.organisationId === organisationId) : matching;
    if (chosen.length > 1) {
      const organisations = chosen.map((found) => ({ id: found.organisationId, name: found.organisation }));
      throw new AccessProblem('choose_organisation', { organisations });
    }
    const [found] = chosen;
    if (found === undefined) {
      await untilFullStep(since);
      throw new AccessProblem('wrong_credentials', {});
    }
    await this.limit.forget(ofAccount.key);
    const session = await this.database.inOrganisation(found.organisationId, (tx) =>
      this.openSession(tx, found.personId, from.device),
    );
    return { session, sign: device === null ? signOfDevice(this.config.secret, address) : null };
  }

  async openSession(tx: Transaction, personId: string, device: string, days = 14): Promise<string> {
    const token = makeToken(tx.organisationId);
    await tx.query(
      `insert into sessions (organisation_id, token_hash, id, person_id, device, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))`,
      [tx.organisationId, token.hash, newId(), personId, device.slice(0, 300), days],
    );
    await tx.table(PersonTable).update({ id: personId }, { lastSeenAt: now });
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
    // The link is looked at before anything is worked out, and worked out before anything is locked.
    // A shopper may choose a password too, with the same link.
    const kinds = kind === 'join' ? ['join', 'shop'] : [kind];
    const valid = await this.database.inOrganisation(token.organisationId, (tx) =>
      tx.first(
        `select from person_links where organisation_id = $1 and token_hash = $2 and kind = any($3) and used_at is null and expires_at > now()`,
        [tx.organisationId, token.hash, kinds],
      ),
    );
    if (valid === null) throw new AccessProblem('gone', {});
    refuseWeakPassword(password);
    const hash = await hashPassword(password);
    return this.database.inOrganisation(token.organisationId, async (tx) => {
      const used = await tx.first<{ person_id: string }>(
        `update person_links set used_at = now() where organisation_id = $1 and token_hash = $2 and kind = any($3)
         and used_at is null and expires_at > now() returning person_id`,
        [tx.organisationId, token.hash, kinds],
      );
      if (used === null) throw new AccessProblem('gone', {});
      const changed = await tx.change(
        `update people set password_hash = $3, status = 'active', name = coalesce($4, name)
         where organisation_id = $1 and id = $2 and status <> 'deactivated'`,
        [tx.organisationId, used.person_id, hash, name],
      );
      if (changed === 0) throw new AccessProblem('gone', {});
      await tx.table(PersonLinkTable).update({ personId: used.person_id, usedAt: null }, { usedAt: now });
      await this.endSessions(tx, used.person_id);
      return this.openSession(tx, used.person_id, device);
    });
  }

  /** Uses up a link that lets a shopper in, without a password; gives whose it was. */
  async useShopLink(tx: Transaction, hash: Buffer): Promise<string> {
    const used = await tx.first<{ person_id: string }>(
      `update person_links set used_at = now() where organisation_id = $1 and token_hash = $2 and kind = 'shop'
       and used_at is null and expires_at > now() returning person_id`,
      [tx.organisationId, hash],
    );
    if (used === null) throw new AccessProblem('gone', {});
    const active = await tx.change(
      `update people set status = 'active' where organisation_id = $1 and id = $2 and role = 'shopper' and status <> 'deactivated'`,
      [tx.organisationId, used.person_id],
    );
    if (active === 0) throw new AccessProblem('gone', {});
    return used.person_id;
  }

  /** Ends one session. */
  async endSession(tx: Transaction, hash: Buffer): Promise<void> {
    await tx.table(SessionTable).delete({ tokenHash: hash });
  }

  /** Ends one session of a person, by what lists call it; false where there is none. */
  async endSessionOf(tx: Transaction, personId: string, id: string): Promise<boolean> {
    return (await tx.table(SessionTable).delete({ personId, id })) > 0;
  }

  /** Whose session a token is. */
  async personOf(tx: Transaction, hash: Buffer): Promise<string | null> {
    return (await tx.table(SessionTable).findOneBy({ tokenHash: hash }))?.personId ?? null;
  }

  /** Has links sent to whoever has this address, after the answer: it takes as long whether anybody does. */
  async askForLink(address: string, kind: 'reset' | 'shop'): Promise<void> {
    const digest = this.digestOf(address).toString('hex');
    await this.database.inInstallation((tx) => tx.publish({ name: 'link.wanted', digest, askId: randomUUID(), kind }));
  }

  /** Digest under which the directory knows an address: keyed, so that a copy of the table tells no addresses. */
  digestOf(email: string): Buffer {
    const key = this.config.secret.derive('sign-in directory');
    return createHash('sha256').update(key).update(normaliseEmail(email)).digest();
  }

  /** The people with this address and password; as much work where there is none. */
  async #matching(address: string, password: string): Promise<Candidate[]> {
    const matching: Candidate[] = [];
    const candidates = await this.#candidates(address);
    for (const candidate of candidates.length > 0 ? candidates : [null])
      if ((await matchesPassword(password, candidate?.hash ?? null)) && candidate !== null) matching.push(candidate);
    return matching;
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
