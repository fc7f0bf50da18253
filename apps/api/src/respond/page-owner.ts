import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readToken, type Token } from '../access/token.js';
import type { Secret } from '../config/secret.js';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Whose page it is, as the page itself carries it: its link, sealed, so that nobody can make one up or read the link out of
 * it. One browser may hold pages of several links, and its cookie knows the link that was opened last only.
 */
export function sealOf(secret: Secret, { text }: Token): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, sealingKey(secret), iv);
  const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
}

/** The link that a page carries, or null where it carries none that was sealed here. */
export function linkInSeal(secret: Secret, seal: string): Token | null {
  const bytes = Buffer.from(seal, 'base64url');
  if (bytes.length <= ivBytes + tagBytes) return null;
  try {
    const opening = createDecipheriv(cipher, sealingKey(secret), bytes.subarray(0, ivBytes));
    opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const text = Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]);
    return readToken(text.toString('utf8'));
  } catch {
    return null;
  }
}

/** What an address of a page says of its link: enough to notice that it is another one, and nothing else. */
export function linkMark(secret: Secret, { text }: Token): string {
  return secret.derive('mark of a link', text).subarray(0, 9).toString('base64url');
}

function sealingKey(secret: Secret): Buffer {
  return secret.derive('seal of a page');
}
