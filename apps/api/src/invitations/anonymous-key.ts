import type { Token } from '../access/token.js';
import type { Secret } from '../config/secret.js';

/**
 * The submission key of an anonymous response. The link makes it again, so that it answers once; nobody who reads the
 * database can tell from it whose link that was.
 */
export function anonymousKey(secret: Secret, token: Token): string {
  return `anonymous:${secret.derive('anonymous submission', token.text).toString('base64url')}`;
}
