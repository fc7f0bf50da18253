/** Countries whose money is not the euro, of those where Candour is used. */
const own: Readonly<Record<string, string>> = {
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  GB: 'GBP',
  US: 'USD',
  ID: 'IDR',
  MY: 'MYR',
  SG: 'SGD',
};

/** About what a person may give away alone, in each money; where none is said, as in euros. */
const small: Readonly<Record<string, number>> = { SEK: 500, NOK: 500, DKK: 400, IDR: 500_000, MYR: 200 };

/** The money of a country, as in ISO 4217, and a limit to begin with for what is granted without asking. */
export function moneyOf(country: string | null): { currency: string; remedyLimit: number } {
  const currency = own[country ?? ''] ?? 'EUR';
  return { currency, remedyLimit: small[currency] ?? 50 };
}
