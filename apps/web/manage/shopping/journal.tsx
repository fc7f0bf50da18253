import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JournalEvent } from '#surveys';
import type { Review } from '../api/reviews';
import { Card } from '../shell/card';
import { useLanguage } from '../texts/texts-provider';
import classes from './journal.module.css';

/** The journal as a time line, by the server's clock. */
export function Journal({ review, journal }: { review: Review; journal: JournalEvent[] }) {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.reviews;
  const [open, { open: show }] = useDisclosure(journal.length <= 12);
  const named = new Map(review.answers?.map(({ key, text }) => [key, text]));
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  return (
    <Card title={texts.journal} lead={journal.length > 0 ? texts.journalLead(journal.length) : texts.journalGone}>
      {open ? (
        <ol className={classes.line}>
          {journal.map((event, index) => (
            <li key={index}>
              <time className="num" dateTime={new Date(event.at).toISOString()}>
                {clock.format(event.at + (review.clockOffsetMs ?? 0))}
              </time>
              <span>
                <strong>{texts.journalKinds[event.kind]}</strong>
                {event.question && ` ${named.get(event.question) ?? event.question}`}
                <Value event={event} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <Button variant="default" onClick={show}>
          {texts.showJournal}
        </Button>
      )}
    </Card>
  );
}

function Value({ event }: { event: JournalEvent }) {
  if (event.value === undefined || event.kind === 'photo') return null;
  const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  return (
    <code className={classes.value}>
      {event.was !== undefined && `${said(event.was)} → `}
      {said(event.value)}
    </code>
  );
}
