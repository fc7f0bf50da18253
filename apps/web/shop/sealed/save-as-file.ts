import { fact } from '../keep/database';
import type { Draft, Photo } from '../keep/shapes';
import { seal } from './seal';

/** Writes a visit with its photos into one sealed file, for when nothing else works. Nothing of it is taken from the phone. */
export async function saveAsFile(draft: Draft, photos: readonly Photo[]): Promise<void> {
  const me = await fact('me');
  if (me === undefined) throw new Error('Nobody is signed in.');
  const content = sealable(draft, photos, (await fact('offset')) ?? 0);
  const address = URL.createObjectURL(await seal(me.sealingKey, content));
  const link = document.createElement('a');
  link.href = address;
  link.download = `visit-${draft.job.from}-${draft.key.slice(0, 8)}.candour`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The length of a JSON in four bytes, the JSON, and the photos that have not arrived. */
function sealable(
  { key, personId, job, handIn, amends, amendment }: Draft,
  photos: readonly Photo[],
  offset: number,
): Blob {
  const contents = photos.flatMap(({ sha256, content }) => (content === null ? [] : [{ sha256, content }]));
  const header = {
    format: 'candour-visit/1',
    personId,
    key: amends?.key ?? key,
    offset,
    jobId: job.id,
    visit: handIn,
    amendment: amendment ?? null,
    photos: contents.map(({ sha256, content }) => ({ sha256, bytes: content.size })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  return new Blob([length, json, ...contents.map(({ content }) => content)]);
}
