import type { ReceiptValue } from '#surveys';
import { useTexts } from '../texts/use-texts';
import { PhotoList } from './photo-list';
import { valueOf, type Asked } from './asked';
import { Typed } from './typed';
import { usePhotos } from './use-photos';

const enteredIn = (given: unknown): ReceiptValue =>
  typeof given === 'object' && given !== null && 'photos' in given ? (given as ReceiptValue) : { photos: [], time: '' };

/** What was entered with a change to it; null where nothing is left. */
function changed(given: unknown, change: Partial<ReceiptValue>): ReceiptValue | null {
  const { amount, ...rest } = { ...enteredIn(given), ...change };
  const isNumber = amount !== undefined && !Number.isNaN(amount);
  if (rest.photos.length === 0 && rest.time === '' && !isNumber) return null;
  return isNumber ? { ...rest, amount } : rest;
}

/** A receipt: its photo, the time printed on it, and what was paid. Kept as entered, also while a part is missing. */
export function ReceiptField({ session, question }: Asked) {
  const { visit } = useTexts();
  const { key } = question;
  const entered = enteredIn(valueOf(question) ?? question.rejected);
  const photos = usePhotos(session, key, entered.photos);
  return (
    <>
      <PhotoList
        id={key}
        photos={photos}
        names={entered.photos}
        gallery={false}
        full={entered.photos.length >= 3}
        take={(file, source) =>
          void session.photos.take(key, file, source, (given, name) =>
            changed(given, { photos: [...new Set([...enteredIn(given).photos, name])] }),
          )
        }
        remove={(name) => session.removePhoto(key, name)}
      />
      <label>
        {visit.receiptTime}
        <Typed
          type="datetime-local"
          value={entered.time}
          keep={(value) => session.type(key, changed(session.given(key), { time: value.slice(0, 16) }))}
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
          keep={(value) =>
            session.type(key, changed(session.given(key), { amount: value === '' ? undefined : Number(value) }))
          }
          end={() => session.endTyping(key)}
        />
      </label>
    </>
  );
}
