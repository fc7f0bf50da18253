import { Inject, Injectable } from '@nestjs/common';
import type { Token } from '../access/token.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.service.js';
import { invitationToken } from '../invitations/invitation-token.js';
import { codeHash, readLetterCode } from './letters/letter-code.js';

/** Whose survey the code of a letter opens, whichever organisation's it is. */
@Injectable()
export class LetterCodes {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null for what is no code of a letter. */
  async token(typed: string): Promise<Token | null> {
    const code = readLetterCode(typed);
    if (code === null) return null;
    const found = await this.database.inInstallation(
      (tx) =>
        tx.first<{ organisationId: string; invitationId: string }>(
          `select organisation_id as "organisationId", invitation_id as "invitationId" from letters where code_hash = $1 limit 1`,
          [codeHash(code)],
        ),
      { 'app.letter_code': codeHash(code).toString('hex') },
    );
    return found === null ? null : invitationToken(this.config.secret, found.organisationId, found.invitationId);
  }
}
