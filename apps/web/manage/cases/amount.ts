/** What stands beside an amount where people write it, and the money that it means. */
const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', rp: 'IDR', rm: 'MYR', kr: 'SEK' };

export interface Amount {
  cost: number;
  /** As in ISO 4217, where one was written. */
  currency?: string;
}

/** An amount as somebody types it: `12.50`, `12,50 €`, `USD 20`, `1 500`. Null where it is none. */
export function amountOf(typed: string): Amount | null {
  const found = /^([a-z]{2,3}\.?|[€£$])?\s*(\d[\d\s\u00a0]*(?:[.,]\d{1,2})?)\s*([a-z]{2,3}\.?|[€£$])?$/i.exec(
    typed.trim(),
  );
  if (found === null) return null;
  const [, before, digits = '', after] = found;
  const cost = Number(digits.replaceAll(/[\s\u00a0]/g, '').replace(',', '.'));
  const written = (before ?? after)?.replace('.', '');
  if (written === undefined) return { cost };
  return { cost, currency: signs[written.toLowerCase()] ?? written.toUpperCase() };
}
