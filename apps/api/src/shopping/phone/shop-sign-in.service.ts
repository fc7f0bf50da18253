import { Injectable } from '@nestjs/common';
import { AttemptLimit } from '../../access/sign-in/attempt-limit.service.js';
import { normaliseEmail, SignInService } from '../../access/sign-in/sign-in.service.js';
import { sessionDays } from '../../access/session-cookie.js';
import { readToken } from '../../access/token.js';
import { Database } from '../../database/database.service.js';
import { Problem } from '../../http/problem.js';

/** How shoppers come in: by a link that was mailed to them, on the phone that they take along. */
@Injectable()
export class ShopSignInService {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignInService,
    private readonly limit: AttemptLimit,
  ) {}

  /** Exchanges a link for a session; gives the session's token and whose it is. */
  async enter(text: string, device: string): Promise<{ token: string; organisationId: string; personId: string }> {
    const link = readToken(text);
    if (link === null) throw new Problem('not_found', {});
    return this.database.inOrganisation(link.organisationId, async (tx) => {
      const personId = await this.signIn.useShopLink(tx, link.hash);
      const token = await this.signIn.openSession(tx, personId, device, sessionDays('shopper'));
      return { token, organisationId: tx.organisationId, personId };
    });
  }

  /** Ends the session that a phone had before: its cookie has given way to another, so nobody has it any more. */
  async leave(text: string | undefined): Promise<void> {
    const before = readToken(text ?? '');
    if (before === null) return;
    await this.database.inOrganisation(before.organisationId, (tx) => this.signIn.endSession(tx, before.hash));
  }

  /** Mails a new link where the address is a shopper's; whether it is one is not told. */
  async mailLink(email: string, ip: string): Promise<void> {
    const address = normaliseEmail(email);
    await this.limit.count([
      { key: `shop link ${address}`, limit: 5 },
      { key: `shop link from ${ip}`, limit: 50 },
    ]);
    await this.signIn.askForLink(address, 'shop');
  }
}
