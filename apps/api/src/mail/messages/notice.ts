import Handlebars from 'handlebars';

/** What a short mail of the product itself says, in one language. */
export interface NoticeText {
  subject: string;
  heading: string;
  body: string;
  button: string;
  /** Another button beside it, for the other answer. */
  other?: string;
  footnote: string;
}

/** What every notice is told. */
export interface NoticeParameters {
  organisation: string;
  name: string;
  link: string;
  /** Where the other button leads, where there is one. */
  otherLink?: string;
  /** A day in her language, where the words name one. */
  day?: string;
  /** How many it is about, and which, where the words say so. */
  count?: string;
  list?: string;
}

const engine = Handlebars.create();

const html = engine.compile(
  `<!doctype html><html lang="{{language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>{{subject}}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f5f4;font:16px/1.5 -apple-system,'Segoe UI',Roboto,sans-serif;color:#14201f">
<table role="presentation" width="100%" style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:12px"><tr><td style="padding:28px 24px">
<h1 style="margin:0 0 12px;font-size:22px;line-height:1.3">{{heading}}</h1><p style="margin:0 0 24px">{{body}}</p>
<table role="presentation" cellspacing="0" cellpadding="0" style="border-collapse:separate;margin:0 0 24px"><tr><td bgcolor="{{colour}}" align="center" style="border-radius:8px;background:{{colour}}"><a href="{{link}}" style="display:block;padding:12px 20px;color:#ffffff;text-decoration:none;font-weight:600">{{button}}</a></td></tr></table>
{{#if other}}<p style="margin:0 0 24px"><a href="{{otherLink}}" style="color:{{colour}};font-weight:600">{{other}}</a></p>{{/if}}
<p style="margin:0;font-size:13px;color:#52605e;word-break:break-word">{{footnote}}<br>{{link}}</p></td></tr></table></body></html>`,
  { strict: true },
);

/** Renders one notice: the parameters are put into the texts literally, then the texts into the page, escaped. */
export function renderNotice(
  text: NoticeText,
  parameters: NoticeParameters,
  look: { language: string; colour: string },
) {
  const fill = (template: string) => engine.compile(template, { noEscape: true, strict: true })(parameters);
  const filled = {
    subject: fill(text.subject).replaceAll(/[\r\n]+/g, ' '),
    heading: fill(text.heading),
    body: fill(text.body),
    button: fill(text.button),
    footnote: fill(text.footnote),
    other: text.other ?? null,
  };
  const { link, otherLink = null } = parameters;
  const buttons = [
    `${filled.button}: ${link}`,
    ...(filled.other === null ? [] : [`${filled.other}: ${otherLink}`]),
  ].join('\n');
  return {
    subject: filled.subject,
    html: html({ ...filled, ...look, link, otherLink }),
    text: [filled.heading, filled.body, buttons, filled.footnote].join('\n\n').concat('\n'),
  };
}
