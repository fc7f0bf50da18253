import { timingSafeEqual } from 'node:crypto';
import { readToken, type Token } from '../access/token.js';
import type { Secret } from '../config/secret.js';

const shape = /\b([0-9a-f]{32})([0-9a-f]{32})([0-9a-f]{20})@/gi;

/**
 * The part of a Message-ID before the @: whose mail it is, which attempt, and a seal that only this installation can make.
 * The same at every try, so that a mailbox can tell a repetition. In hexadecimal, because some gateways fold capitals.
 */
export function messageKey(secret: Secret, organisationId: string, attemptId: string): string {
  const key = `${organisationId}${attemptId}`.replaceAll('-', '');
  return `${key}${seal(secret, key).toString('hex')}`;
}

/** The attempts that a text names by their Message-IDs; forged ones are not among them. */
export function attemptsNamedIn(secret: Secret, text: string): { organisationId: string; attemptId: string }[] {
  const found = new Map<string, { organisationId: string; attemptId: string }>();
  for (const [, organisation = '', attempt = '', sealed = ''] of text.matchAll(shape)) {
    const key = `${organisation}${attempt}`.toLowerCase();
    if (!timingSafeEqual(seal(secret, key), Buffer.from(sealed, 'hex'))) continue;
    found.set(key, { organisationId: asUuid(key.slice(0, 32)), attemptId: asUuid(key.slice(32)) });
  }
  return [...found.values()];
}

/**
 * The links of customers that a text contains: what tells whose mail it is where a relay put another Message-ID in its place. Nobody
 * but whoever got the mail knows them.
 */
export function linksIn(text: string): Token[] {
  const found = text.replaceAll(/=\r?\n/g, '').matchAll(/\/[ru]\/([\w-]{44})(?![\w-])/g);
  const texts = new Set([...found].map(([, token = '']) => token));
  return [...texts].slice(0, 20).flatMap((token) => readToken(token) ?? []);
}

function seal(secret: Secret, key: string): Buffer {
  return secret.derive('message id', key).subarray(0, 10);
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
