import { NoAnswer, Refused, send } from '../../offline/request';

/** After a cut no more than this goes again. */
const chunk = 256 * 1_024;
const tus = { 'tus-resumable': '1.0.0' };

/**
 * Sends a photo by tus 1.0.0, on from where it stands. Asking first costs one call and makes everything else simple: what was
 * sent before, by whichever start of the app, is not sent again. Throws `Refused` with the reason where it is no photo, and with
 * `photo_changed` where other bytes arrived than were sent.
 */
export async function sendPhoto(
  jobId: string,
  sha256: string,
  content: Blob,
  sent: (bytes: number) => void,
): Promise<void> {
  const address = `/api/visits/photos/${jobId}.${sha256}`;
  let offset = await offsetOf(address);
  if (offset === null) {
    await begin(jobId, sha256, content.size);
    offset = 0;
  }
  // Every byte may have come without having been looked at, where the server ended in between: sending none makes it look.
  do {
    offset = await sendPart(address, offset, content);
    sent(offset);
  } while (offset < content.size);
}

async function sendPart(address: string, offset: number, content: Blob): Promise<number> {
  const body = content.slice(offset, offset + chunk);
  const headers = { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  const answer = await send(address, { method: 'PATCH', body, headers }, body.size);
  const next = offsetIn(answer);
  if (next < offset + Math.min(1, body.size)) throw new NoAnswer('The upload did not move.');
  return next;
}

/** Where the upload stands; only our server says so, not a page of the network in between. */
function offsetIn(answer: Response): number {
  const said = answer.headers.get('upload-offset');
  if (said === null) throw new NoAnswer('The answer is not our server’s.');
  return Number(said);
}

async function offsetOf(address: string): Promise<number | null> {
  try {
    const answer = await send(address, { method: 'HEAD', headers: tus });
    return offsetIn(answer);
  } catch (error) {
    // An answer to HEAD has no body, so that its status is all it says.
    if (!(error instanceof NoAnswer)) throw error;
    if (error.status === 404) return null;
    if (error.status === 401) throw new Refused(401, 'not_signed_in', '', []);
    if (error.status === 422) throw new Refused(422, 'unusable_photo', '', []);
    throw error;
  }
}

async function begin(jobId: string, sha256: string, bytes: number): Promise<void> {
  const metadata = `job ${btoa(jobId)},sha256 ${btoa(sha256)}`;
  const headers = { ...tus, 'upload-length': String(bytes), 'upload-metadata': metadata };
  await send('/api/visits/photos', { method: 'POST', headers });
}
