import { makeToken, type Token } from '../access/token.js';
import type { Secret } from '../config/secret.js';

/** The token in an invitation's links. Derived, never stored: each mail and reminder makes the same one again. */
export function invitationToken(secret: Secret, organisationId: string, invitationId: string): Token {
  return makeToken(organisationId, secret.derive('invitation', invitationId));
}
