import type { Appeal, Review } from '#api';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { AskModal } from '../../shell/asking/ask-modal';
import { Loaded } from '../../shell/loaded';
import { useLanguage } from '../../texts/texts-provider';
import { AnswerField, startOf } from '../reviews/answer-field';
import { Refused } from '../refused';

type Decision = 'uphold' | 'dismiss';

/** Decides an appeal: upheld, an item becomes what it should have been. */
export function DecideAppeal({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.appeals;
  const review = useRead(`/reviews/${appeal.visitId}`, { query: { language }, anew: true });
  const [decision, setDecision] = useState<Decision>('uphold');
  const [outcome, setOutcome] = useState('');
  const [value, setValue] = useState<unknown>();
  const item = appeal.kind === 'item' ? appeal.question : null;
  const upholdsItem = decision === 'uphold' && item !== null;
  const decide = useAct(
    () =>
      api.post(`/appeals/${appeal.id}/${decision}`, {
        outcome,
        ...(upholdsItem ? { revision: review.data?.revision } : {}),
        ...(upholdsItem && value !== undefined ? { answers: { [item]: value } } : {}),
      }),
    { stale: ['/appeals', '/reviews', '/visit-scores', '/pay'], then: onClose },
  );
  return (
    <AskModal
      title={texts.decideTitle(appeal.store)}
      confirm={texts.decide}
      onConfirm={() => decide.mutate(undefined)}
      onClose={onClose}
      busy={decide.isPending}
    >
      <Stack>
        <p style={{ margin: 0 }}>
          <strong>{texts.reason}:</strong> {appeal.reason}
        </p>
        <Radio.Group
          label={texts.decision}
          value={decision}
          onChange={(chosen) => setDecision(chosen === 'uphold' ? 'uphold' : 'dismiss')}
        >
          <Stack gap="xs" mt={6}>
            <Radio
              value="uphold"
              label={texts.uphold}
              description={appeal.kind === 'item' ? texts.upholdItem : texts.upholdRejection}
            />
            <Radio value="dismiss" label={texts.dismiss} />
          </Stack>
        </Radio.Group>
        {upholdsItem && (
          <Loaded of={review} height={80}>
            {(found) => <Item review={found} question={item} value={value} onChange={setValue} />}
          </Loaded>
        )}
        <Textarea
          label={texts.outcome}
          description={texts.outcomeHint}
          required
          autosize
          minRows={2}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
        <Refused problem={decide.error} />
      </Stack>
    </AskModal>
  );
}

interface ItemProps {
  review: Review;
  question: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

function Item({ review, question, value, onChange }: ItemProps) {
  const { shopping } = useLanguage().texts;
  const answer = review.answers?.find(({ key }) => key === question);
  if (!answer) return null;
  return (
    <Stack gap="xs">
      <p style={{ margin: 0 }}>
        {answer.text}{' '}
        <span className="quiet">
          {shopping.appeals.given}: {answer.empty ? shopping.reviews.empty[answer.empty] : answer.words}
        </span>
      </p>
      <AnswerField review={review} answer={answer} value={value ?? startOf(answer)} onChange={onChange} />
    </Stack>
  );
}
