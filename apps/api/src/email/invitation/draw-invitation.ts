import Handlebars from 'handlebars';
import type { AskedQuestion, Definition, Language } from '#surveys';
import { askedQuestions, textIn } from '#surveys';
import type { CampaignMessage, CampaignReminder } from '../../campaigns/campaigns.dto.js';
import { fillMessageText, type MessageVariables } from '../../mail/message-text.js';
import { paletteOf } from '../../pages/colours.js';
import { invitationTexts } from './invitation-texts.js';

/** Everything that one invitation's mail is made of. */
export interface InvitationParts {
  definition: Definition;
  language: Language;
  message: CampaignMessage;
  reminder: CampaignReminder | null;
  variables: MessageVariables;
  organisation: { name: string; colour: string; postalAddress: string; logo: MailLogo | null };
  /** Link of the questions, and of the page where mail is stopped. */
  link: string;
  unsubscribeLink: string;
}

/** The picture above a mail, in the size at which it is shown. */
export interface MailLogo {
  address: string;
  width: number;
  height: number;
}

/** A mail's words, ready to be sent. */
export interface DrawnMail {
  subject: string;
  html: string;
  text: string;
}

interface Rating {
  code: number;
  label: string;
  link: string;
}

const engine = Handlebars.create();
const layout = engine.compile(
  `<!doctype html><html lang="{{language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>{{subject}}</title>
<style>@media (prefers-color-scheme:dark){body,.page{background:#101817!important}.card{background:#182220!important}.card,.card h1{color:#e8efed!important}.small{color:#9fb0ad!important}.brand{color:{{dark.fill}}!important}.press{background:{{dark.fill}}!important}.press a{color:{{dark.on}}!important}.rate{background:#22302d!important;border-color:#3c4f4b!important}.rate a{color:#e8efed!important}}
@media (max-width:480px){.card{padding:22px 18px!important}}</style></head>
<body style="margin:0;padding:0;background:#f1f4f3"><div class="page" style="background:#f1f4f3;padding:24px 10px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;margin:0 auto;table-layout:fixed"><tr><td class="card" style="overflow-wrap:anywhere;word-break:break-word;background:#ffffff;border-radius:14px;padding:32px 30px;font:16px/1.55 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#14201f">
<p class="brand" style="margin:0 0 20px;font-weight:700;font-size:15px;color:{{light.fill}}">{{#if logo}}<img src="{{logo.address}}" alt="{{organisation}}" width="{{logo.width}}" height="{{logo.height}}" style="display:block;max-width:100%;height:auto;border:0">{{else}}{{organisation}}{{/if}}</p>
<p style="margin:0 0 12px">{{greeting}}</p>
{{#each paragraphs}}<p style="margin:0 0 14px">{{this}}</p>{{/each}}
{{#if ratings}}<h1 style="margin:22px 0 10px;font-size:18px;line-height:1.35">{{question}}</h1>
{{#each ratings}}<table role="presentation" cellspacing="0" cellpadding="0" style="display:{{../shape}};border-collapse:separate;margin:0 6px 8px 0"><tr><td class="rate" bgcolor="#f7faf9" align="{{../align}}" style="border:1px solid #c9d3d1;border-radius:9px;background:#f7faf9"><a href="{{link}}" style="display:block;padding:11px 14px;min-width:18px;color:#14201f;text-decoration:none">{{label}}</a></td></tr></table>{{/each}}
<p class="small" style="margin:6px 0 0;font-size:13px;color:#566562">{{pressToRate}}<br><a href="{{link}}" style="color:inherit">{{link}}</a></p>
{{else}}<table role="presentation" cellspacing="0" cellpadding="0" style="border-collapse:separate;margin:22px 0 8px"><tr><td class="press" bgcolor="{{light.fill}}" align="center" style="border-radius:9px;background:{{light.fill}}"><a href="{{link}}" style="display:block;padding:13px 24px;color:{{light.on}};text-decoration:none;font-weight:600">{{button}}</a></td></tr></table>
<p class="small" style="margin:0;font-size:13px;color:#566562"><a href="{{link}}" style="color:inherit">{{link}}</a></p>{{/if}}
</td></tr><tr><td class="small" style="padding:18px 12px;font:13px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#566562">{{why}}{{#if postalAddress}}<br>{{postalAddress}}{{/if}}<br><a href="{{unsubscribeLink}}" style="color:inherit">{{unsubscribe}}</a></td></tr></table></div></body></html>`,
  { strict: true },
);

/** Draws one invitation: the campaign's words or the ready ones, with the first question in the mail where it is wanted. */
export function drawInvitation(parts: InvitationParts): DrawnMail {
  const { language, message, reminder, variables, organisation, link } = parts;
  const ready = invitationTexts(language);
  const fill = (text: string) => tidy(fillMessageText(text, variables));
  const own = (texts: Partial<Record<string, string>> | null | undefined) => texts?.[language];
  const subject = fill(own(reminder?.subject ?? message.subject) ?? (reminder ? ready.reminderSubject : ready.subject));
  const greeting = fill(own(message.greeting) ?? ready.greeting);
  const body = fill(own(reminder?.body ?? message.body) ?? (reminder ? ready.reminderBody : ready.body));
  const first = message.firstQuestion ? firstRating(parts) : null;
  const shown = {
    language,
    subject: subject.replaceAll(/\s+/g, ' ').trim(),
    greeting,
    paragraphs: body.split(/\n{2,}/),
    organisation: organisation.name,
    ...paletteOf(organisation.colour),
    logo: organisation.logo,
    postalAddress: organisation.postalAddress,
    question: first?.question ?? '',
    ratings: first?.ratings ?? null,
    shape: first?.isWordy ? 'table' : 'inline-table',
    align: first?.isWordy ? 'left' : 'center',
    pressToRate: ready.pressToRate,
    button: ready.button,
    why: fill(ready.why),
    unsubscribe: ready.unsubscribe,
    link,
    unsubscribeLink: parts.unsubscribeLink,
  };
  return { subject: shown.subject, html: layout(shown), text: asText(shown) };
}

function asText(shown: {
  greeting: string;
  paragraphs: string[];
  question: string;
  ratings: Rating[] | null;
  button: string;
  link: string;
  why: string;
  postalAddress: string;
  unsubscribe: string;
  unsubscribeLink: string;
}): string {
  const rating = shown.ratings
    ? [shown.question, ...shown.ratings.map(({ label, link }) => `${label}: ${link}`), '']
    : [];
  const foot = [
    shown.why,
    ...(shown.postalAddress ? [shown.postalAddress] : []),
    `${shown.unsubscribe}: ${shown.unsubscribeLink}`,
  ];
  return [
    shown.greeting,
    '',
    ...shown.paragraphs.flatMap((paragraph) => [paragraph, '']),
    ...rating,
    `${shown.button}: ${shown.link}`,
    '',
    ...foot,
    '',
  ].join('\n');
}

/** The survey's first question where it is a rating that a press can choose. */
function firstRating({
  definition,
  language,
  link,
}: InvitationParts): { question: string; ratings: Rating[]; isWordy: boolean } | null {
  const [question] = askedQuestions(definition);
  const codes = question && question.showIf === undefined ? codesOf(question, language) : null;
  if (!question || !codes) return null;
  const ratings = codes.map(({ code, label }) => ({ code, label, link: `${link}?a=${code}` }));
  return { question: textIn(question.text, language), ratings, isWordy: question.kind === 'scale' };
}

/** In the order of the survey, which is the order of its page and of every other rendering. */
function codesOf(question: AskedQuestion, language: Language): { code: number; label: string }[] | null {
  if (question.kind === 'scale')
    return question.points.map(({ code, label }) => ({ code, label: textIn(label, language) || String(code) }));
  if (question.kind === 'recommend') return Array.from({ length: 11 }, (_, code) => ({ code, label: String(code) }));
  if (question.kind === 'ease')
    return Array.from({ length: 7 }, (_, index) => ({ code: index + 1, label: String(index + 1) }));
  return null;
}

/** A text whose variable is empty closes up: `Hello ,` becomes `Hello,`. */
function tidy(text: string): string {
  return text.replaceAll(/ +([,.!?:;])/g, '$1').trim();
}
