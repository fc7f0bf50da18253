import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { request } from '../api/request';
import type { Review, ReviewAnswer } from '../api/reviews';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { AnswerField, startOf } from './answer-field';

interface Props {
  review: Review;
  answer: ReviewAnswer;
  onClose: () => void;
}

/** Corrects one answer, with a reason that stays beside it. */
export function CorrectAnswer({ review, answer, onClose }: Props) {
  const texts = useTexts().shopping.reviews;
  const [value, setValue] = useState<unknown>(startOf(answer));
  const [reason, setReason] = useState('');
  const correct = useAct(
    () => request('POST', `/reviews/${review.id}/correct`, { body: { answers: { [answer.key]: value }, reason } }),
    { stale: ['/reviews', `/visit-scores/visits/${review.id}`], then: onClose },
  );
  return (
    <AskModal
      title={texts.correctTitle}
      confirm={texts.correct}
      onConfirm={() => correct.mutate(undefined)}
      onClose={onClose}
      busy={correct.isPending}
      problem={correct.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>
          <strong>{answer.text}</strong>
        </p>
        <p className="quiet" style={{ margin: 0 }}>
          {texts.correctWhat}
        </p>
        <AnswerField review={review} answer={answer} value={value} onChange={setValue} />
        <Textarea
          label={texts.reason}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
