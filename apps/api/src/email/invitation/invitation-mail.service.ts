import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#surveys';
import { textIn } from '#surveys';
import { OrganisationsService, type Organisation } from '../../access/organisations/organisations.service.js';
import type { CampaignMessage } from '../../campaigns/campaigns.dto.js';
import { CampaignsReads, type Campaign } from '../../campaigns/campaigns.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import type { Transaction } from '../../database/transaction.js';
import { fieldWords, mentionedFields, type MentionedField } from './field-words.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { organisationHeader } from '../../mail/mail-catcher.js';
import { mark, PreparedMessage } from '../../mail/prepared-message.js';
import { Relay, type ReadyMail } from '../../mail/relay.service.js';
import { SurveyVersions, type SurveyVersion } from '../../responses/survey-versions.reads.js';
import { drawInvitation, type DrawnMail } from './draw-invitation.js';
import { messageKey } from '../message-key.js';

/** What the mails of one campaign have in common. */
export interface CampaignMail {
  organisation: Organisation;
  campaign: Campaign;
  version: SurveyVersion;
  /** Messages made so far: one for each language, reminder and set of words that are known of a recipient. */
  prepared: Map<string, PreparedMessage>;
  /** The organisation's own fields that its texts mention. */
  fields: readonly MentionedField[];
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
  product: string | null;
  /** What is known in the organisation's own fields, by their keys. */
  fields: Readonly<Record<string, string | number>>;
  /** 0 for the first mail, else the reminder's number. */
  number: number;
}

/** What differs from one recipient of a campaign to the next; own fields that its texts mention too. */
interface OwnWords extends Readonly<Record<string, string>> {
  name: string;
  store: string;
  date: string;
  category: string;
  product: string;
  /** The end of the links. */
  token: string;
}

/** Makes the mails of campaigns: drawn in the recipient's language, with their own links. */
@Injectable()
export class InvitationMail {
  readonly #dates = new Map<Language, Intl.DateTimeFormat>();

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
      prepared: new Map(),
      fields: await mentionedFields(tx, textsOf(campaign)),
    };
  }

  /** One recipient's mail in words, to be looked at. */
  draw(campaignMail: CampaignMail, to: MailRecipient): DrawnMail {
    return this.#draw(campaignMail, languageOf(campaignMail, to), to.number, this.#wordsOf(campaignMail, to));
  }

  /**
   * One recipient's message, the same but for its date at every try. It is drawn and encoded once for all recipients of
   * whom the same is known; what is their own takes the place of marks.
   */
  compose(campaignMail: CampaignMail, to: MailRecipient): ReadyMail {
    const { organisation } = campaignMail;
    const senderAddress = campaignMail.campaign.message.senderAddress ?? organisation.settings.senderAddress;
    const { idempotencyHeader } = this.config.mail;
    const words = this.#wordsOf(campaignMail, to);
    const key = messageKey(this.config.secret, organisation.id, to.messageKey);
    const messageId = `<${key}@${senderAddress.split('@').at(-1) ?? 'localhost'}>`;
    const raw = this.#preparedFor(campaignMail, to, words).fill({
      to: { name: to.name, address: to.email },
      messageId,
      headers: {
        'List-Unsubscribe': `<${this.config.publicUrl}/u/${words.token}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
        ...(idempotencyHeader === null ? {} : { [idempotencyHeader]: to.messageKey }),
        ...(this.relay.isCaught ? { [organisationHeader]: organisation.id } : {}),
      },
      values: Object.values(words),
    });
    return { envelope: { from: senderAddress, to: to.email }, messageId, raw };
  }

  #preparedFor(campaignMail: CampaignMail, to: MailRecipient, words: OwnWords): PreparedMessage {
    const { campaign, organisation, prepared } = campaignMail;
    const language = languageOf(campaignMail, to);
    // A word that is not known is no mark but nothing, since the text around it closes up.
    const marked = Object.fromEntries(
      Object.entries(words).map(([word, known], index) => [word, known === '' ? '' : mark(index)]),
    ) as OwnWords;
    const key = [language, to.number, ...Object.values(marked)].join();
    const known = prepared.get(key);
    if (known) return known;
    const { senderName, senderAddress } = { ...organisation.settings, ...ownSender(campaign.message) };
    const from = { name: senderName, address: senderAddress };
    const made = new PreparedMessage(this.#draw(campaignMail, language, to.number, marked), from);
    prepared.set(key, made);
    return made;
  }

  #draw(
    { organisation, campaign, version: { definition } }: CampaignMail,
    language: Language,
    number: number,
    { token, ...words }: OwnWords,
  ): DrawnMail {
    const { name, settings } = organisation;
    const variables = { ...words, organisation: name, survey: textIn(definition.title, language) };
    return drawInvitation({
      definition,
      language,
      message: campaign.message,
      reminder: number === 0 ? null : (campaign.reminders[number - 1] ?? null),
      variables,
      organisation: {
        name,
        colour: settings.colour,
        postalAddress: settings.postalAddress,
        logo: settings.logo && this.#logo(organisation.id, settings.logo),
      },
      link: `${this.config.publicUrl}/r/${token}`,
      unsubscribeLink: `${this.config.publicUrl}/u/${token}`,
    });
  }

  #wordsOf(campaignMail: CampaignMail, to: MailRecipient): OwnWords {
    const { organisation, fields } = campaignMail;
    const language = languageOf(campaignMail, to);
    const day = (text: string) => this.#datesIn(language).format(new Date(`${text}T00:00:00Z`));
    return {
      name: to.name,
      store: to.store ?? organisation.name,
      date: to.purchasedOn === null ? '' : day(to.purchasedOn),
      category: to.category ?? '',
      product: to.product ?? '',
      ...fieldWords(fields, to.fields, { language, day }),
      token: invitationToken(this.config.secret, organisation.id, to.invitationId).text,
    };
  }

  /** At most 40 pixels high and 220 wide, in the picture's own proportions. */
  #logo(organisationId: string, { digest, width, height }: { digest: string; width: number; height: number }) {
    const scale = Math.min(1, 40 / height, 220 / width);
    return {
      address: `${this.config.publicUrl}/r/logo/${organisationId}/${digest}.png`,
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    };
  }

  #datesIn(language: Language): Intl.DateTimeFormat {
    let format = this.#dates.get(language);
    if (!format)
      this.#dates.set(language, (format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })));
    return format;
  }
}

/** The recipient's language where the survey has it, else the survey's first. */
function languageOf({ version }: CampaignMail, to: MailRecipient): Language {
  const { languages } = version.definition;
  return languages.find((each) => each === to.language) ?? languages[0] ?? 'en';
}

/** What a campaign says of its sender itself; the organisation's settings say the rest. */
function ownSender({ senderName, senderAddress }: CampaignMessage): { senderName?: string; senderAddress?: string } {
  return { ...(senderName ? { senderName } : {}), ...(senderAddress ? { senderAddress } : {}) };
}

/** Everything that a campaign says in words of its own. */
function textsOf({ message, reminders }: Campaign): string[] {
  const said = [
    message.subject,
    message.greeting,
    message.body,
    ...reminders.flatMap(({ subject, body }) => [subject, body]),
  ];
  return said.flatMap((texts) => Object.values(texts ?? {}));
}
