import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../config/secret.js';
import { newId } from '../../database/ids.js';

/** Name of the cookie by which a browser shows that somebody signed in with it before. */
export const deviceCookie = 'candour_device';
export const deviceDays = 400;

/** A sign for the browser in which this address was signed in with. It opens nothing: wrong tries of others just don't count for it. */
export function signOfDevice(secret: Secret, address: string): string {
  const id = newId();
  return `${id}.${sealOf(secret, address, id)}`;
}

/** The id of a browser in which this address was signed in with before; null for any other. */
export function knownDevice(secret: Secret, address: string, sign: string | undefined): string | null {
  const [id = '', seal = ''] = (sign ?? '').split('.');
  const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(secret, address, id))];
  return given.length === own.length && timingSafeEqual(given, own) ? id : null;
}

function sealOf(secret: Secret, address: string, id: string): string {
  return createHmac('sha256', secret.derive('known device')).update(`${id}\0${address}`).digest('base64url');
}
