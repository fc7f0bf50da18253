import type { Draft, Photo } from '../keep/shapes';

/** Writes a visit with its photos into one file, for when nothing else works. Nothing of it is taken from the phone. */
export async function saveAsFile({ key, handIn, job }: Draft, photos: readonly Photo[]): Promise<void> {
  const contents: Record<string, string> = {};
  for (const { sha256, content } of photos) if (content !== null) contents[sha256] = await base64(content);
  const text = JSON.stringify({ format: 'candour-visit/1', key, visit: handIn, photos: contents });
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `visit-${job.from}-${key.slice(0, 8)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function base64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The photo could not be read.'));
    reader.readAsDataURL(content);
  });
}
