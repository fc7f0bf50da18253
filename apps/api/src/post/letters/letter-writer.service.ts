import { Inject, Injectable } from '@nestjs/common';
import { textIn, type Language } from '#surveys';
import type { Organisation } from '../../access/organisations/organisations.service.js';
import type { CampaignMessage } from '../../campaigns/campaigns.dto.js';
import type { Campaign } from '../../campaigns/campaigns.reads.js';
import { CONFIG, type Config } from '../../config/config.js';
import { fieldWords, type MentionedField } from '../../email/invitation/field-words.js';
import { invitationToken } from '../../invitations/invitation-token.js';
import { fillMessageText } from '../../mail/message-text.js';
import type { SurveyVersion } from '../../responses/survey-versions.reads.js';
import type { LetterParts } from './draw-letter.js';
import { codeInPrint, letterCode } from './letter-code.js';
import { letterTexts } from './letter-texts.js';
import type { LetterAddress } from '../tables/letter.table.js';

/** What the letters of a mailing have in common. */
export interface CampaignLetters {
  organisation: Organisation;
  campaign: Campaign;
  version: SurveyVersion;
  returnAddress: string;
  fields: readonly MentionedField[];
}

/** Whom one letter is for. */
export interface LetterRecipient {
  invitationId: string;
  number: string;
  address: LetterAddress;
  language: Language;
  kind: 'first' | 'next' | 'again' | 'reminder';
  name: string;
  store: string | null;
  purchasedOn: string | null;
  category: string | null;
  product: string | null;
  fields: Readonly<Record<string, string | number>>;
}

/** Writes letters: the campaign's words or the ready ones, in the recipient's language, with their own codes. */
@Injectable()
export class LetterWriter {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  write(letters: CampaignLetters, to: LetterRecipient): LetterParts {
    const { organisation, campaign, version, returnAddress, fields } = letters;
    const { language } = to;
    const ready = letterTexts(language);
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const day = (text: string) => dates.format(new Date(`${text}T00:00:00Z`));
    const variables = {
      name: to.name,
      store: to.store ?? organisation.name,
      organisation: organisation.name,
      survey: textIn(version.definition.title, language),
      date: to.purchasedOn === null ? '' : day(to.purchasedOn),
      category: to.category ?? '',
      product: to.product ?? '',
      ...fieldWords(fields, to.fields, { language, day }),
    };
    const fill = (text: string) => tidy(fillMessageText(text, variables));
    const { letter } = campaign.message;
    const isReminder = to.kind === 'reminder';
    const own = (part: keyof NonNullable<CampaignMessage['letter']>) => letter?.[part]?.[language];
    const { text: token } = invitationToken(this.config.secret, organisation.id, to.invitationId);
    const typed = { address: this.#typedAddress(), code: codeInPrint(letterCode(this.config.secret, to.invitationId)) };
    const body = isReminder ? (own('reminder') ?? ready.reminderBody) : (own('body') ?? ready.body);
    return {
      sender: organisation.name,
      returnAddress,
      address: to.address.lines,
      number: to.number,
      subject: fill(own('subject') ?? (isReminder ? ready.reminderSubject : ready.subject)),
      greeting: fill(own('greeting') ?? ready.greeting),
      paragraphs: [...fill(body).split(/\n{2,}/), ready.onPaper],
      onWeb: ready.onWeb,
      typed,
      link: `${this.config.publicUrl}/r/${token}`,
      small: [...(version.definition.anonymous ? [ready.anonymous] : []), fill(ready.why), ready.noMore],
    };
  }

  /** Where the code is typed, as people write addresses. */
  #typedAddress(): string {
    return `${String(this.config.publicUrl).replace(/^https?:\/\//, '')}/k`;
  }
}

/** A word that is not known leaves no space behind. */
function tidy(text: string): string {
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ +([,.!?])/g, '$1')
    .trim();
}
