import { CUSTOMER_FIELDS } from '#surveys';
import { messageVariables } from '../../mail/message-text.js';

/** A key for a field of this name that none of those taken is, nor what surveys and mails know by it already: `Kanta-asiakas` is `kanta_asiakas`. */
export function fieldKey(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 36);
  const key = plain === '' ? 'field' : plain;
  const used = new Set<string>([...taken, ...CUSTOMER_FIELDS, ...messageVariables, 'token']);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}_${number}`;
    if (!used.has(candidate)) return candidate;
  }
}
