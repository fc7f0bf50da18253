import type { NamedPhoto, Photo } from '../../keep/shapes';
import { here } from '../here';
import { readExif } from './read-exif';

type Taken = Pick<NamedPhoto, 'takenAt' | 'latitude' | 'longitude' | 'accuracy'>;

/** When and where a photo was taken: the phone's own word for the camera, the camera's for what comes from the gallery. */
export async function takenOf(file: File, source: Photo['source']): Promise<Taken> {
  if (source === 'camera') {
    const takenAt = Date.now();
    const place = await here(4_000);
    if (place === null) return { takenAt };
    const { latitude, longitude, accuracy } = place;
    return { takenAt, latitude, longitude, accuracy };
  }
  const { takenAt, place } = await readExif(file);
  return { takenAt: takenAt ?? file.lastModified, ...place };
}
