import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { makeToken, type Token } from '../token.js';

const days = { join: 7, reset: 1, shop: 14 } as const;

/** One-time links by which a person joins or sets a new password. Only their hash is stored; the text can be derived again. */
@Injectable()
export class PersonLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Makes a link for a person and gives its id. */
  async make(tx: Transaction, personId: string, kind: keyof typeof days): Promise<string> {
    const id = newId();
    await this.makeOnce(tx, personId, kind, id);
    return id;
  }

  /** The same with an id that is given; false where that link was made before. */
  async makeOnce(tx: Transaction, personId: string, kind: keyof typeof days, id: string): Promise<boolean> {
    const made = await tx.change(
      `insert into person_links (organisation_id, token_hash, id, person_id, kind, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) on conflict do nothing`,
      [tx.organisationId, this.tokenOf(tx.organisationId, id).hash, id, personId, kind, days[kind]],
    );
    return made > 0;
  }

  tokenOf(organisationId: string, linkId: string): Token {
    return makeToken(organisationId, this.config.secret.derive('person link', linkId));
  }
}
