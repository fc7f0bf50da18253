import type { Review as ReviewFound } from '#api';
import { Alert } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Facts } from '../../shell/facts';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useFormat } from '../../texts/use-format';
import { useLanguage } from '../../texts/texts-provider';
import { useMe } from '../../session/use-me';
import { Corrections, Restated } from './corrections';
import { Evidence } from './evidence';
import { Journal } from './journal';
import { NextInQueue } from './next-in-queue';
import { Places } from '../places';
import { ReviewActions } from './review-actions';
import { ReviewAnswers } from './review-answers';
import { VisitBadge } from '../state-badge';
import { useNotes } from './use-notes';
import { VisitScoreCard } from './visit-score-card';

/** One visit: its answers with their photos, what speaks for and against it, and what is decided. */
export function Review() {
  const { reviewId = '' } = useParams();
  // Nothing of one visit is left over at the next.
  return <OneReview key={reviewId} reviewId={reviewId} />;
}

function OneReview({ reviewId }: { reviewId: string }) {
  const { texts: all, language } = useLanguage();
  const format = useFormat();
  const review = useRead(`/reviews/${reviewId}`, { query: { language } });
  const { notes, note, forget } = useNotes(useMe().person.id, reviewId);
  const found = review.data;
  return (
    <Page
      title={found?.store.name ?? all.shopping.reviews.visit}
      back={{ to: '/reviews', name: all.places.reviews }}
      lead={
        found && (
          <>
            <VisitBadge state={found.state} /> {found.programme} · {format.day(found.visitedOn)}
          </>
        )
      }
      actions={
        found && (
          <>
            <NextInQueue reviewId={reviewId} />
            <ReviewActions review={found} notes={notes} onDone={forget} />
          </>
        )
      }
    >
      <Loaded of={review} height={480}>
        {(one) => (
          <>
            <Standing review={one} />
            <div className={columns.columns}>
              <div className={columns.stack}>
                <ReviewAnswers review={one} notes={notes} onNote={note} />
                {one.corrections ? (
                  <Corrections corrections={one.corrections} />
                ) : (
                  <Restated restated={one.restated ?? []} />
                )}
              </div>
              <div className={columns.stack}>
                <VisitScoreCard visitId={one.id} />
                {one.grade && <Evidence grade={one.grade} flags={one.flags ?? []} review={one} />}
                {one.journal && <Places review={one} journal={one.journal} />}
                <Journals review={one} />
                {one.money && one.state === 'approved' && <Money money={one.money} />}
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The journal of the visit, then those of what put it right. */
function Journals({ review }: { review: ReviewFound }) {
  const texts = useLanguage().texts.shopping.reviews;
  const format = useFormat();
  const { journal, journalState = 'stored', clockOffsetMs = 0, corrections = [] } = review;
  if (!journal) return null;
  return (
    <>
      <Journal {...{ review, journal, clockOffsetMs }} title={texts.journal} state={journalState} />
      {corrections.map(({ id, at, journal: own }) => {
        if (!own) return null;
        const title = texts.journalOfAmendment(format.instant(at));
        return <Journal key={id} {...{ review, title }} {...own} journal={own.events} />;
      })}
    </>
  );
}

/** What was decided, or is waited for. */
function Standing({ review }: { review: ReviewFound }) {
  const texts = useLanguage().texts.shopping.reviews;
  const format = useFormat();
  const { state, returned, decision, answers } = review;
  if (state === 'rejected' && decision?.reason)
    return (
      <Alert color="ember" icon={<Icon name="warning" />}>
        {texts.rejectedFor(decision.reason)}
      </Alert>
    );
  if (state !== 'returned' || !returned) return null;
  const named = new Map(answers?.map(({ key, text }) => [key, text]));
  return (
    <Alert icon={<Icon name="changes" />} title={texts.returnedUntil(format.instant(returned.until))}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {returned.notes.map(({ question, note }) => (
          <li key={question}>
            {named.get(question) ?? question}: {note}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Money({ money }: { money: NonNullable<ReviewFound['money']> }) {
  const { shopping } = useLanguage().texts;
  const format = useFormat();
  const amount = (of: number) => `${format.number(of, 2)} ${money.currency}`;
  return (
    <Card title={shopping.reviews.money}>
      <Facts
        facts={[
          [shopping.pay.fee, amount(money.fee)],
          [shopping.pay.reimbursement, amount(money.reimbursement)],
          [shopping.pay.paidOn, money.paidOn && format.day(money.paidOn)],
        ]}
      />
    </Card>
  );
}
