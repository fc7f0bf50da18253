import { PhotoList } from './photo-list';
import { valueOf, type Asked } from './asked';
import { usePhotos } from './use-photos';

/** Photos by the camera or, where the question allows it, from the gallery. */
export function PhotoField({ session, question }: Asked) {
  const { key, limits } = question;
  const given = valueOf(question) ?? question.rejected;
  const names = Array.isArray(given) ? (given as readonly string[]) : [];
  const photos = usePhotos(session, key, names);
  const without = (name: string) => names.filter((each) => each !== name);
  return (
    <PhotoList
      id={key}
      photos={photos}
      names={names}
      gallery={limits.from === 'any'}
      full={names.length >= Number(limits.max ?? Infinity)}
      take={(file, source) => void photos.take(file, source, (name) => [...without(name), name])}
      remove={(name) => {
        const rest = without(name);
        session.removePhoto(key, name, rest.length === 0 ? null : rest);
      }}
    />
  );
}
