import type { Review } from '#api';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import type { ReceiptValue } from '#surveys';
import { useTexts } from '../../texts/texts-provider';
import type { FieldProps } from './choice-fields';
import { NumberField } from '../../shell/number-field';

type Props = FieldProps & { review: Review };

/** Photos can't be taken by someone who was not there: each is usable or not. */
export function PhotoField({ review, answer, value, onChange }: Props) {
  const given = [...hashesIn(answer.value), ...takenOut(review, answer.key)];
  const usable = hashesIn(value);
  return (
    <UsablePhotos
      {...{ review, given, usable }}
      onChange={(photos) => onChange(photos.length === 0 ? { empty: 'skipped' } : photos)}
    />
  );
}

/** What is printed on a receipt, and which of its photos show it. */
export function ReceiptField({ review, answer, value, onChange }: Props) {
  const texts = useTexts().shopping.reviews;
  const given = [...hashesIn((answer.value as ReceiptValue | null)?.photos), ...takenOut(review, answer.key)];
  const said = (typeof value === 'object' && value !== null && 'photos' in value ? value : null) as ReceiptValue | null;
  const change = (part: Partial<ReceiptValue>) => {
    const { photos = given, time = '', ...rest } = { ...(said ?? (answer.value as ReceiptValue | null)), ...part };
    onChange(photos.length === 0 ? { empty: 'skipped' } : { ...rest, photos, time });
  };
  return (
    <Stack gap="xs">
      {said && (
        <>
          <TextInput
            type="datetime-local"
            label={texts.receiptTime}
            required
            value={said.time}
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
          <NumberField
            label={texts.receiptAmount}
            min={0}
            decimalScale={2}
            emptyAs={null}
            value={said.amount ?? null}
            onChange={(amount) => change({ amount: amount ?? undefined })}
          />
        </>
      )}
      <UsablePhotos {...{ review, given, usable: said?.photos ?? [] }} onChange={(photos) => change({ photos })} />
    </Stack>
  );
}

/** Nobody can say afterwards where the phone was. */
export function PlaceField({ answer, value, onChange }: FieldProps) {
  const texts = useTexts().shopping.reviews;
  const isUsable = typeof value === 'object' && value !== null && !('empty' in value);
  return (
    <Checkbox
      label={texts.unusable}
      description={texts.placeFixed}
      checked={!isUsable}
      onChange={(event) => onChange(event.currentTarget.checked ? { empty: 'skipped' } : answer.value)}
    />
  );
}

interface UsableProps {
  review: Review;
  given: readonly string[];
  usable: readonly string[];
  onChange: (usable: string[]) => void;
}

function UsablePhotos({ review, given, usable, onChange }: UsableProps) {
  const texts = useTexts().shopping.reviews;
  return (
    <Stack gap="sm">
      {given.map((hash, index) => {
        const photo = review.photos?.find(({ sha256 }) => sha256 === hash);
        return (
          <div key={hash}>
            {photo?.state === 'stored' && (
              <img
                src={`/api/reviews/${review.id}/photos/${photo.id}`}
                alt={texts.photo(index + 1)}
                style={{ display: 'block', height: 120, maxWidth: '100%', marginBottom: 6, borderRadius: 6 }}
              />
            )}
            <Checkbox
              label={texts.unusablePhoto(index + 1)}
              checked={!usable.includes(hash)}
              onChange={(event) => {
                const isUnusable = event.currentTarget.checked;
                onChange(given.filter((each) => (each === hash ? !isUnusable : usable.includes(each))));
              }}
            />
          </div>
        );
      })}
    </Stack>
  );
}

/** What somebody took out of an answer before can be put back. */
function takenOut({ photos = [] }: Review, key: string): string[] {
  return photos.flatMap(({ question, sha256, takenOut: isOut }) =>
    question === key && isOut === true && sha256 !== undefined ? [sha256] : [],
  );
}

function hashesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
