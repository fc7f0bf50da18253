import { useState } from 'preact/hooks';
import type { Photo } from '../keep/shapes';
import { useTexts } from '../texts/use-texts';
import { PhotoList } from './photo-list';
import { valueOf, type Asked } from './asked';
import { Typed } from './typed';
import { usePhotos } from './use-photos';

interface Entered {
  photos: readonly string[];
  time: string;
  amount?: number;
}

const isEntered = (given: unknown): given is Entered =>
  typeof given === 'object' && given !== null && 'photos' in given;

function changed(entered: Entered, change: Partial<Entered>): Entered {
  const { amount, ...rest } = { ...entered, ...change };
  return amount === undefined || Number.isNaN(amount) ? rest : { ...rest, amount };
}

/** A receipt: its photo, the time printed on it, and what was paid. Kept as entered, also while a part is missing. */
export function ReceiptField({ session, question }: Asked) {
  const { visit } = useTexts();
  const { key } = question;
  const given = valueOf(question) ?? question.rejected;
  const [entered, keep] = useState<Entered>(isEntered(given) ? given : { photos: [], time: '' });
  const photos = usePhotos(session, key, entered.photos);
  const answer = (change: Partial<Entered>) => {
    const next = changed(entered, change);
    keep(next);
    return next.photos.length === 0 && next.time === '' && next.amount === undefined ? null : next;
  };
  const take = async (file: File, source: Photo['source']) => {
    let next = entered;
    const answered = (name: string) => (next = changed(entered, { photos: [...new Set([...entered.photos, name])] }));
    if (await photos.take(file, source, answered)) keep((now) => changed(now, { photos: next.photos }));
  };
  return (
    <>
      <PhotoList
        id={key}
        photos={photos}
        names={entered.photos}
        gallery={false}
        full={entered.photos.length >= 3}
        take={(file, source) => void take(file, source)}
        remove={(name) =>
          session.removePhoto(key, name, answer({ photos: entered.photos.filter((each) => each !== name) }))
        }
      />
      <label>
        {visit.receiptTime}
        <Typed
          type="datetime-local"
          value={entered.time}
          keep={(value) => session.type(key, answer({ time: value.slice(0, 16) }))}
          end={() => session.endTyping(key)}
        />
      </label>
      <label>
        {visit.amount} ({session.draft.job.currency})
        <Typed
          type="number"
          inputMode="decimal"
          min={0}
          step={0.01}
          value={String(entered.amount ?? '')}
          keep={(value) => session.type(key, answer({ amount: value === '' ? undefined : Number(value) }))}
          end={() => session.endTyping(key)}
        />
      </label>
    </>
  );
}
