interface Words {
  number: (n: number, decimals?: number) => string;
  yes: string;
  no: string;
}

/** A value of any shape as a person reads it: no quotes, no brackets; nothing for none. */
export function plainValue(value: unknown, words: Words): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return words.number(value, decimalsOf(value));
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map((one) => plainValue(one, words))
    : Object.entries(value).map(([name, one]) => `${name}: ${plainValue(one, words)}`);
  return parts.join(' · ');
}

function decimalsOf(n: number): number {
  return Math.min(String(n).split('.')[1]?.length ?? 0, 10);
}
