import { PhotoList } from './photo-list';
import { valueOf, type Asked } from './asked';
import { usePhotos } from './use-photos';

const namesIn = (given: unknown): readonly string[] => (Array.isArray(given) ? (given as readonly string[]) : []);

/** Photos by the camera or, where the question allows it, from the gallery. */
export function PhotoField({ session, question }: Asked) {
  const { key, limits } = question;
  const names = namesIn(valueOf(question) ?? question.rejected);
  const photos = usePhotos(session, key, names);
  return (
    <PhotoList
      id={key}
      photos={photos}
      names={names}
      gallery={limits.from === 'any'}
      full={names.length >= Number(limits.max ?? Infinity)}
      take={(file, source) =>
        void session.photos.take(key, file, source, (given, name) => [
          ...namesIn(given).filter((each) => each !== name),
          name,
        ])
      }
      remove={(name) => session.removePhoto(key, name)}
    />
  );
}
