import { createHash } from 'node:crypto';

/** Under which a suppressed address is kept: it says whether an address is on the list, never which addresses are. */
export function emailDigest(organisationId: string, email: string): Buffer {
  return createHash('sha256')
    .update(`${organisationId}:${email.normalize('NFC').toLowerCase()}`)
    .digest();
}

/** An address as it may be shown once the person behind it is gone: `a…@example.com`. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
