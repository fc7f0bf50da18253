import type { ShownAnswer } from '#api';
import { Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  reviewId: string;
  answer: ShownAnswer;
  onClose: () => void;
}

/** A store says that one item of an approved visit is wrong. */
export function AppealItem({ reviewId, answer, onClose }: Props) {
  const texts = useTexts().shopping.reviews;
  const [reason, setReason] = useState('');
  const appeal = useAct(() => api.post(`/reviews/${reviewId}/appeals`, { question: answer.key, reason }), {
    stale: ['/reviews', '/appeals'],
    then: () => {
      notifications.show({ message: texts.appealed });
      onClose();
    },
  });
  return (
    <AskModal
      title={texts.appealTitle}
      confirm={texts.appeal}
      onConfirm={() => appeal.mutate(undefined)}
      onClose={onClose}
      busy={appeal.isPending}
      problem={appeal.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>
          <strong>{answer.text}</strong> {answer.empty ? texts.empty[answer.empty] : answer.words}
        </p>
        <p className="quiet" style={{ margin: 0 }}>
          {texts.appealWhat}
        </p>
        <Textarea
          label={texts.reason}
          required
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
