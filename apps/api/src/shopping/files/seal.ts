import { createDecipheriv, createECDH, createHash, hkdfSync, type ECDH } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
  for (let turn = 0; ; turn += 1)
    try {
      pair.setPrivateKey(secret.derive(`sealed visits ${turn}`, organisationId));
      return pair;
    } catch (error) {
      // Of 2^32 values one lies outside of the curve's order.
      if (turn === 8) throw error;
    }
}

/** The key with which a phone seals for an organisation: a point of P-256, uncompressed, in base64. */
export function sealingKey(secret: Secret, organisationId: string): string {
  return pairOf(secret, organisationId).getPublicKey('base64');
}

/**
 * Opens what a phone sealed into a file, to another file; false where it is something else, for another organisation, or was changed in a single
 * bit, and then the other file says nothing that may be used. ECDH on P-256 with a key that the phone throws away, HKDF-SHA-256, AES-256-GCM. No
 * more of it is in memory at once than passes through.
 */
export async function openSeal(secret: Secret, organisationId: string, from: string, to: string): Promise<boolean> {
  const file = await open(from);
  try {
    const { size } = await file.stat();
    const start = mark.length + pointBytes + nonceBytes;
    if (size < start + tagBytes) return false;
    const head = await bytesOf(file, 0, start);
    if (!head.subarray(0, mark.length).equals(mark)) return false;
    const point = head.subarray(mark.length, mark.length + pointBytes);
    const key = keyOf(pairOf(secret, organisationId).computeSecret(point), point);
    const opening = createDecipheriv(cipher, key, head.subarray(mark.length + pointBytes));
    opening.setAuthTag(await bytesOf(file, size - tagBytes, tagBytes));
    const end = size - tagBytes - 1;
    // An empty content has no bytes to read.
    const sealed = end < start ? Readable.from([]) : createReadStream(from, { start, end });
    await pipeline(sealed, opening, createWriteStream(to, { mode: 0o600 }));
    return true;
  } catch (error) {
    // What is no room on the disk is not the file's fault.
    if (error instanceof Error && 'syscall' in error) throw error;
    return false;
  } finally {
    await file.close();
  }
}

async function bytesOf(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer;
}

/** Bound to the point that the phone sent, so that no other fits the same content. */
function keyOf(shared: Buffer, point: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, createHash('sha256').update(point).digest(), mark, 32));
}
