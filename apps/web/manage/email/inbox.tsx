import type { CaughtMail } from '#api';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useList } from '../api/use-list';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CaughtMailPane } from './caught-mail-pane';
import classes from './inbox.module.css';

/** Mail that was caught instead of delivered, as long as no relay is set. */
export function Inbox() {
  const texts = useTexts();
  const [wanted, want] = useState('');
  const mails = useList('/mail-catcher', { search: wanted }, { every: 4000 });
  const [search, setSearch] = useSearchParams();
  const open = search.get('mail');
  return (
    <Page title={texts.places.inbox} lead={texts.inbox.lead}>
      <TextInput
        type="search"
        label={texts.inbox.search}
        maw={360}
        value={wanted}
        onChange={(event) => want(event.currentTarget.value)}
      />
      <Loaded of={mails} height={400}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="inbox" title={texts.inbox.none}>
              {texts.inbox.noneAdvice}
            </Empty>
          ) : (
            <div className={classes.inbox}>
              <MailList mails={items} open={open} onOpen={(mail) => setSearch({ mail }, { replace: true })}>
                <More more={mails.more} busy={mails.busy} />
              </MailList>
              <div className={open ? classes.pane : classes.nothing}>
                {open ? (
                  <CaughtMailPane mailId={open} onClose={() => setSearch({}, { replace: true })} />
                ) : (
                  <p className="quiet">{texts.inbox.choose}</p>
                )}
              </div>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ListProps {
  mails: CaughtMail[];
  open: string | null;
  onOpen: (id: string) => void;
  children: ReactNode;
}

function MailList({ mails, open, onOpen, children }: ListProps) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <nav aria-label={texts.places.inbox} className={open ? classes.listBeside : classes.list}>
      <ul>
        {mails.map((mail) => (
          <li key={mail.id}>
            <UnstyledButton
              className={classes.mail}
              aria-current={mail.id === open ? 'true' : undefined}
              onClick={() => onOpen(mail.id)}
            >
              <span className={classes.to}>{mail.to}</span>
              <span className={classes.subject}>{mail.subject}</span>
              <span className={`${classes.at} num`}>{format.instant(mail.at)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
