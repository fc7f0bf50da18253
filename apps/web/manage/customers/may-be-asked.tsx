import type { Customer } from '#api';
import { Badge } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

/** Whether a customer may be asked at all, and if not, why. */
export function MayBeAsked({ customer }: { customer: Customer }) {
  const { customers: texts } = useTexts();
  if (customer.suppressed) return <Badge color="ember">{texts.suppressed}</Badge>;
  if (customer.consent === 'withdrawn') return <Badge color="ember">{texts.noConsent}</Badge>;
  return <Badge>{texts.consents[customer.consent]}</Badge>;
}
