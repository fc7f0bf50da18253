import type { JournalState, Review } from '#api';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { JournalEvent } from '#surveys';
import { Card } from '../../shell/card';
import { useLanguage } from '../../texts/texts-provider';
import classes from './journal.module.css';

interface Props {
  title: string;
  review: Review;
  journal: readonly JournalEvent[];
  state: JournalState;
  clockOffsetMs: number;
}

/** A journal as a time line, by the server's clock: of the visit, or of what put it right. */
export function Journal({ title, review, journal, state, clockOffsetMs }: Props) {
  const { texts: all, language } = useLanguage();
  const texts = all.shopping.reviews;
  const [open, { open: show }] = useDisclosure(journal.length <= 12);
  const named = new Map(review.answers?.map(({ key, text }) => [key, text]));
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  const none = state === 'refused' ? texts.reasons.journal_refused : texts.journalGone;
  return (
    <Card title={title} lead={journal.length > 0 ? texts.journalLead(journal.length) : none}>
      {open ? (
        <ol className={classes.line}>
          {journal.map((event, index) => (
            <li key={index}>
              <time className="num" dateTime={new Date(event.at).toISOString()}>
                {clock.format(event.at + clockOffsetMs)}
              </time>
              <span>
                <strong>{texts.journalKinds[event.kind]}</strong>
                {event.question && ` ${named.get(event.question) ?? event.question}`}
                <Value event={event} review={review} />
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

function Value({ event, review: { answers } }: { event: JournalEvent; review: Review }) {
  const { empty } = useLanguage().texts.shopping.reviews;
  if (event.value === undefined || event.kind === 'photo') return null;
  const options = answers?.find(({ key }) => key === event.question)?.options ?? [];
  const said = (noted: unknown) => {
    const value = valueIn(noted);
    const absent = typeof noted === 'object' && noted !== null && 'empty' in noted ? String(noted.empty) : '';
    if (Object.hasOwn(empty, absent)) return empty[absent as keyof typeof empty];
    const chosen = options.find(({ code }) => code === value);
    return chosen?.label ?? (typeof value === 'string' ? value : JSON.stringify(value));
  };
  return (
    <code className={classes.value}>
      {event.was !== undefined && `${said(event.was)} → `}
      {said(event.value)}
    </code>
  );
}

/** Phones note an answer whole; what is in it is what is read. */
function valueIn(noted: unknown): unknown {
  return typeof noted === 'object' && noted !== null && 'value' in noted ? noted.value : noted;
}
