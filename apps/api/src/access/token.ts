import { createHash, randomBytes } from 'node:crypto';

const shape = /^[A-Za-z0-9_-]{44}$/;

/** A bearer token as it stands in a link or cookie: 16 bytes that name the organisation, 17 random ones. */
export interface Token {
  text: string;
  organisationId: string;
  /** What is stored: SHA-256 of the text, exactly as written, so that no variant of it matches. */
  hash: Buffer;
}

/** Makes a token of an organisation from random bytes, or from 17 given ones that can be derived again. */
export function makeToken(organisationId: string, secretPart: Buffer = randomBytes(17)): Token {
  const bytes = Buffer.concat([Buffer.from(organisationId.replaceAll('-', ''), 'hex'), secretPart.subarray(0, 17)]);
  const text = bytes.toString('base64url');
  return { text, organisationId, hash: hashOf(text) };
}

/** Reads a token; null where the text can't be one. That it is valid, only its hash in the database can say. */
export function readToken(text: string): Token | null {
  if (!shape.test(text)) return null;
  const hex = Buffer.from(text, 'base64url').subarray(0, 16).toString('hex');
  const organisationId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { text, organisationId, hash: hashOf(text) };
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
