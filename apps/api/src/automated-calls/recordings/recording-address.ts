import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '../../config/secret.js';

/** A recording in an address: whose it is, and which. */
export interface RecordingName {
  organisationId: string;
  id: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const named = new RegExp(`^(${uuid})\\.(${uuid})\\.[\\w-]{43}$`);

/** Where the provider fetches a recording: nobody guesses it, and whoever has one knows no other. */
export function recordingPath(secret: Secret, recording: RecordingName): string {
  return `/api/call-recordings/${sealed(secret, recording)}`;
}

function sealed(secret: Secret, { organisationId, id }: RecordingName): string {
  const name = `${organisationId}.${id}`;
  return `${name}.${secret.derive('call recording', name).toString('base64url')}`;
}

/** Reads what stands in the address, exactly as it was given out; null where it was not. */
export function readRecordingName(secret: Secret, text: string): RecordingName | null {
  const [, organisationId = '', id = ''] = named.exec(text) ?? [];
  if (id === '') return null;
  // Compared as text: some bits of the last character say nothing, so that others decode to the same seal.
  const given = Buffer.from(text);
  const wanted = Buffer.from(sealed(secret, { organisationId, id }));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? { organisationId, id } : null;
}
