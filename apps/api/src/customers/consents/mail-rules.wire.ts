import { isCountry } from '#calling';
import { z } from 'zod';
import { listWire } from '../../http/page.wire.js';

export const mailCountrySchema = z.string().refine(isCountry, {
  error: 'Must be a country’s code of two letters, such as LT.',
  params: { code: 'unknown_country' },
});
const consent = z.enum(['given', 'not_refused']);
export const mailRuleSchema = z.strictObject({ consent });

const mailRule = z
  .object({
    country: z.string(),
    consent: consent.describe(
      'Whether only customers who agreed are asked by mail, or all but those who refused. As Candour proposes it unless the organisation decided; no legal advice.',
    ),
    proposed: consent,
    isUndecided: z
      .boolean()
      .describe('Nobody has decided yet, and mails go on as they did before Candour knew of the rule.'),
    withoutConsent: z
      .int()
      .nullable()
      .describe('Customers there with an e-mail address who have not agreed; null where no consent is asked for.'),
  })
  .meta({ id: 'MailRule' });
export const mailRulesWire = listWire(mailRule);
