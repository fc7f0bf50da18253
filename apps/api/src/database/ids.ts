import { randomBytes, randomUUID } from 'node:crypto';

/** A UUIDv7 (RFC 9562): ordered by time of making, so new rows stand together on disk. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A UUIDv4, which tells nothing of when it was made: for the responses of anonymous surveys, and for visits and photos, which stores see without their minute. */
export const newUntimedId = randomUUID;
