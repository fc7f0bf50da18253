import { createDecipheriv, createECDH, createHash, hkdfSync, type ECDH } from 'node:crypto';
import type { Secret } from '../../config/secret.js';

const curve = 'prime256v1';
const cipher = 'aes-256-gcm';
/** How a sealed file begins. */
const mark = Buffer.from('CANDOUR SEALED VISIT 1\n');
const [pointBytes, nonceBytes, tagBytes] = [65, 12, 16];

/**
 * An organisation's pair of keys for files that phones seal. The private one is worked out from the installation's secret each
 * time and never stored; so a file can be opened for as long as that secret is kept.
 */
function pairOf(secret: Secret, organisationId: string): ECDH {
  const pair = createECDH(curve);
  for (let turn = 0; ; turn += 1) {
    try {
      pair.setPrivateKey(secret.derive(`sealed visits ${turn}`, organisationId));
      return pair;
    } catch (error) {
      // Of 2^32 values one lies outside of the curve's order.
      if (turn === 8) throw error;
    }
  }
}

/** The key with which a phone seals for an organisation: a point of P-256, uncompressed, in base64. */
export function sealingKey(secret: Secret, organisationId: string): string {
  return pairOf(secret, organisationId).getPublicKey('base64');
}

/**
 * Opens what a phone sealed; null where it is something else, for another organisation, or was changed in a single bit. ECDH on
 * P-256 with a key that the phone throws away, HKDF-SHA-256, AES-256-GCM.
 */
export function openSeal(secret: Secret, organisationId: string, file: Buffer): Buffer | null {
  if (!file.subarray(0, mark.length).equals(mark)) return null;
  const rest = file.subarray(mark.length);
  if (rest.length < pointBytes + nonceBytes + tagBytes) return null;
  const point = rest.subarray(0, pointBytes);
  const nonce = rest.subarray(pointBytes, pointBytes + nonceBytes);
  const content = rest.subarray(pointBytes + nonceBytes, -tagBytes);
  try {
    const key = keyOf(pairOf(secret, organisationId).computeSecret(point), point);
    const opening = createDecipheriv(cipher, key, nonce).setAuthTag(rest.subarray(-tagBytes));
    return Buffer.concat([opening.update(content), opening.final()]);
  } catch {
    return null;
  }
}

/** Bound to the point that the phone sent, so that no other fits the same content. */
function keyOf(shared: Buffer, point: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, createHash('sha256').update(point).digest(), mark, 32));
}
