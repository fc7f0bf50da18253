/** Reports about a mail as servers of the field write them. Each takes the mail's Message-ID and its recipient. */
export interface About {
  messageId: string;
  to: string;
}

const lines = (...each: string[]) => each.join('\r\n');

/** The original's headers, as reports bring them back. */
const original = ({ messageId, to }: About) =>
  lines(
    'From: Acme <survey@acme.example>',
    `To: ${to}`,
    `Message-ID: <${messageId}>`,
    'Subject: How was your visit?',
    '',
  );

/** A delivery report (RFC 3464), as Postfix writes it. */
export function deliveryReport(
  about: About,
  { action = 'failed', status = '5.1.1', diagnostic = '550 5.1.1 User unknown', recipient = about.to } = {},
): string {
  return lines(
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'To: survey@acme.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'Arrival-Date: Sat, 21 Nov 2026 09:00:00 +0000',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    original(about),
    '--b1--',
    '',
  );
}

/** A complaint (ARF, RFC 5965), as a feedback loop sends it. */
export function complaint(about: About, type = 'abuse'): string {
  return lines(
    'From: feedback@fbl.example.net',
    'To: survey@acme.example',
    'Subject: complaint',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b2"',
    '',
    '--b2',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '',
    '--b2',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    `Original-Rcpt-To: <${about.to}>`,
    '',
    '--b2',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    original(about),
    '',
    'Hello',
    '--b2--',
    '',
  );
}

/** Automatic answers: by RFC 3834, as older programs mark them, and by their subject alone. */
export const absences: Record<string, (about: About) => string> = {
  'RFC 3834': ({ messageId, to }) =>
    lines(
      `From: ${to}`,
      'To: survey@acme.example',
      'Subject: Away until Monday',
      'Auto-Submitted: auto-replied (vacation)',
      `In-Reply-To: <${messageId}>`,
      '',
      'I am away. Error 550 is not mine.',
    ),
  'X-Autoreply': ({ messageId, to }) =>
    lines(
      `From: ${to}`,
      'To: survey@acme.example',
      'Subject: Thank you for your mail',
      'X-Autoreply: yes',
      `References: <${messageId}>`,
      '',
      'We answer in two days.',
    ),
  'a subject in Finnish': ({ messageId, to }) =>
    lines(
      `From: ${to}`,
      'To: survey@acme.example',
      'Subject: =?utf-8?Q?Poissa_toimistolta?=',
      `In-Reply-To: <${messageId}>`,
      '',
      'Palaan maanantaina. 5.1.1',
    ),
  Exchange: ({ messageId, to }) =>
    lines(
      `From: ${to}`,
      'To: survey@acme.example',
      'Subject: Automatic reply: How was your visit?',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
      `In-Reply-To: <${messageId}>`,
      '',
      'Back on Monday.',
    ),
};

/** A notice from before RFC 3464, as qmail writes it: only its words tell. */
export function oldNotice({ messageId, to }: About, reason = '550 5.1.1 no such user'): string {
  return lines(
    'From: MAILER-DAEMON@old.example.org',
    'To: survey@acme.example',
    'Subject: failure notice',
    '',
    'Hi. This is the qmail-send program at old.example.org.',
    `<${to}>:`,
    `Remote host said: ${reason}`,
    '',
    '--- Below this line is a copy of the message.',
    '',
    original({ messageId, to }),
  );
}

/** A person’s own words. */
export function reply({ messageId, to }: About): string {
  return lines(
    `From: ${to}`,
    'To: survey@acme.example',
    'Subject: Re: How was your visit?',
    `In-Reply-To: <${messageId}>`,
    '',
    'It was fine. Flat 550, floor 5.1.1.',
  );
}
