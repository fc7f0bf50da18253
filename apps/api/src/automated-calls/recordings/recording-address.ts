import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../config/secret.js';

/** A recording in an address: whose it is, and which. */
export interface RecordingName {
  organisationId: string;
  id: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const named = new RegExp(`^(${uuid})\\.(${uuid})\\.([\\w-]{43})$`);

/** Where the provider fetches a recording: nobody guesses it, and whoever has one knows no other. */
export function recordingPath(secret: Secret, { organisationId, id }: RecordingName): string {
  const name = `${organisationId}.${id}`;
  return `/api/call-recordings/${name}.${secret.derive('call recording', name).toString('base64url')}`;
}

/** Reads what stands in the address; null where it was not given out. */
export function readRecordingName(secret: Secret, text: string): RecordingName | null {
  const [, organisationId = '', id = '', seal = ''] = named.exec(text) ?? [];
  if (id === '') return null;
  const wanted = secret.derive('call recording', `${organisationId}.${id}`);
  const given = Buffer.from(seal, 'base64url');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? { organisationId, id } : null;
}
