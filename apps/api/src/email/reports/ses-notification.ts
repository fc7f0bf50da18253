import { z } from 'zod';

/** What Amazon SES tells through a topic, of which only what a delivery report or a complaint holds is read. */
const notificationSchema = z.object({
  bounce: z
    .object({
      bouncedRecipients: z.array(
        z.object({
          emailAddress: z.string(),
          action: z.string().default(''),
          status: z.string().default(''),
          diagnosticCode: z.string().default(''),
        }),
      ),
    })
    .optional(),
  complaint: z
    .object({
      complainedRecipients: z.array(z.object({ emailAddress: z.string() })),
      complaintFeedbackType: z.string().default('abuse'),
    })
    .optional(),
});

/** A notification as the fields of a delivery report (RFC 3464) or of a complaint (RFC 5965). */
export type SesNotification = { status: string } | { feedback: string };

/**
 * Reads a mail by which Amazon SES tells of a bounce or a complaint where it was told to do so through a topic (SNS): JSON, bare or
 * wrapped in another, with a line broken by the servers on the way. Null where a text is none.
 */
export function readSesNotification(said: string): SesNotification | null {
  if (!/"(notificationType|eventType|Type)\\?"/.test(said)) return null;
  const outer = parsed(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1).replaceAll(/!?\r?\n ?/g, ''));
  const wrapped = z.object({ Message: z.string() }).safeParse(outer);
  const told = notificationSchema.safeParse(wrapped.success ? parsed(wrapped.data.Message) : outer);
  if (!told.success) return null;
  const { bounce, complaint } = told.data;
  if (bounce !== undefined) return { status: bounce.bouncedRecipients.map(fieldsFor).join('\n\n') };
  const [complained] = complaint?.complainedRecipients ?? [];
  if (complained === undefined) return null;
  return {
    feedback: `Feedback-Type: ${complaint?.complaintFeedbackType}\nOriginal-Rcpt-To: ${complained.emailAddress}`,
  };
}

function fieldsFor(told: { emailAddress: string; action: string; status: string; diagnosticCode: string }): string {
  return [
    `Final-Recipient: rfc822; ${told.emailAddress}`,
    `Action: ${told.action}`,
    `Status: ${told.status}`,
    `Diagnostic-Code: ${told.diagnosticCode.replaceAll(/\s+/g, ' ')}`,
  ].join('\n');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
