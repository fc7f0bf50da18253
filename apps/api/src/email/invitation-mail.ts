import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#surveys';
import { textIn } from '#surveys';
import { OrganisationsService, type Organisation } from '../access/organisations.service.js';
import { CampaignsReads, type Campaign } from '../campaigns/campaigns.reads.js';
import { CONFIG, type Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { invitationToken } from '../invitations/invitation-token.js';
import { Relay, type OutgoingMail } from '../mail/relay.js';
import { SurveyVersions, type SurveyVersion } from '../responses/survey-versions.js';
import { composeMail } from './compose-mail.js';
import { drawInvitation, type DrawnMail } from './draw-invitation.js';

/** What the mails of one campaign have in common. */
export interface CampaignMail {
  organisation: Organisation;
  campaign: Campaign;
  version: SurveyVersion;
}

/** Whom one mail is for. */
export interface MailRecipient {
  /** Names the message: the attempt's id, the same at every try. */
  messageKey: string;
  invitationId: string;
  email: string;
  name: string;
  language: string;
  store: string | null;
  purchasedOn: string | null;
  category: string | null;
  /** 0 for the first mail, else the reminder's number. */
  number: number;
}

/** Makes the mails of campaigns: drawn in the recipient's language, with their own links. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly campaigns: CampaignsReads,
    private readonly versions: SurveyVersions,
    private readonly relay: Relay,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(tx: Transaction, campaignId: string): Promise<CampaignMail> {
    const campaign = await this.campaigns.one(tx, campaignId);
    return {
      campaign,
      organisation: await this.organisations.read(tx),
      version: await this.versions.version(tx.organisationId, campaign.surveyVersionId, tx),
    };
  }

  draw({ organisation, campaign, version }: CampaignMail, to: MailRecipient): DrawnMail {
    const { definition } = version;
    const language: Language =
      definition.languages.find((each) => each === to.language) ?? definition.languages[0] ?? 'en';
    const date =
      to.purchasedOn === null
        ? ''
        : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(to.purchasedOn));
    return drawInvitation({
      definition,
      language,
      message: campaign.message,
      reminder: to.number === 0 ? null : (campaign.reminders[to.number - 1] ?? null),
      variables: {
        name: to.name,
        store: to.store ?? organisation.name,
        organisation: organisation.name,
        survey: textIn(definition.title, language),
        date,
        category: to.category ?? '',
      },
      organisation: {
        name: organisation.name,
        colour: organisation.settings.colour,
        postalAddress: organisation.settings.postalAddress,
      },
      ...this.#links(organisation.id, to.invitationId),
    });
  }

  compose(campaignMail: CampaignMail, to: MailRecipient): OutgoingMail {
    const { organisation, campaign } = campaignMail;
    const { senderName, senderAddress } = organisation.settings;
    return composeMail(this.draw(campaignMail, to), {
      from: { name: campaign.message.senderName ?? senderName, address: senderAddress },
      to: { name: to.name, address: to.email },
      messageKey: to.messageKey,
      unsubscribeLink: this.#links(organisation.id, to.invitationId).unsubscribeLink,
      organisationId: organisation.id,
      isCaught: this.relay.isCaught,
    });
  }

  #links(organisationId: string, invitationId: string): { link: string; unsubscribeLink: string } {
    const { text } = invitationToken(this.config.secret, organisationId, invitationId);
    return { link: `${this.config.publicUrl}/r/${text}`, unsubscribeLink: `${this.config.publicUrl}/u/${text}` };
  }
}
