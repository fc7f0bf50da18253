import type { Customer, SkipReason, WhyAsked } from '#api';
import { TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { useFormat, type Format } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useAttemptWords } from './use-attempt-words';
import classes from './why-asked.module.css';

/** For any person the one answer to why this campaign asked them, or did not. */
export function WhyAsked({ campaignId }: { campaignId: string }) {
  const texts = useTexts();
  const [search, setSearch] = useState('');
  const [chosen, choose] = useState<Customer | null>(null);
  const wanted = search.trim();
  const found = useList(wanted.length > 1 && !chosen ? '/customers' : null, {
    search: wanted,
    limit: '5',
  });
  return (
    <Card title={texts.why.title}>
      <TextInput
        type="search"
        label={texts.why.search}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          choose(null);
        }}
      />
      {wanted.length > 1 && !chosen && (
        <Loaded of={found} height={60}>
          {(items) =>
            items.length === 0 ? (
              <p className="quiet">{texts.why.nobody}</p>
            ) : (
              <ul className={classes.found}>
                {items.map((one) => (
                  <li key={one.id}>
                    <UnstyledButton className={classes.person} onClick={() => choose(one)}>
                      {one.name || texts.customers.nameless} <span className="quiet">{one.email ?? one.reference}</span>
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
      {chosen && <Answer campaignId={campaignId} customer={chosen} />}
    </Card>
  );
}

function Answer({ campaignId, customer }: { campaignId: string; customer: Customer }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useAttemptWords();
  const answer = useRead(`/campaigns/${campaignId}/customers/${customer.id}`);
  return (
    <Loaded of={answer} height={60}>
      {(found) => (
        <div role="status" className={classes.answer}>
          <p>
            <strong>{customer.name || customer.email || texts.customers.nameless}</strong>
            <br />
            {inWords(found, texts, format)}
          </p>
          {found.answer === 'asked' && (
            <ul className="num">
              {found.attempts.map((attempt) => (
                <li key={attempt.number}>
                  {format.instant(attempt.state === 'queued' ? attempt.dueAt : attempt.at)} · {words.state(attempt)}
                  {attempt.detail && <span className="quiet"> · {words.detail(attempt)}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}

function inWords(found: WhyAsked, { why, skips }: ReturnType<typeof useTexts>, format: Format): string {
  const lower = (reason: SkipReason) => skips[reason].toLocaleLowerCase(document.documentElement.lang);
  if (found.answer === 'asked') return why.asked(format.instant(found.at));
  if (found.answer === 'not_asked') return why.notAsked(lower(found.reason));
  if (found.answer === 'not_in_audience') return why.notInAudience;
  return found.reason === null ? why.wouldBeAsked : why.wouldNotBeAsked(lower(found.reason));
}
