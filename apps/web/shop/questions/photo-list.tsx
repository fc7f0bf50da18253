import type { Photo } from '../keep/shapes';
import { useTexts } from '../texts/use-texts';
import type { Photos } from './use-photos';

interface Props {
  id: string;
  photos: Photos;
  names: readonly string[];
  gallery: boolean;
  full: boolean;
  take: (file: File, source: Photo['source']) => void;
  remove: (name: string) => void;
}

/** A photo that was handed in from another phone has no picture here. */
function Look({ photo, words }: { photo: Photo | undefined; words: string }) {
  return photo === undefined ? <span class="elsewhere">{words}</span> : <img src={photo.look} alt={words} />;
}

/** Small pictures of what was taken, and the ways to take more. */
export function PhotoList({ id, photos, names, gallery, full, take, remove }: Props) {
  const { app, visit } = useTexts();
  const busy = photos.state === 'busy';
  const chosen = (source: Photo['source']) => (event: { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file !== undefined) take(file, source);
  };
  return (
    <>
      <ul class="photos">
        {names.map((name, index) => (
          <li key={name}>
            <Look photo={photos.all.find(({ sha256 }) => sha256 === name)} words={visit.photo(index + 1)} />
            <button type="button" class="second" aria-label={visit.removePhoto(index + 1)} onClick={() => remove(name)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {photos.state !== null && photos.state !== 'busy' && (
        <p class="finding" role="alert">
          {
            { full: visit.full, no_photo: visit.noPhoto, heic: visit.heic, gone: visit.photoGone, unkept: app.broken }[
              photos.state
            ]
          }
        </p>
      )}
      {!full && (
        <div class="actions">
          <label class="file">
            <input
              id={`${id}-camera`}
              type="file"
              accept="image/*"
              capture="environment"
              disabled={busy}
              onChange={chosen('camera')}
            />
            <span>{busy ? app.loading : visit.camera}</span>
          </label>
          {gallery && (
            <label class="file second">
              <input id={`${id}-gallery`} type="file" accept="image/*" disabled={busy} onChange={chosen('gallery')} />
              <span>{visit.gallery}</span>
            </label>
          )}
        </div>
      )}
    </>
  );
}
