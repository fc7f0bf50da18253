import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Review, ReviewAnswer, ReviewPhoto } from '../api/reviews';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';
import { AppealItem } from './appeal-item';
import { CorrectAnswer } from './correct-answer';
import { isCorrectable } from './answer-field';
import { NoteField } from './note-field';
import classes from './review-answers.module.css';

interface Props {
  review: Review;
  /** What is to be noted to the shopper, by question. */
  notes: Record<string, string>;
  onNotes: (notes: Record<string, string>) => void;
}

/** Every answer with its photos beside it, and what one can do about it. */
export function ReviewAnswers({ review, notes, onNotes }: Props) {
  const texts = useTexts().shopping.reviews;
  const [asking, setAsking] = useState<{ about: ReviewAnswer; what: 'correct' | 'appeal' } | null>(null);
  return (
    <Card title={texts.answers}>
      <ol className={classes.list}>
        {review.answers?.map((answer) => (
          <li key={answer.key} className={classes.item}>
            <div>
              <p className={classes.question}>{answer.text}</p>
              {(answer.kind !== 'photo' || answer.empty) && (
                <p className={classes.answer}>{answer.empty ? <i>{texts.empty[answer.empty]}</i> : answer.words}</p>
              )}
              <Photos review={review} question={answer.key} />
            </div>
            <Acts
              review={review}
              answer={answer}
              note={notes[answer.key]}
              onNote={(note) => onNotes(withNote(notes, answer.key, note))}
              onAsk={(what) => setAsking({ about: answer, what })}
            />
          </li>
        ))}
      </ol>
      {asking?.what === 'correct' && (
        <CorrectAnswer reviewId={review.id} answer={asking.about} onClose={() => setAsking(null)} />
      )}
      {asking?.what === 'appeal' && (
        <AppealItem reviewId={review.id} answer={asking.about} onClose={() => setAsking(null)} />
      )}
    </Card>
  );
}

function withNote(notes: Record<string, string>, key: string, note: string | undefined): Record<string, string> {
  const { [key]: _, ...others } = notes;
  return note === undefined ? others : { ...others, [key]: note };
}

interface ActsProps {
  review: Review;
  answer: ReviewAnswer;
  note: string | undefined;
  onNote: (note: string | undefined) => void;
  onAsk: (what: 'correct' | 'appeal') => void;
}

function Acts({ review, answer, note, onNote, onAsk }: ActsProps) {
  const texts = useTexts().shopping.reviews;
  const may = useMay();
  const small = { size: 'compact-sm', variant: 'subtle' } as const;
  const named = (act: string) => `${act}: ${answer.text}`;
  if (review.state === 'approved')
    return may('visits.appeal') ? (
      <Button {...small} className="no-print" aria-label={named(texts.appeal)} onClick={() => onAsk('appeal')}>
        {texts.appeal}
      </Button>
    ) : null;
  if (review.state !== 'in_review' || !may('visits.review') || answer.empty === 'not_shown') return null;
  if (note !== undefined) return <NoteField question={answer.text} note={note} onNote={onNote} />;
  return (
    <Group gap={4} wrap="nowrap">
      <Button {...small} aria-label={named(texts.addNote)} onClick={() => onNote('')}>
        {texts.addNote}
      </Button>
      {isCorrectable(answer) && (
        <Button {...small} aria-label={named(texts.correct)} onClick={() => onAsk('correct')}>
          {texts.correct}
        </Button>
      )}
    </Group>
  );
}

function Photos({ review, question }: { review: Review; question: string }) {
  const texts = useTexts().shopping.reviews;
  const photos = review.photos?.filter((photo) => photo.question === question) ?? [];
  if (photos.length === 0) return null;
  return (
    <div className={classes.photos}>
      {photos.map((photo, index) => (
        <Photo key={photo.id} photo={photo} of={review.id} name={texts.photo(index + 1)} />
      ))}
    </div>
  );
}

function Photo({ photo, of, name }: { photo: ReviewPhoto; of: string; name: string }) {
  const texts = useTexts().shopping.reviews;
  if (photo.state !== 'stored')
    return <p className={classes.missing}>{photo.state === 'missing' ? texts.photoMissing : texts.photoRefused}</p>;
  const source = `/api/reviews/${of}/photos/${photo.id}`;
  return (
    <figure className={classes.photo}>
      <a href={source} target="_blank" rel="noreferrer">
        <img src={source} alt={name} loading="lazy" />
      </a>
      {photo.source === 'gallery' && <figcaption className="quiet">{texts.fromGallery}</figcaption>}
    </figure>
  );
}
