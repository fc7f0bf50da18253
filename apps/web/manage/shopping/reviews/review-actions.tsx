import type { Review } from '#api';
import { Button, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useMay, useMe } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import { useTexts } from '../../texts/texts-provider';
import { Refused } from '../refused';

type Act = { what: 'approve' | 'return' | 'reject' | 'take-as-is'; body?: object };

interface Props {
  review: Review;
  notes: Record<string, string>;
  onDone: () => void;
}

/** What a reviewer decides: never on a visit of one's own. */
export function ReviewActions({ review, notes, onDone }: Props) {
  const texts = useTexts().shopping.reviews;
  const may = useMay();
  const { person } = useMe();
  const [asking, setAsking] = useState<'return' | 'reject' | 'take-as-is' | null>(null);
  const act = useAct(
    ({ what, body }: Act) => api.post(`/reviews/${review.id}/${what}`, { ...body, revision: review.revision }),
    {
      stale: ['/reviews', `/visit-scores`, '/pay'],
      then: (_) => {
        if (asking === null) notifications.show({ message: texts.approved });
        setAsking(null);
        onDone();
      },
    },
  );
  if (!may('visits.review')) return null;
  if (review.shopper?.id === person.id) return <p className="quiet">{texts.yourOwn}</p>;
  const written = Object.entries(notes).flatMap(([question, note]) =>
    note.trim() === '' ? [] : [{ question, note: note.trim() }],
  );
  return (
    <>
      {review.state === 'arriving' && <Button onClick={() => setAsking('take-as-is')}>{texts.takeAsIs}</Button>}
      {review.state === 'in_review' && (
        <>
          <Button variant="default" onClick={() => setAsking('reject')}>
            {texts.reject}
          </Button>
          <Button
            variant="default"
            disabled={written.length === 0}
            title={written.length === 0 ? texts.noteFirst : undefined}
            onClick={() => setAsking('return')}
          >
            {written.length === 0 ? texts.giveBack : `${texts.giveBack} (${texts.notes(written.length)})`}
          </Button>
          <Button loading={act.isPending && asking === null} onClick={() => act.mutate({ what: 'approve' })}>
            {texts.approve}
          </Button>
        </>
      )}
      {asking === null && <Refused problem={act.error} />}
      {asking !== null && (
        <Ask
          what={asking}
          notes={written}
          review={review}
          busy={act.isPending}
          problem={act.error}
          onClose={() => setAsking(null)}
          onConfirm={(body) => act.mutate({ what: asking, body })}
        />
      )}
    </>
  );
}

interface AskProps {
  what: 'return' | 'reject' | 'take-as-is';
  notes: { question: string; note: string }[];
  review: Review;
  busy: boolean;
  problem: Parameters<typeof AskModal>[0]['problem'];
  onClose: () => void;
  onConfirm: (body: object) => void;
}

function Ask({ what, notes, review, onConfirm, problem, ...modal }: AskProps) {
  const texts = useTexts().shopping.reviews;
  const [reason, setReason] = useState('');
  const named = new Map(review.answers?.map(({ key, text }) => [key, text]));
  const words = {
    return: { title: texts.giveBackTitle, confirm: texts.giveBack, lead: texts.giveBackWhat, body: { notes } },
    reject: { title: texts.rejectTitle, confirm: texts.reject, lead: texts.rejectWhat, body: { reason } },
    'take-as-is': { title: texts.takeAsIs, confirm: texts.takeAsIs, lead: texts.takeAsIsWhat, body: {} },
  }[what];
  return (
    <AskModal
      {...modal}
      title={words.title}
      confirm={words.confirm}
      grave={what === 'reject'}
      onConfirm={() => onConfirm(words.body)}
    >
      <Stack>
        <p style={{ margin: 0 }}>{words.lead}</p>
        {what === 'return' && (
          <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
            {notes.map(({ question, note }) => (
              <li key={question}>
                {named.get(question)}: <strong>{note}</strong>
              </li>
            ))}
          </ul>
        )}
        {what === 'reject' && (
          <Textarea
            label={texts.reason}
            description={texts.reasonShown}
            required
            autosize
            minRows={3}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Refused problem={problem ?? null} />
      </Stack>
    </AskModal>
  );
}
