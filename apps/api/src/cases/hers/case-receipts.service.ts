import { Inject, Injectable } from '@nestjs/common';
import { isLanguage } from '#surveys';
import { OrganisationsService, type Organisation } from '../../access/organisations/organisations.service.js';
import { makeToken } from '../../access/token.js';
import { CONFIG, type Config } from '../../config/config.js';
import { lacksMailConsent, neededAsText } from '../../customers/consents/mail-consent.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import type { OnceState } from '../../email/sending/mail-once.js';
import { CaseLog } from '../log/case-log.service.js';
import { CaseReceiptTable } from '../tables/case-receipt.table.js';
import { CaseTable } from '../tables/case.table.js';
import { ToldTimes, type Told } from './told-times.reads.js';
import { dayInWords } from './day-in-words.js';

/** Whom a case is told to, and with which link. */
export interface CaseReceipt {
  name: string;
  email: string;
  language: string;
  organisation: Organisation;
  link: string;
  /** By when it is to be settled, in her language. */
  day: string;
}

/** A customer of an open case who has an address of mail and no objection to being written to. */
const writableSql = `
  select c.id as "customerId", coalesce(c.name, c.email) as name, c.email, c.language
  from cases k join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join stores s on s.organisation_id = $1 and s.id = k.store_id
  where k.organisation_id = $1 and k.id = $2 and k.is_open and c.erased_at is null and c.email is not null
    and c.consent <> 'withdrawn' and c.opted_out_as is null
    and not exists (select from suppressions x where x.organisation_id = $1
      and x.email_digest = sha256(convert_to($1::text || ':' || c.email, 'UTF8')))
    and not ${lacksMailConsent({ customer: 'c', storeZone: 's.time_zone', needed: '$3' })}`;

/** Tells a customer once, by mail, that her case is open and where her page is. */
@Injectable()
export class CaseReceipts {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly mailRules: MailRules,
    private readonly log: CaseLog,
    private readonly times: ToldTimes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whom to tell; null where she was told, is not to be written to, or nothing is to be settled any more. */
  async due(organisationId: string, caseId: string): Promise<CaseReceipt | null> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const receipts = tx.table(CaseReceiptTable);
      const known = await receipts.findOneBy({ caseId });
      if (known !== null && known.state !== 'due') return null;
      const [one, her] = [await tx.table(CaseTable).findOneBy({ id: caseId }), await this.#writable(tx, caseId)];
      // Tried again, it tells what it would have told the first time.
      const told = one && (toldIn(known) ?? (await this.times.of(tx, one)));
      const by = told && (await this.log.settledBy(tx, one, told.toldMinutes));
      if (her === null || !by) {
        await receipts.update({ caseId, state: 'due' }, { state: 'pointless', changedAt: now });
        return null;
      }
      const { customerId, ...to } = her;
      const { text, hash: tokenHash } = makeToken(organisationId, this.config.secret.derive('case', caseId));
      await receipts.insertOnce({ caseId, customerId, state: 'due', tokenHash, ...told });
      const organisation = await this.organisations.read(tx);
      const language = isLanguage(to.language) ? to.language : 'en';
      const link = `${this.config.publicUrl ?? ''}/case/${text}`;
      return { ...to, language, organisation, link, day: dayInWords(by.at, language, by.timeZone) };
    });
  }

  /** False where it is somewhere else by now. */
  async move(organisationId: string, caseId: string, from: OnceState, to: OnceState): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const moved = { state: to, changedAt: now };
      if ((await tx.table(CaseReceiptTable).update({ caseId, state: from }, moved)) !== 1) return false;
      // Once its end is on its way nobody can know that she was not told.
      const told = to === 'ending' ? await tx.table(CaseReceiptTable).findOneBy({ caseId }) : null;
      if (told?.toldMinutes) await this.log.told(tx, caseId, told.toldMinutes);
      return true;
    });
  }

  async #writable(tx: Transaction, caseId: string) {
    const needed = neededAsText(await this.mailRules.needed(tx));
    return tx.first<
      { email: string; name: string; language: string } & Pick<Row<typeof CaseReceiptTable>, 'customerId'>
    >(writableSql, [tx.organisationId, caseId, needed]);
  }
}

function toldIn(receipt: Row<typeof CaseReceiptTable> | null): Told | null {
  if (receipt === null || receipt.toldMinutes === null || receipt.toldFrom === null) return null;
  return { toldMinutes: receipt.toldMinutes, toldFrom: receipt.toldFrom };
}
