import type { Review, ShownAnswer } from '#api';
import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { useTexts } from '../../texts/texts-provider';
import { AnswerField, startOf } from './answer-field';
import { isMeanwhile, Refused } from '../refused';

interface Props {
  review: Review;
  answer: ShownAnswer;
  onClose: () => void;
}

/** Corrects one answer, with a reason that stays beside it. */
export function CorrectAnswer({ review, answer, onClose }: Props) {
  const { reviews: texts, ...all } = useTexts().shopping;
  const [opened] = useState(review.revision);
  const [value, setValue] = useState<unknown>(startOf(answer));
  const [reason, setReason] = useState('');
  const correct = useAct(
    (revision: string | undefined) =>
      api.post(`/reviews/${review.id}/correct`, { answers: { [answer.key]: value }, reason, revision }),
    { stale: ['/reviews', `/visit-scores/visits/${review.id}`], untilRead: true, then: onClose },
  );
  const now = review.answers?.find(({ key }) => key === answer.key) ?? answer;
  return (
    <AskModal
      title={texts.correctTitle}
      confirm={texts.correct}
      // What was seen by then: as it was opened, or as it is shown since somebody else changed it.
      onConfirm={() => correct.mutate(isMeanwhile(correct.error) ? review.revision : opened)}
      onClose={onClose}
      busy={correct.isPending}
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
        <Refused problem={correct.error}>
          {all.meanwhile.now}: <strong>{now.empty ? texts.empty[now.empty] : now.words}</strong>
        </Refused>
      </Stack>
    </AskModal>
  );
}
