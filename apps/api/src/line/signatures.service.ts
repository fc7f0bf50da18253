import { createPublicKey, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { providerOf } from './provider.js';

/** A message as it came. */
export interface SignedMessage {
  /** Path and query as they stand in the request, untouched by any proxy. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Seconds by which the clock of a provider may differ that signs the time. */
const mostOff = 300;

/** Whether a message is the provider's: signed with what only it and this Candour know, for this very address and these very parameters. */
@Injectable()
export class Signatures {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async isGenuine(message: SignedMessage): Promise<boolean> {
    const { kind, token } = providerOf(this.config);
    const key = this.config.phone.signingKey ?? token;
    return kind === 'telnyx' ? isSignedByKey(message, key) : this.#isSignedByToken(message, key);
  }

  /** The address is the public one, whatever the proxy made of it on the way. */
  async #isSignedByToken({ path, headers, body }: SignedMessage, key: string): Promise<boolean> {
    const given = headers['x-twilio-signature'] ?? headers['x-signalwire-signature'];
    if (typeof given !== 'string') return false;
    const { validateRequest } = await import('twilio/lib/webhooks/webhooks.js');
    const all = new URLSearchParams(body.toString('utf8'));
    const params = Object.fromEntries([...new Set(all.keys())].map((name) => [name, all.getAll(name)]));
    const { publicUrl } = this.config;
    return validateRequest(key, given, `${publicUrl ?? ''}${path}`, params);
  }
}

/** Telnyx signs the time and the body with Ed25519. */
function isSignedByKey({ headers, body }: SignedMessage, key: string): boolean {
  const [signature, timestamp] = [headers['telnyx-signature-ed25519'], headers['telnyx-timestamp']];
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > mostOff) return false;
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), body]);
  try {
    return verify(null, signed, publicKey(key), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Telnyx shows the 32 bytes of its key; what stands before them says that it is one of Ed25519. */
function publicKey(key: string) {
  const prefix = Buffer.from('302a300506032b6570032100', 'hex');
  return createPublicKey({ key: Buffer.concat([prefix, Buffer.from(key, 'base64')]), format: 'der', type: 'spki' });
}
