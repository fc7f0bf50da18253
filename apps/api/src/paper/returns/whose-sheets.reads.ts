import { Inject, Injectable } from '@nestjs/common';
import type { CustomerData } from '#surveys';
import { CONFIG, type Config } from '../../config/config.js';
import { InvitedReads, submissionKeyOf } from '../../invitations/answering/invited.reads.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import type { HandIn } from '../../responses/hand-in.js';

/** For whom a sheet was printed. */
export interface PrintedFor {
  number: string;
  /** Which photocopy of one leaf; empty for a sheet with a number of its own. */
  leaf: string;
  storeId: string | null;
  invitationId: string | null;
  known: CustomerData | null;
}

type Whose = Pick<
  HandIn,
  'submissionKey' | 'storeId' | 'seed' | 'customer' | 'customerId' | 'invitationId' | 'knownFields'
>;

/** Whose answers a sheet takes: nobody's in particular, or those of its invitation, which answers once by whatever way. */
@Injectable()
export class WhoseSheets {
  constructor(
    private readonly invited: InvitedReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null where the sheet belonged to somebody who was erased since. */
  async of(organisationId: string, { number, leaf, storeId, invitationId, known }: PrintedFor): Promise<Whose | null> {
    if (invitationId === null)
      return { submissionKey: `sheet-${number}${leaf === '' ? '' : `-${leaf}`}`, storeId, seed: number };
    const invited = await this.invited.invited(invitationToken(this.config.secret, organisationId, invitationId));
    if (invited === null) return null;
    return {
      submissionKey: submissionKeyOf(invitationId),
      storeId: invited.storeId,
      seed: invited.seed,
      // As it was when the sheet was laid out: conditions were settled by it.
      customer: known ?? {},
      customerId: invited.customerId,
      invitationId,
      knownFields: invited.fields,
    };
  }
}
