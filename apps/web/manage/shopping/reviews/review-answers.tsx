import type { Review, ReviewPhoto, ShownAnswer } from '#api';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { AppealItem } from '../appeals/appeal-item';
import { CorrectAnswer } from './correct-answer';
import { NoteField } from './note-field';
import classes from './review-answers.module.css';

interface Props {
  review: Review;
  /** What is to be noted to the shopper, by question. */
  notes: Record<string, string>;
  onNote: (question: string, note: string | undefined) => void;
}

/** Every answer with its photos beside it, and what one can do about it. */
export function ReviewAnswers({ review, notes, onNote }: Props) {
  const texts = useTexts().shopping.reviews;
  const [asking, setAsking] = useState<{ about: ShownAnswer; what: 'correct' | 'appeal' } | null>(null);
  return (
    <Card title={texts.answers}>
      {sectionsOf(review).map(({ key, title, answers }, index) => (
        <section key={key} aria-labelledby={`section-${key}`} className={classes.section}>
          <h3 id={`section-${key}`} className={classes.sectionTitle}>
            {title || texts.section(index + 1)}
          </h3>
          <ol className={classes.list}>
            {answers.map((answer) => (
              <li key={answer.key} className={classes.item}>
                <div>
                  <p className={classes.question}>{answer.text}</p>
                  <Answered answer={answer} />
                  <Photos review={review} question={answer.key} />
                </div>
                <Acts
                  review={review}
                  answer={answer}
                  note={notes[answer.key]}
                  onNote={(note) => onNote(answer.key, note)}
                  onAsk={(what) => setAsking({ about: answer, what })}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {asking?.what === 'correct' && (
        <CorrectAnswer review={review} answer={asking.about} onClose={() => setAsking(null)} />
      )}
      {asking?.what === 'appeal' && (
        <AppealItem reviewId={review.id} answer={asking.about} onClose={() => setAsking(null)} />
      )}
    </Card>
  );
}

/** The sections that were shown, with what was asked there. */
function sectionsOf({ sections = [], answers = [] }: Review) {
  const shown = answers.filter(({ empty }) => empty !== 'not_shown');
  const of = Map.groupBy(shown, ({ section }) => section);
  return sections.flatMap(({ key, title }) => {
    const own = of.get(key);
    return own ? [{ key, title, answers: own }] : [];
  });
}

function Answered({ answer }: { answer: ShownAnswer }) {
  const texts = useTexts().shopping.reviews;
  if (answer.empty)
    return (
      <p className={classes.answer}>
        <i>{texts.empty[answer.empty]}</i>
      </p>
    );
  if (answer.rows)
    return (
      <dl className={classes.rows}>
        {answer.rows.map(({ key, text, words, empty }) => (
          <div key={key}>
            <dt>{text}</dt>
            <dd>{empty ? <i>{texts.empty[empty]}</i> : words}</dd>
          </div>
        ))}
      </dl>
    );
  return answer.kind === 'photo' ? null : <p className={classes.answer}>{answer.words}</p>;
}

interface ActsProps {
  review: Review;
  answer: ShownAnswer;
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
    return may('visits.appeal') ? <Appealing review={review} answer={answer} onAsk={() => onAsk('appeal')} /> : null;
  if (review.state !== 'in_review' || !may('visits.review')) return null;
  if (note !== undefined) return <NoteField question={answer.text} note={note} onNote={onNote} />;
  return (
    <Group gap={4} wrap="nowrap">
      <Button {...small} aria-label={named(texts.addNote)} onClick={() => onNote('')}>
        {texts.addNote}
      </Button>
      <Button {...small} aria-label={named(texts.correct)} onClick={() => onAsk('correct')}>
        {texts.correct}
      </Button>
    </Group>
  );
}

/** An item is appealed once, and in time; then its store reads how the appeal stands. */
function Appealing({ review, answer, onAsk }: { review: Review; answer: ShownAnswer; onAsk: () => void }) {
  const texts = useTexts().shopping;
  const appealed = review.appeals?.items.find(({ question }) => question === answer.key);
  if (appealed !== undefined)
    return (
      <p className="quiet no-print" style={{ margin: 0 }}>
        {texts.appeals.states[appealed.state]}
        {appealed.outcome && `: ${appealed.outcome}`}
      </p>
    );
  if (!review.appeals?.until) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className="no-print"
      aria-label={`${texts.reviews.appeal}: ${answer.text}`}
      onClick={onAsk}
    >
      {texts.reviews.appeal}
    </Button>
  );
}

function Photos({ review, question }: { review: Review; question: string }) {
  const texts = useTexts().shopping.reviews;
  const photos = review.photos?.filter((photo) => photo.question === question && photo.takenOut !== true) ?? [];
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
  const format = useFormat();
  if (photo.state !== 'stored')
    return <p className={classes.missing}>{photo.state === 'missing' ? texts.photoMissing : texts.photoRefused}</p>;
  const source = `/api/reviews/${of}/photos/${photo.id}`;
  return (
    <figure className={classes.photo}>
      <a href={source} target="_blank" rel="noreferrer">
        <img src={source} alt={name} loading="lazy" />
      </a>
      {photo.source === 'gallery' && <figcaption className="quiet">{texts.fromGallery}</figcaption>}
      {typeof photo.takenAt === 'number' && (
        <figcaption className="quiet num">
          {texts.takenAt(format.instant(new Date(photo.takenAt).toISOString()))}
          {typeof photo.metres === 'number' && ` · ${texts.metresAway(format.number(photo.metres))}`}
        </figcaption>
      )}
      {photo.late && photo.receivedAt && (
        <figcaption className="quiet">{texts.cameLate(format.instant(photo.receivedAt))}</figcaption>
      )}
    </figure>
  );
}
