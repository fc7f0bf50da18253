/** The enhanced status code (RFC 3463) that a text contains, such as 5.1.1; no part of an address or a longer number. */
export function statusIn(text: string | undefined): string | null {
  return /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(text ?? '')?.[1] ?? null;
}
