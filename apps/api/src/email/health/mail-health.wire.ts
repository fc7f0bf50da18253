import { z } from 'zod';
import { momentWire } from '../../http/moment.wire.js';

const numbers = {
  sent: z.int(),
  refused: z.int(),
  bounced: z.int(),
  inDoubt: z.int(),
  complained: z.int(),
  delayed: z.int(),
  replied: z.int(),
  away: z.int(),
  unsubscribed: z.int(),
  dead: z.int().describe('Addresses that were given up.'),
};
const mailNumbers = z.object(numbers);

export const mailHealthWire = z
  .object({
    ...numbers,
    setAside: z
      .array(z.object({ receivedAt: momentWire, said: z.string() }))
      .describe('Messages that came back and that nobody can read, for a person to look at where they lie.'),
    mailboxAway: z
      .object({ since: momentWire, trouble: z.enum(['silent', 'turned_away', 'no_folder']) })
      .nullable()
      .describe('Since when what comes back can’t be read, and why; null while it can, or where no mailbox is set.'),
  })
  .meta({ id: 'MailHealth', description: 'What was sent in the last thirty days, and what became of it.' });

export const relayWire = z.object({
  host: z.string().nullable().describe('By which server mails leave; null where none is set and they are caught.'),
});

export const domainHealthWire = z
  .object({
    domain: z.string(),
    relaySet: z.boolean(),
    checks: z.array(
      z
        .object({
          check: z.enum(['spf', 'dkim', 'dmarc']),
          name: z.string().describe('The name in DNS that was asked.'),
          state: z
            .enum(['fine', 'missing', 'several', 'weak', 'other_key', 'not_signing', 'unreachable'])
            .describe(
              '`several`: only one may be there · `weak`: does not ask receivers to refuse others · `other_key`: not the key that signs here · `not_signing`: no key is set here · `unreachable`: DNS did not answer.',
            ),
          record: z.string().nullable(),
          wanted: z.string().nullable().describe('The record that would be right, where one can be told.'),
        })
        .meta({ id: 'DomainCheck' }),
    ),
  })
  .meta({ id: 'DomainHealth' });

export type MailNumbers = z.output<typeof mailNumbers>;
