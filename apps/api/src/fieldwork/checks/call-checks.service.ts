import { Inject, Injectable } from '@nestjs/common';
import { makeToken, type Token } from '../../access/token.js';
import { OrganisationsService, type Organisation } from '../../access/organisations/organisations.service.js';
import { CONFIG, type Config } from '../../config/config.js';
import { lacksMailConsent, neededAsText } from '../../customers/consents/mail-consent.js';
import { MailRules } from '../../customers/consents/mail-rules.service.js';
import { Database } from '../../database/database.service.js';
import type { Row } from '../../database/table.js';
import { now } from '../../database/table-rows.js';
import type { Transaction } from '../../database/transaction.js';
import { CallCheckTable } from '../tables/call-check.table.js';
import { isChosen } from './is-chosen.js';

/** Who is asked whether she was called, and where. */
export interface CallCheck {
  customerId: string;
  name: string;
  email: string;
  language: string;
  organisation: Organisation;
  link: string;
}

type State = Row<typeof CallCheckTable>['state'];

/** A completed interview by an interviewer, of no anonymous survey, whose customer has an address of mail and no objection to being written to. */
const askableSql = `
  select c.id as "customerId", c.name, c.email, c.language
  from calling_attempts a join callings k on k.organisation_id = $1 and k.id = a.calling_id and k.channel = 'phone'
  join invitations i on i.organisation_id = $1 and i.id = k.invitation_id
  join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
  join survey_versions v on v.organisation_id = $1 and v.id = p.survey_version_id
  join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join stores s on s.organisation_id = $1 and s.id = i.store_id
  where a.organisation_id = $1 and a.attempt_id = $2 and a.outcome = 'completed' and a.person_id is not null
    and coalesce((v.definition -> 'anonymous')::boolean, false) = false
    and c.erased_at is null and c.email is not null and c.consent <> 'withdrawn' and c.opted_out_as is null
    and not exists (select from suppressions x where x.organisation_id = $1
      and x.email_digest = sha256(convert_to($1::text || ':' || c.email, 'UTF8')))
    and not ${lacksMailConsent({ customer: 'c', storeZone: 's.time_zone', needed: '$3' })}`;

/** Asks some of those who were interviewed whether they were: chosen by a digest, once, and answered by a press. */
@Injectable()
export class CallChecks {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly mailRules: MailRules,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whom to ask about an interview, once it is chosen; null where it is not, was asked about, or she is not to be written to. */
  async due(organisationId: string, attemptId: string): Promise<CallCheck | null> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const organisation = await this.organisations.read(tx);
      const checks = tx.table(CallCheckTable);
      const known = await checks.findOneBy({ attemptId });
      if (known === null && !isChosen(attemptId, organisation.settings.callChecksPercent)) return null;
      if (known !== null && known.state !== 'due') return null;
      const asked = await this.#askable(tx, attemptId);
      if (asked === null) {
        await checks.update({ attemptId, state: 'due' }, { state: 'pointless', changedAt: now });
        return null;
      }
      const { text, hash: tokenHash } = this.#token(organisationId, attemptId);
      await checks.insertOnce({ attemptId, customerId: asked.customerId, state: 'due', tokenHash });
      return { ...asked, organisation, link: `${this.config.publicUrl ?? ''}/c/${text}` };
    });
  }

  /** False where it is somewhere else by now. */
  async move(organisationId: string, attemptId: string, from: State, to: State): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const moved = { state: to, changedAt: now };
      return (await tx.table(CallCheckTable).update({ attemptId, state: from }, moved)) === 1;
    });
  }

  /** What a link asks about; null where it is nobody's. Reading changes nothing. */
  async read({ organisationId, hash: tokenHash }: Token) {
    return this.database.inOrganisation(organisationId, (tx) =>
      tx.first<{ language: string; name: string; colour: string | null; rungAt: Date; timeZone: string }>(
        `select c.language, o.name, o.settings ->> 'colour' as colour, a.rung_at as "rungAt", o.time_zone as "timeZone" from call_checks h
         join calling_attempts a on a.organisation_id = $1 and a.attempt_id = h.attempt_id
         join customers c on c.organisation_id = $1 and c.id = h.customer_id join organisations o on o.id = $1
         where h.organisation_id = $1 and h.token_hash = $2`,
        [organisationId, tokenHash],
      ),
    );
  }

  /** Her answer; said again, or otherwise, the last one counts. False where the link is nobody's. */
  async answer({ organisationId, hash: tokenHash }: Token, answer: 'yes' | 'no'): Promise<boolean> {
    return this.database.inOrganisation(organisationId, async (tx) => {
      const answered = { answer, answeredAt: now };
      return (await tx.table(CallCheckTable).update({ tokenHash }, answered)) > 0;
    });
  }

  async #askable(tx: Transaction, attemptId: string) {
    const needed = neededAsText(await this.mailRules.needed(tx));
    return tx.first<Pick<CallCheck, 'customerId' | 'name' | 'email' | 'language'>>(askableSql, [
      tx.organisationId,
      attemptId,
      needed,
    ]);
  }

  #token(organisationId: string, attemptId: string): Token {
    return makeToken(organisationId, this.config.secret.derive('call check', attemptId));
  }
}
